#include "views/panels/publicaddressespanel.h"

#include "model/editing/pooloperations.h"
#include "views/models/publicaddresses.h"
#include "views/panels/addresssum.h"
#include "views/panels/emptystate.h"
#include "views/panels/growthchart.h"
#include "views/panels/tableview.h"
#include "views/render/fonts.h"
#include "views/style/elidedlabel.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>

namespace edgeplanner {

namespace {

constexpr int margin = 16;
constexpr int mostServers = 20;
constexpr int heightForChart = 440;
/// The variants cost a dozen analyses: not while somebody is typing.
constexpr int pause = 120;

} // namespace

PublicAddressesPanel::PublicAddressesPanel(const EditorContext& context, QWidget* parent)
    : Panel(context, "publicIps", "panel-public-ips", parent),
      m_pages(new QStackedLayout(this)),
      m_empty(new EmptyState(context.theme, this)),
      m_pool(new QComboBox(this)),
      m_serversLabel(new QLabel(this)),
      m_servers(new QSpinBox(this)),
      m_title(new ElidedLabel(this)),
      m_plan(new QLabel(this)),
      m_sum(new AddressSum(context.theme, this)),
      m_formula(new QLabel(this)),
      m_also(new QLabel(this)),
      m_whatIfTitle(new QLabel(this)),
      m_whatIfHint(new QLabel(this)),
      m_variants(new TableView(context.theme, this)),
      m_cost(new QLabel(this)),
      m_use(new QPushButton(this)),
      m_growthTitle(new QLabel(this)),
      m_growth(new GrowthChart(context.theme, this))
{
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(buildSum());
    split->addWidget(buildWhatIf());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({720, 600});
    m_body = split;
    m_pages->addWidget(m_body);
    m_pages->addWidget(m_empty);
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &PublicAddressesPanel::computeVariants);
    connect(m_pool, &QComboBox::activated, this, [this] {
        this->context().selection.selectElement(*pool());
        refresh();
    });
    connect(m_sum, &AddressSum::clicked, this,
            [this] { this->context().selection.selectElement(*pool()); });
    connect(m_servers, &QSpinBox::valueChanged, this, &PublicAddressesPanel::setServers);
    connect(m_variants->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PublicAddressesPanel::showVariant);
    connect(m_variants, &TableView::rowActivated, this, &PublicAddressesPanel::useVariant);
    connect(m_use, &QPushButton::clicked, this, &PublicAddressesPanel::useVariant);
    connect(&context.selection, &Selection::changed, this, [this] { refreshSoon(); });
    finish();
}

QWidget* PublicAddressesPanel::buildSum()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_pool);
    head->addWidget(m_serversLabel);
    head->addWidget(m_servers);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_plan->setObjectName(QStringLiteral("secondary"));
    m_also->setObjectName(QStringLiteral("secondary"));
    m_formula->setFont(uiFont(18, QFont::DemiBold));
    m_servers->setRange(1, mostServers);
    m_servers->setMinimumWidth(64);
    for (QLabel* label : {m_title, m_plan, m_formula, m_also})
        label->setTextFormat(Qt::PlainText);
    m_plan->setWordWrap(true);
    m_also->setWordWrap(true);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(margin, 4, margin, 12);
    column->setSpacing(8);
    column->addWidget(m_plan);
    column->addWidget(m_sum);
    column->addWidget(m_formula);
    column->addWidget(m_also);
    column->addStretch();
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    // The head stays where it is while a pool of many servers scrolls.
    auto* page = new QWidget;
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(4);
    head->setContentsMargins(margin, 8, margin, 0);
    whole->addLayout(head);
    whole->addWidget(area, 1);
    return page;
}

QWidget* PublicAddressesPanel::buildWhatIf()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(margin, 12, margin, 12);
    column->setSpacing(8);
    m_whatIfTitle->setObjectName(QStringLiteral("panelTitle"));
    m_whatIfHint->setObjectName(QStringLiteral("secondary"));
    m_whatIfHint->setWordWrap(true);
    m_growthTitle->setObjectName(QStringLiteral("sectionTitle"));
    m_cost->setWordWrap(true);
    m_cost->setTextFormat(Qt::PlainText);
    auto* head = new QHBoxLayout;
    head->addWidget(m_whatIfTitle, 1);
    head->addWidget(m_use);
    m_variants->setMinimumHeight(120);
    column->addLayout(head);
    column->addWidget(m_whatIfHint);
    column->addWidget(m_variants, 3);
    column->addWidget(m_cost);
    column->addWidget(m_growthTitle);
    column->addWidget(m_growth, 1);
    return page;
}

std::optional<int> PublicAddressesPanel::count() const
{
    return shown().analysis.demand.ipv4.total();
}

