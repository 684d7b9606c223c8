#include "views/print/optionsform.h"

#include "model/exports/names.h"
#include "views/style/livewords.h"

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
      m_form(new QFormLayout(this)),
      m_words(new LiveWords(*this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(9);
    m_form->setHorizontalSpacing(14);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_language = addCombo(QT_TR_NOOP("Language"), "language", {});
    m_firewall = addCombo(QT_TR_NOOP("Firewall"), "firewall", ExportChoice::Firewall);
    m_service = addCombo(QT_TR_NOOP("Service"), "service", ExportChoice::Service);
    m_variant = addCombo(QT_TR_NOOP("Extent"), "variant", ExportChoice::Variant);
    addSince();
    m_view = addCombo(QT_TR_NOOP("View"), "view", ExportChoice::View);
    m_onlySelected = new QCheckBox(this);
    m_words->add([this] {
        m_onlySelected->setText(tr("Only what is selected (%1)").arg(m_selection.size()));
    });
    m_onlySelected->setObjectName(QStringLiteral("onlySelected"));
    m_onlySelected->setEnabled(!m_selection.isEmpty());
    addRow(nullptr, m_onlySelected, ExportChoice::Selection);
    m_paper = addCombo(QT_TR_NOOP("Paper"), "paper", ExportChoice::Paper);
    addTiles();
    m_scale = addCombo(QT_TR_NOOP("Resolution"), "scale", ExportChoice::Scale);
    const auto check = [this](const char* words, const char* name, ExportChoices choice) {
        auto* box = new QCheckBox(this);
        m_words->add([box, words] { box->setText(tr(words)); });
        box->setObjectName(QLatin1String(name));
        connect(box, &QCheckBox::toggled, this, &OptionsForm::changed);
        addRow(nullptr, box, choice);
        return box;
    };
    m_transparent =
        check(QT_TR_NOOP("Transparent background"), "transparent", ExportChoice::Transparent);
    m_monochrome = check(QT_TR_NOOP("Black and grey"), "monochrome", ExportChoice::Monochrome);
    m_printDate = new QCheckBox(this);
    m_printDate->setObjectName(QStringLiteral("printDate"));
    m_printDate->setChecked(true);
    m_date = new QDateEdit(workbench.clock().date(), this);
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_date->setMinimumWidth(136);
    connect(m_printDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    addRow(QT_TR_NOOP("Date"), inRow({m_printDate, m_date}, this), ExportChoice::Date);
    m_names = new QLineEdit(this);
    m_names->setObjectName(QStringLiteral("names"));
    m_names->setPlaceholderText(QStringLiteral("EP-{name}"));
    m_words->add([this] {
        m_printDate->setAccessibleName(tr("Print a date"));
        m_names->setToolTip(tr("How objects are called in the configuration; {name} is put in."));
    });
    addRow(QT_TR_NOOP("Names"), m_names, ExportChoice::Names);
    m_source = check(QT_TR_NOOP("Carry the design inside, to be opened again"), "source",
                     ExportChoice::Source);
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

void OptionsForm::addRow(const char* label, QWidget* field, ExportChoices choice)
{
    auto* words = new QLabel(this);
    words->setBuddy(field);
    m_form->addRow(words, field);
    m_rows.push_back({field, choice});
    if (label)
        m_words->add([words, label] { words->setText(tr(label)); });
}

void OptionsForm::addItem(QComboBox* combo, const char* words, const QVariant& value)
{
    combo->addItem(QString(), value);
    m_words->add([combo, words, at = combo->count() - 1] { combo->setItemText(at, tr(words)); });
}

QComboBox* OptionsForm::addCombo(const char* label, const char* name, ExportChoices choice)
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
    auto* choose = new QPushButton(this);
    choose->setObjectName(QStringLiteral("chooseSince"));
    m_noSince = new QPushButton(this);
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
    m_words->add([this, choose, row] {
        choose->setText(tr("Choose file"));
        m_noSince->setText(tr("Clear"));
        row->setToolTip(tr("An earlier file of this design, as it is running now: the paper then "
                           "says what to add, modify and remove."));
    });
    addRow(QT_TR_NOOP("Changes since"), row, ExportChoice::Since);
}

void OptionsForm::addTiles()
{
    m_tiled = new QCheckBox(this);
    m_tiled->setObjectName(QStringLiteral("tiled"));
    const auto number = [this](const char* name, int value) {
        auto* box = new QSpinBox(this);
        box->setObjectName(QLatin1String(name));
        box->setRange(1, PageTiles::most);
        box->setValue(value);
        return box;
    };
    m_columns = number("columns", 2);
    m_rowsDown = number("rows", 1);
    m_overlap = new QDoubleSpinBox(this);
    m_overlap->setObjectName(QStringLiteral("overlap"));
    m_overlap->setRange(0, 40);
    m_overlap->setMinimumWidth(100);
    m_overlap->setDecimals(0);
    m_overlap->setValue(PageTiles().overlap);
    m_overlap->setSuffix(QStringLiteral(" mm"));
    m_words->add([this] {
        m_tiled->setAccessibleName(tr("Over several sheets"));
        m_columns->setAccessibleName(tr("Sheets across"));
        m_rowsDown->setAccessibleName(tr("Sheets down"));
        m_overlap->setToolTip(tr("What neighbouring sheets share, to be glued."));
    });
    addRow(QT_TR_NOOP("Sheets"),
           inRow({m_tiled, m_columns, new QLabel(QStringLiteral("×"), this), m_rowsDown}, this),
           ExportChoice::Tiles);
    addRow(QT_TR_NOOP("Overlap"), inRow({m_overlap}, this), ExportChoice::Tiles);
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
    for (const QString& one : Languages::all())
        m_language->addItem(Languages::nameOf(one), one);
    m_language->setCurrentIndex(m_language->findData(m_workbench.languages.language()));
    addItem(m_firewall, QT_TR_NOOP("All firewalls"), {});
    for (const FirewallPolicy& policy : shown.analysis.policies.firewalls)
        m_firewall->addItem(elementName(shown.document, policy.firewall),
                            qint64{policy.firewall.value()});
    addItem(m_service, QT_TR_NOOP("All services"), {});
    QStringList services;
    for (const Flow& flow : shown.analysis.flows)
        if (!services.contains(flow.rule->service))
            services.append(flow.rule->service);
    for (const QString& service : services)
        m_service->addItem(QString(), service);
    m_words->add([this] {
        for (int at = 1; at < m_service->count(); ++at)
            m_service->setItemText(
                at, m_workbench.languages.texts().catalog(QLatin1String("service.")
                                                          + m_service->itemData(at).toString()));
    });
    addItem(m_variant, QT_TR_NOOP("Everything"), static_cast<int>(PaperVariant::Full));
    addItem(m_variant, QT_TR_NOOP("Only the changes"), static_cast<int>(PaperVariant::Changes));
    addItem(m_variant, QT_TR_NOOP("Summary for the management"),
            static_cast<int>(PaperVariant::Summary));
    addItem(m_view, QT_TR_NOOP("With addresses"), static_cast<int>(DrawingView::Addresses));
    addItem(m_view, QT_TR_NOOP("Logical, without addresses"),
            static_cast<int>(DrawingView::Logical));
    m_paper->addItem(QStringLiteral("A4"), static_cast<int>(PaperSize::A4));
    addItem(m_paper, QT_TR_NOOP("Letter"), static_cast<int>(PaperSize::Letter));
    m_paper->addItem(QStringLiteral("A3"), static_cast<int>(PaperSize::A3));
    m_paper->setCurrentIndex(
        m_paper->findData(static_cast<int>(m_workbench.preferences.paperSize())));
    for (const int scale : {1, 2, 3, 4})
        m_scale->addItem(QString(), scale);
    m_words->add([this] {
        for (int at = 0; at < m_scale->count(); ++at)
            m_scale->setItemText(at, tr("%1 × screen").arg(m_scale->itemData(at).toInt()));
        describeSince();
    });
    m_scale->setCurrentIndex(1);
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
    describeSince();
    emit changed();
}

void OptionsForm::describeSince()
{
    const bool compared = !m_sincePath.isEmpty();
    m_sinceName->setText(compared ? QFileInfo(m_sincePath).fileName() : tr("nothing"));
    m_sinceName->setToolTip(m_sincePath);
    m_noSince->setVisible(compared);
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
