#include "views/inspector/inspectorpanel.h"

#include "model/core/bidi.h"
#include "model/editing/fieldsetter.h"
#include "model/editing/pooloperations.h"
#include "model/editing/setfield.h"
#include "views/inspector/fieldrow.h"
#include "views/inspector/findingbanner.h"
#include "views/inspector/sectionhead.h"
#include "views/inspector/seriescard.h"
#include "views/inspector/servertable.h"
#include "views/panels/tableview.h"
#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

namespace {

constexpr int margin = 12;
constexpr int mostOfName = 600; ///< width of a name, over all its lines
constexpr std::size_t mostBanners = 2;

} // namespace

InspectorPanel::InspectorPanel(const EditorContext& context, QWidget* parent)
    : Panel(context, "inspector", "panel-right", parent),
      m_costs(context.catalog),
      m_icon(new QLabel(this)),
      m_name(new QLabel(this)),
      m_kind(new QLabel(this)),
      m_banners(new QVBoxLayout),
      m_tabs(new QTabWidget(this))
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(margin, margin, margin, 8);
    head->setSpacing(10);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(m_kind);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_name->setObjectName(QStringLiteral("sectionTitle"));
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_kind->setObjectName(QStringLiteral("secondary"));
    m_kind->setWordWrap(true);
    m_kind->setTextFormat(Qt::PlainText);
    m_banners->setContentsMargins(margin, 0, margin, 0);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    // Four tabs have to fit into the narrowest dock.
    m_tabs->setStyleSheet(QStringLiteral("QTabBar::tab { padding: 5px 7px; font-size: 12px; }"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(m_banners);
    layout->addWidget(m_tabs, 1);
    m_tabs->setTabBarAutoHide(true);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        if (index >= 0)
            m_tabId = m_tabs->widget(index)->objectName();
        lookAtCosts();
    });
    connect(&m_costs, &FeatureCostWatch::counted, this, [this] { refreshSoon(); });
    connect(&context.selection, &Selection::changed, this, &InspectorPanel::refreshOnce);
    connect(&context.store, &DocumentStore::changed, this, [this] {
        // Values show at once; other fields are made once for a run of steps.
        if (!m_pending && shapeOf(currentContent()) != m_shape)
            refreshOnce();
        if (!m_pending)
            refreshSoon();
    });
    finish();
}

InspectorPanel::~InspectorPanel()
{
    // A row that loses the focus now would tell somebody who is no panel any more.
    for (FieldRow* row : findChildren<FieldRow*>())
        row->disconnect(this);
}

/// Another selection means other fields: made once for a rubber band that grows or a run of undo.
void InspectorPanel::refreshOnce()
{
    if (std::exchange(m_pending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pending = false;
            refreshSoon();
        },
        Qt::QueuedConnection);
}

void InspectorPanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Groups of properties"));
    m_shape.clear();
}

void InspectorPanel::restyle()
{
    for (FieldRow* row : m_rows)
        row->restyle();
}

void InspectorPanel::refresh()
{
    lookAtCosts();
    m_content = currentContent();
    showHead();
    showFindings();
    const QString before = std::exchange(m_shape, shapeOf(m_content));
    if (before != m_shape) {
        rebuild();
        return;
    }
    for (const InspectorTab& tab : m_content.tabs)
        update(tab);
}

void InspectorPanel::lookAtCosts()
{
    const auto& elements = context().selection.state().elements;
    const bool wanted = m_tabId == QLatin1String("features") && elements.size() == 1
                        && context().store.document().find<EdgePool>(elements.first());
    m_costs.look(context().analysis.latest(),
                 wanted ? std::optional(elements.first()) : std::nullopt);
}

InspectorContent InspectorPanel::currentContent() const
{
    // Fields show the document as it is; only what follows from it may be a step behind.
    const Snapshot now{context().store.document(), shown().analysis, context().catalog};
    return inspectorContent(now, texts(), context().selection.state(), m_costs.costs());
}

QString InspectorPanel::shapeOf(const InspectorContent& content)
{
    QStringList parts;
    for (const InspectorTab& tab : content.tabs) {
        parts.append(tab.id);
        for (const InspectorSection& section : tab.sections) {
            parts.append(section.id);
            for (const InspectorField& field : section.fields)
                parts.append(field.path + QLatin1Char('@') + field.targets.join(QLatin1Char(','))
                             + field.label);
        }
    }
    return parts.join(QLatin1Char('\n'));
}

