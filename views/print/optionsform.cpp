#include "views/print/optionsform.h"

#include "model/exports/names.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace edgeplanner {

namespace {

QWidget* inRow(std::initializer_list<QWidget*> widgets, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

template <class E>
E chosen(const QComboBox& combo)
{
    return static_cast<E>(combo.currentData().toInt());
}

} // namespace

OptionsForm::OptionsForm(const Workbench& workbench, const AnalyzedDocument& shown,
                         QList<ElementId> selection, QWidget* parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_selection(std::move(selection)),
      m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(9);
    m_form->setHorizontalSpacing(14);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_language = addCombo(tr("Language"), "language", {});
    m_firewall = addCombo(tr("Firewall"), "firewall", ExportChoice::Firewall);
    m_service = addCombo(tr("Service"), "service", ExportChoice::Service);
    m_variant = addCombo(tr("Extent"), "variant", ExportChoice::Variant);
    addSince();
    m_view = addCombo(tr("View"), "view", ExportChoice::View);
    m_onlySelected = new QCheckBox(tr("Only what is selected (%1)").arg(m_selection.size()), this);
    m_onlySelected->setObjectName(QStringLiteral("onlySelected"));
    m_onlySelected->setEnabled(!m_selection.isEmpty());
    addRow({}, m_onlySelected, ExportChoice::Selection);
    m_paper = addCombo(tr("Paper"), "paper", ExportChoice::Paper);
    addTiles();
    m_scale = addCombo(tr("Resolution"), "scale", ExportChoice::Scale);
    const auto check = [this](const QString& words, const char* name, ExportChoices choice) {
        auto* box = new QCheckBox(words, this);
        box->setObjectName(QLatin1String(name));
        connect(box, &QCheckBox::toggled, this, &OptionsForm::changed);
        addRow({}, box, choice);
        return box;
    };
    m_transparent = check(tr("Transparent background"), "transparent", ExportChoice::Transparent);
    m_monochrome = check(tr("Black and grey"), "monochrome", ExportChoice::Monochrome);
    m_printDate = new QCheckBox(this);
    m_printDate->setObjectName(QStringLiteral("printDate"));
    m_printDate->setAccessibleName(tr("Print a date"));
    m_printDate->setChecked(true);
    m_date = new QDateEdit(workbench.clock().date(), this);
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_date->setMinimumWidth(136);
    connect(m_printDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    addRow(tr("Date"), inRow({m_printDate, m_date}, this), ExportChoice::Date);
    m_names = new QLineEdit(this);
    m_names->setObjectName(QStringLiteral("names"));
    m_names->setPlaceholderText(QStringLiteral("EP-{name}"));
    m_names->setToolTip(tr("How objects are called in the configuration; {name} is put in."));
    addRow(tr("Names"), m_names, ExportChoice::Names);
    m_source =
        check(tr("Carry the design inside, to be opened again"), "source", ExportChoice::Source);
    fillLists(shown);
    for (const QComboBox* combo : findChildren<QComboBox*>())
        connect(combo, &QComboBox::currentIndexChanged, this, &OptionsForm::changed);
    for (const QSpinBox* box : {m_columns, m_rowsDown})
        connect(box, &QSpinBox::valueChanged, this, &OptionsForm::changed);
    connect(m_overlap, &QDoubleSpinBox::valueChanged, this, &OptionsForm::changed);
    connect(m_onlySelected, &QCheckBox::toggled, this, &OptionsForm::changed);
    connect(m_printDate, &QCheckBox::toggled, this, &OptionsForm::changed);
    connect(m_date, &QDateEdit::dateChanged, this, &OptionsForm::changed);
    connect(m_names, &QLineEdit::textChanged, this, &OptionsForm::changed);
}

void OptionsForm::addRow(const QString& label, QWidget* field, ExportChoices choice)
{
    m_form->addRow(label, field);
    m_rows.push_back({field, choice});
}

QComboBox* OptionsForm::addCombo(const QString& label, const char* name, ExportChoices choice)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(label, combo, choice);
    return combo;
}

void OptionsForm::addSince()
{
    m_sinceName = new QLabel(this);
    m_sinceName->setObjectName(QStringLiteral("secondary"));
    auto* choose = new QPushButton(tr("Choose file"), this);
    choose->setObjectName(QStringLiteral("chooseSince"));
    m_noSince = new QPushButton(tr("Clear"), this);
    m_noSince->setObjectName(QStringLiteral("clearSince"));
    m_noSince->setProperty("flat", true);
    // Enter in a field is not meant for them.
    choose->setAutoDefault(false);
    m_noSince->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &OptionsForm::chooseSince);
    connect(m_noSince, &QPushButton::clicked, this, [this] {
        m_sincePath.clear();
        showSince();
    });
    QWidget* row = inRow({choose, m_sinceName, m_noSince}, this);
    row->setToolTip(tr("An earlier file of this design, as it is running now: the paper then says "
                       "what to add, modify and remove."));
    addRow(tr("Changes since"), row, ExportChoice::Since);
}