void PublicAddressesPanel::retranslate()
{
    m_pool->setAccessibleName(tr("Edge pool"));
    m_serversLabel->setText(tr("Servers"));
    m_servers->setAccessibleName(tr("Servers"));
    m_whatIfTitle->setText(tr("What if"));
    m_whatIfHint->setText(tr("The same pool built another way. Every line is computed from this "
                             "design; nothing changes until you use it, and undo brings it back."));
    m_variants->setAccessibleName(tr("What if"));
    m_use->setText(tr("Use it"));
    m_growthTitle->setText(tr("When the pool grows"));
    m_growth->setAccessibleName(m_growthTitle->text());
    m_empty->setWords(QStringLiteral("panel-public-ips"), tr("No edge pool yet"),
                      tr("Its public addresses, and why it needs them, stand here."));
}

void PublicAddressesPanel::restyle()
{
    m_use->setIcon(icon("what-if"));
    retranslate();
}

std::optional<ElementId> PublicAddressesPanel::pool() const
{
    const qlonglong id = m_pool->currentData().toLongLong();
    return id > 0 ? std::optional(ElementId(id)) : std::nullopt;
}

void PublicAddressesPanel::fillPools()
{
    const QSignalBlocker quiet(m_pool);
    qlonglong wanted = m_pool->currentData().toLongLong();
    m_pool->clear();
    for (const PoolDemand& demand : shown().analysis.demand.pools) {
        m_pool->addItem(shown().document.element(demand.pool)->name,
                        qlonglong(demand.pool.value()));
        if (context().selection.state().elements.contains(demand.pool))
            wanted = demand.pool.value();
    }
    m_pool->setCurrentIndex(std::max(0, m_pool->findData(wanted)));
    m_pool->setVisible(m_pool->count() > 1);
}

void PublicAddressesPanel::refresh()
{
    fillPools();
    m_pages->setCurrentWidget(pool() ? m_body : static_cast<QWidget*>(m_empty));
    if (!pool())
        return;
    showSum();
    m_later.start();
}

void PublicAddressesPanel::showSum()
{
    PublicAddressSheet sheet = PublicAddresses::sheet(snapshot(), texts(), *pool());
    m_title->setText(tr("Public addresses of %1").arg(sheet.pool));
    m_plan->setText(sheet.plan);
    m_formula->setText(sheet.reason);
    m_also->setText(
        (sheet.also + QStringList(sheet.designTotal) + sheet.orders).join(QLatin1Char('\n')));
    const QSignalBlocker quiet(m_servers);
    m_servers->setValue(static_cast<int>(sheet.servers.size()));
    m_sum->setSheet(std::move(sheet));
}

void PublicAddressesPanel::computeVariants()
{
    if (!pool() || !isVisible())
        return;
    m_computed = poolVariants(shown().document, context().catalog, *pool());
    m_variants->setContent(PublicAddresses::whatIf(m_computed, texts()));
    // Numbers keep their width; the names of the variants get all the rest.
    m_variants->header()->setStretchLastSection(false);
    m_variants->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_growth->setSizes(poolSizes(shown().document, context().catalog, *pool()), m_servers->value());
    showVariant();
}

void PublicAddressesPanel::showVariant()
{
    const QStringList keys = m_variants->selectedKeys();
    const auto at = keys.isEmpty() ? m_computed.size() : keys.front().toUInt();
    const bool known = at < m_computed.size();
    m_cost->setText(known ? PublicAddresses::consequences(m_computed[at], texts())
                          : tr("Choose a line to read all of it."));
    m_cost->setVisible(known || height() > heightForChart);
    m_use->setEnabled(known && !m_computed[at].isCurrent && m_computed[at].forbidden.isEmpty());
}

void PublicAddressesPanel::useVariant()
{
    const QStringList keys = m_variants->selectedKeys();
    if (keys.isEmpty() || !m_use->isEnabled())
        return;
    // Computed for the document as it is shown: it must not have moved on.
    if (context().store.revision() != shown().revision) {
        computeVariants();
        return;
    }
    context().undo.push(m_computed[keys.front().toUInt()].change);
}

void PublicAddressesPanel::setServers(int count)
{
    const auto edit = setServerCount(context().store.document(), context().catalog, *pool(), count);
    if (edit)
        context().undo.push(*edit);
    else
        emit refused(texts().describe(edit.error().reason));
}

void PublicAddressesPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    // Docked below the canvas there is room for the table only.
    const bool tall = height() > heightForChart;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_whatIfHint, m_growthTitle, m_growth})
        widget->setVisible(tall);
    m_cost->setVisible(tall || !m_variants->selectedKeys().isEmpty());
}

void PublicAddressesPanel::showWhatIf()
{
    m_variants->setFocus();
}

} // namespace edgeplanner