void InspectorPanel::showHead()
{
    m_icon->setPixmap(iconPixmap(m_content.icon, 30, context().theme.colour(Token::TextSecondary),
                                 devicePixelRatioF()));
    // Three lines of a name are enough; all of it is in its field.
    const QString name =
        m_name->fontMetrics().elidedText(m_content.title, Qt::ElideMiddle, mostOfName);
    m_name->setText(isolated(name));
    m_name->setToolTip(name == m_content.title ? QString() : m_content.title);
    m_kind->setText(m_content.subtitle);
    setAccessibleDescription(isolated(m_content.title) + QStringLiteral(", ") + m_content.subtitle);
}

void InspectorPanel::showFindings()
{
    while (QLayoutItem* item = m_banners->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < std::min(mostBanners, m_content.findings.size()); ++i)
        m_banners->addWidget(new FindingBanner(context(), m_content.findings[i], this));
}

void InspectorPanel::rebuild()
{
    const QString wanted = m_tabId;
    const QSignalBlocker quiet(m_tabs);
    m_rows.clear();
    m_servers = nullptr;
    m_series = nullptr;
    while (m_tabs->count() > 0) {
        QWidget* page = m_tabs->widget(0);
        m_tabs->removeTab(0);
        page->deleteLater();
    }
    for (const InspectorTab& tab : m_content.tabs) {
        QWidget* page = tab.table ? buildServers(tab) : buildSections(tab);
        page->setObjectName(tab.id);
        const int index = m_tabs->addTab(page, tab.title);
        if (tab.id == wanted)
            m_tabs->setCurrentIndex(index);
    }
    m_tabs->setVisible(m_tabs->count() > 0);
}

QWidget* InspectorPanel::buildSections(const InspectorTab& tab)
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(margin, 10, margin, margin);
    column->setSpacing(9);
    for (const InspectorSection& section : tab.sections) {
        if (!section.title.isEmpty())
            column->addWidget(new SectionHead(section, context().theme, body));
        for (const InspectorField& field : section.fields) {
            auto* row = new FieldRow(field, context().theme, body);
            connect(row, &FieldRow::changed, this,
                    [this, row](const QString& value) { commit(*row, value); });
            connect(row, &FieldRow::left, this, [this] { context().undo.closeMerge(); });
            m_rows.push_back(row);
            column->addWidget(row);
        }
        if (!section.command.isEmpty()) {
            auto* button = new QPushButton(section.commandText, body);
            button->setObjectName(section.command);
            connect(button, &QPushButton::clicked, this,
                    [this, command = section.command] { emit commandRequested(command); });
            column->addWidget(button, 0, Qt::AlignLeft);
        }
    }
    column->addStretch();
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    // The ground is the panel's.
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return area;
}

QWidget* InspectorPanel::buildServers(const InspectorTab& tab)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(margin, 0, margin, 0);
    auto* add = new QPushButton(icon("add"), tr("Add server"), page);
    auto* series = new QPushButton(icon("fill-series"), tr("Fill series"), page);
    bar->addWidget(add);
    bar->addWidget(series);
    bar->addStretch();
    m_series = new SeriesCard(context(), page);
    m_series->hide();
    m_servers = new TableView(context().theme, page);
    m_servers->setAccessibleName(tr("Servers"));
    m_servers->setContent(*tab.table);
    column->addLayout(bar);
    column->addWidget(m_series);
    column->addWidget(m_servers, 1);
    connect(series, &QPushButton::clicked, this, &InspectorPanel::showFillSeries);
    connect(m_series, &SeriesCard::closed, m_series, &QWidget::hide);
    connect(&m_servers->table(), &TableModel::edited, this, &InspectorPanel::commitServerCell);
    connect(add, &QPushButton::clicked, this, [this] {
        const auto edit =
            addServers(context().store.document(), context().catalog, *m_content.pool, 1);
        if (edit)
            context().undo.push(*edit);
        else
            emit refused(texts().describe(edit.error().reason));
    });
    return page;
}

void InspectorPanel::update(const InspectorTab& tab)
{
    if (tab.table) {
        m_servers->setContent(*tab.table);
        return;
    }
    // The shape is the same, so the rows stand in the same order.
    for (const InspectorSection& section : tab.sections)
        for (const InspectorField& field : section.fields)
            for (FieldRow* row : m_rows)
                if (row->field().path == field.path && row->field().targets == field.targets
                    && row->field().label == field.label) {
                    row->show(field);
                    break;
                }
}

} // namespace edgeplanner