void OptionsForm::addTiles()
{
    m_tiled = new QCheckBox(this);
    m_tiled->setObjectName(QStringLiteral("tiled"));
    m_tiled->setAccessibleName(tr("Over several sheets"));
    const auto number = [this](const char* name, int value) {
        auto* box = new QSpinBox(this);
        box->setObjectName(QLatin1String(name));
        box->setRange(1, PageTiles::most);
        box->setValue(value);
        return box;
    };
    m_columns = number("columns", 2);
    m_rowsDown = number("rows", 1);
    m_columns->setAccessibleName(tr("Sheets across"));
    m_rowsDown->setAccessibleName(tr("Sheets down"));
    m_overlap = new QDoubleSpinBox(this);
    m_overlap->setObjectName(QStringLiteral("overlap"));
    m_overlap->setRange(0, 40);
    m_overlap->setMinimumWidth(100);
    m_overlap->setDecimals(0);
    m_overlap->setValue(PageTiles().overlap);
    m_overlap->setSuffix(QStringLiteral(" mm"));
    m_overlap->setToolTip(tr("What neighbouring sheets share, to be glued."));
    addRow(tr("Sheets"),
           inRow({m_tiled, m_columns, new QLabel(QStringLiteral("×"), this), m_rowsDown}, this),
           ExportChoice::Tiles);
    addRow(tr("Overlap"), inRow({m_overlap}, this), ExportChoice::Tiles);
    const auto enable = [this](bool on) {
        for (QWidget* widget : std::initializer_list<QWidget*>{m_columns, m_rowsDown, m_overlap})
            widget->setEnabled(on);
        enablePaper();
        emit changed();
    };
    connect(m_tiled, &QCheckBox::toggled, this, enable);
    enable(false);
}

void OptionsForm::fillLists(const AnalyzedDocument& shown)
{
    const Texts& texts = m_workbench.languages.texts();
    for (const QString& one : Languages::all())
        m_language->addItem(Languages::nameOf(one), one);
    m_language->setCurrentIndex(m_language->findData(m_workbench.languages.language()));
    m_firewall->addItem(tr("All firewalls"));
    for (const FirewallPolicy& policy : shown.analysis.policies.firewalls)
        m_firewall->addItem(elementName(shown.document, policy.firewall),
                            qint64{policy.firewall.value()});
    m_service->addItem(tr("All services"));
    QStringList services;
    for (const Flow& flow : shown.analysis.flows)
        if (!services.contains(flow.rule->service))
            services.append(flow.rule->service);
    for (const QString& service : services)
        m_service->addItem(texts.catalog(QLatin1String("service.") + service), service);
    const auto add = [](QComboBox* combo, const QString& words, auto value) {
        combo->addItem(words, static_cast<int>(value));
    };
    add(m_variant, tr("Everything"), PaperVariant::Full);
    add(m_variant, tr("Only the changes"), PaperVariant::Changes);
    add(m_variant, tr("Summary for the management"), PaperVariant::Summary);
    add(m_view, tr("With addresses"), DrawingView::Addresses);
    add(m_view, tr("Logical, without addresses"), DrawingView::Logical);
    add(m_paper, QStringLiteral("A4"), PaperSize::A4);
    add(m_paper, tr("Letter"), PaperSize::Letter);
    add(m_paper, QStringLiteral("A3"), PaperSize::A3);
    m_paper->setCurrentIndex(
        m_paper->findData(static_cast<int>(m_workbench.preferences.paperSize())));
    for (const int scale : {1, 2, 3, 4})
        m_scale->addItem(tr("%1 × screen").arg(scale), scale);
    m_scale->setCurrentIndex(1);
    showSince();
}

