#include "views/panels/porttablepanel.h"

#include "model/exports/names.h"
#include "views/panels/emptystate.h"
#include "views/panels/selectionlink.h"
#include "views/panels/tableview.h"

#include <QtCore/QMimeData>
#include <QtCore/QSignalBlocker>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <algorithm>

namespace edgeplanner {

PortTablePanel::PortTablePanel(const EditorContext& context, QWidget* parent)
    : Panel(context, "ports", "panel-ports", parent),
      m_firewall(new QComboBox(this)),
      m_service(new QComboBox(this)),
      m_grouping(new QComboBox(this)),
      m_filter(new QLineEdit(this)),
      m_lift(new QPushButton(this)),
      m_counts(new QLabel(this)),
      m_columns(new QPushButton(this)),
      m_copy(new QPushButton(this)),
      m_walk(new QPushButton(this)),
      m_pages(new QStackedLayout),
      m_view(new TableView(context.theme, this)),
      m_empty(new EmptyState(context.theme, this))
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(10, 6, 10, 6);
    bar->setSpacing(8);
    bar->addWidget(m_firewall);
    bar->addWidget(m_service);
    bar->addWidget(m_grouping);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_lift);
    bar->addWidget(m_counts, 2);
    bar->addWidget(m_columns);
    bar->addWidget(m_copy);
    bar->addWidget(m_walk);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(140);
    m_counts->setMinimumWidth(160);
    m_counts->setWordWrap(true); // two lines, no higher than the buttons beside it
    m_counts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_counts->setStyleSheet(QStringLiteral("font-size: 11px"));
    m_counts->setObjectName(QStringLiteral("secondary"));
    m_counts->setTextFormat(Qt::PlainText);
    m_lift->hide();
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(m_pages, 1);

    for (int i = 0; i < 4; ++i)
        m_grouping->addItem(QString(), i);
    auto* columns = new QMenu(m_columns);
    m_columns->setMenu(columns);
    connect(columns, &QMenu::aboutToShow, this,
            [this, columns] { m_view->fillColumnsMenu(*columns); });
    new SelectionLink(*m_view, context.selection, SelectionLink::Find::First);
    connect(m_firewall, &QComboBox::currentIndexChanged, this, &PortTablePanel::refresh);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &PortTablePanel::refresh);
    connect(m_service, &QComboBox::currentIndexChanged, this, &PortTablePanel::filterChanged);
    connect(m_filter, &QLineEdit::textChanged, this, &PortTablePanel::filterChanged);
    connect(m_lift, &QPushButton::clicked, this, [this] { showOnly({}); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(m_view->shownKeys()); });
    connect(m_view, &TableView::copyRequested, this, [this] { copy(m_view->selectedKeys()); });
    connect(m_walk, &QPushButton::clicked, this,
            [this] { emit packetWalkRequested(this->context().selection.followedRule()); });
    connect(m_view, &TableView::rowActivated, this, [this](const QString& key) {
        const TableRow* row = m_view->filter().rowAt(m_view->filter().indexOf(key));
        this->context().selection.locate(row->subjects.elements.front());
    });
    connect(&context.selection, &Selection::followedRuleChanged, this, &PortTablePanel::updateWalk);
    finish();
}

std::optional<int> PortTablePanel::count() const
{
    std::size_t rules = 0;
    for (const FirewallPolicy& policy : shown().analysis.policies.firewalls)
        rules += policy.rules.size();
    return static_cast<int>(rules);
}

void PortTablePanel::showOnly(const QStringList& ruleIds)
{
    if (ruleIds.isEmpty()) {
        m_view->filter().setKeys(std::nullopt);
    } else {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
        m_view->filter().setText({});
        m_service->setCurrentIndex(0);
        m_firewall->setCurrentIndex(0);
        m_view->filter().setKeys(QSet<QString>(ruleIds.begin(), ruleIds.end()));
    }
    refresh();
}

void PortTablePanel::showFirewall(std::optional<ElementId> firewall)
{
    const int at = firewall ? m_firewall->findData(qlonglong(firewall->value())) : 0;
    m_firewall->setCurrentIndex(std::max(0, at));
}

std::optional<ElementId> PortTablePanel::chosenFirewall() const
{
    const qlonglong id = m_firewall->currentData().toLongLong();
    return id > 0 ? std::optional(ElementId(id)) : std::nullopt;
}