void OptionsForm::setChoices(ExportChoices choices)
{
    m_choices = choices;
    for (const Row& row : m_rows)
        m_form->setRowVisible(row.field, !row.choice || (row.choice & choices));
    enablePaper();
}

void OptionsForm::enablePaper()
{
    m_paper->setEnabled(m_forPrinter || m_tiled->isChecked()
                        || !m_choices.testFlag(ExportChoice::Tiles));
}

void OptionsForm::chooseFirewall(std::optional<ElementId> firewall)
{
    if (firewall)
        if (const int at = m_firewall->findData(qint64{firewall->value()}); at >= 0)
            m_firewall->setCurrentIndex(at);
}

void OptionsForm::chooseSince()
{
    const auto path = m_workbench.dialogs.fileToOpen(
        this, tr("The design as it is running now"),
        {{tr("Designs"), {QStringLiteral("*.edgeplan"), QStringLiteral("*.edgeplan.json")}},
         {tr("All files"), {QStringLiteral("*")}}});
    if (!path)
        return;
    m_sincePath = *path;
    showSince();
}

void OptionsForm::showSince()
{
    const bool compared = !m_sincePath.isEmpty();
    m_sinceName->setText(compared ? QFileInfo(m_sincePath).fileName() : tr("nothing"));
    m_sinceName->setToolTip(m_sincePath);
    m_noSince->setVisible(compared);
    emit changed();
}

QString OptionsForm::language() const
{
    return m_language->currentData().toString();
}

bool OptionsForm::carriesSource() const
{
    return m_choices.testFlag(ExportChoice::Source) && m_source->isChecked();
}

ExportOptions OptionsForm::options() const
{
    ExportOptions options;
    const auto has = [this](ExportChoice choice) { return m_choices.testFlag(choice); };
    if (has(ExportChoice::Firewall) && m_firewall->currentIndex() > 0)
        options.firewall = ElementId(m_firewall->currentData().toLongLong());
    if (has(ExportChoice::Service))
        options.service = m_service->currentData().toString();
    if (has(ExportChoice::Variant))
        options.variant = chosen<PaperVariant>(*m_variant);
    options.paper = chosen<PaperSize>(*m_paper);
    if (has(ExportChoice::View))
        options.view = chosen<DrawingView>(*m_view);
    if (has(ExportChoice::Selection) && m_onlySelected->isChecked())
        options.selection = m_selection;
    if (has(ExportChoice::Scale))
        options.scale = m_scale->currentData().toDouble();
    options.transparent = has(ExportChoice::Transparent) && m_transparent->isChecked();
    options.monochrome = has(ExportChoice::Monochrome) && m_monochrome->isChecked();
    if (has(ExportChoice::Tiles) && m_tiled->isChecked())
        options.tiles = PageTiles{m_columns->value(), m_rowsDown->value(), m_overlap->value()};
    else if (has(ExportChoice::Tiles) && m_forPrinter)
        options.tiles = PageTiles{1, 1, 0};
    if (m_printDate->isChecked())
        options.date = m_date->date();
    options.names = m_names->text().trimmed();
    return options;
}

} // namespace edgeplanner