void PortTablePanel::retranslate()
{
    m_firewall->setAccessibleName(tr("Firewall"));
    m_service->setAccessibleName(tr("Service"));
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->setItemText(0, tr("By service"));
    m_grouping->setItemText(1, tr("By networks"));
    m_grouping->setItemText(2, tr("By firewall"));
    m_grouping->setItemText(3, tr("Not grouped"));
    m_filter->setPlaceholderText(tr("Filter rules"));
    m_filter->setAccessibleName(tr("Filter rules"));
    m_columns->setText(tr("Columns"));
    m_copy->setText(tr("Copy table"));
    m_copy->setAccessibleName(tr("Copy table"));
    m_copy->setToolTip(tr("Copy the shown rules as CSV, with every column of the exported file"));
    m_walk->setText(tr("Packet walk"));
    m_walk->setToolTip(tr("Show hop by hop how a packet of the chosen rule travels"));
    m_view->setAccessibleName(tr("Rules"));
    m_lift->setToolTip(tr("Show all rules again"));
}

void PortTablePanel::restyle()
{
    m_columns->setIcon(icon("columns"));
    m_copy->setIcon(icon("copy"));
    m_walk->setIcon(icon("panel-packet-walk"));
    m_lift->setIcon(icon("close"));
}

void PortTablePanel::fillCombos()
{
    const QSignalBlocker quietFirewall(m_firewall);
    const QSignalBlocker quietService(m_service);
    const QVariant firewall = m_firewall->currentData();
    const QVariant service = m_service->currentData();
    m_firewall->clear();
    m_firewall->addItem(tr("All firewalls"));
    for (const FirewallPolicy& policy : shown().analysis.policies.firewalls)
        m_firewall->addItem(elementName(shown().document, policy.firewall),
                            qlonglong(policy.firewall.value()));
    m_service->clear();
    m_service->addItem(tr("All services"));
    for (const auto& [id, name] : PortTable(snapshot(), texts()).services())
        m_service->addItem(name, id);
    m_firewall->setCurrentIndex(std::max(0, m_firewall->findData(firewall)));
    m_service->setCurrentIndex(std::max(0, m_service->findData(service)));
}

void PortTablePanel::refresh()
{
    fillCombos();
    m_view->setContent(
        PortTable(snapshot(), texts())
            .content(chosenFirewall(), static_cast<RuleGrouping>(m_grouping->currentIndex())));
    filterChanged();
    updateWalk();
}

void PortTablePanel::filterChanged()
{
    TableFilter& filter = m_view->filter();
    filter.setText(m_filter->text());
    filter.setCategory(m_service->currentData().toString());
    const auto rows = filter.rows();
    const int column = m_view->table().columnOf(QStringLiteral("neededFor"));
    const auto always = std::ranges::count_if(rows, [&](const TableRow* row) {
        return row->cells[static_cast<std::size_t>(column)].strong;
    });
    const int total = m_view->table().rowTotal();
    const int left = static_cast<int>(rows.size());
    m_counts->setText(
        tr("%1 of %n rule(s): %2 always required, %3 for features that are on", nullptr, total)
            .arg(left)
            .arg(always)
            .arg(left - static_cast<int>(always)));
    m_counts->setToolTip(m_counts->text());
    m_lift->setVisible(filter.hasKeys());
    m_lift->setText(tr("%n rule(s) of the chosen connector", nullptr, left));

    if (total == 0)
        m_empty->setWords(QStringLiteral("panel-ports"), tr("No rules yet"),
                          tr("Rules appear when traffic of an edge pool or a reverse proxy crosses "
                             "a firewall. Put a firewall between two networks."));
    else
        m_empty->setWords(QStringLiteral("search"), tr("No rule fits"),
                          tr("Search looks in names, addresses, ports and rule numbers."));
    m_pages->setCurrentWidget(rows.empty() ? static_cast<QWidget*>(m_empty) : m_view);
}

void PortTablePanel::updateWalk()
{
    m_walk->setEnabled(!context().selection.followedRule().isEmpty());
}

void PortTablePanel::copy(const QStringList& keys)
{
    if (keys.isEmpty())
        return;
    const QByteArray csv = PortTable(snapshot(), texts()).csv(keys);
    auto* mime = new QMimeData;
    mime->setData(QStringLiteral("text/csv"), csv);
    mime->setText(QString::fromUtf8(csv));
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace edgeplanner
