#include "views/panels/problemspanel.h"

#include "model/analysis/offeredfixes.h"
#include "model/editing/designoperations.h"
#include "views/panels/emptystate.h"
#include "views/panels/findingdetails.h"
#include "views/panels/reasonform.h"
#include "views/panels/selectionlink.h"
#include "views/panels/tableview.h"
#include "views/render/nodewords.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr int detailsWidth = 380;
constexpr std::array severityOrder{Severity::Error, Severity::Warning, Severity::Info};

} // namespace

ProblemsPanel::ProblemsPanel(const EditorContext& context, QWidget* parent)
    : Panel(context, "problems", "panel-problems", parent),
      m_judged(new QToolButton(this)),
      m_category(new QComboBox(this)),
      m_filter(new QLineEdit(this)),
      m_pages(new QStackedLayout),
      m_view(new TableView(context.theme, this)),
      m_details(new FindingDetails(context, this)),
      m_empty(new EmptyState(context.theme, this))
{
    for (auto& button : m_counts) {
        button = new QToolButton(this);
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, this, [this] { refreshSoon(); });
    }
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(10, 6, 10, 6);
    bar->setSpacing(8);
    for (const Severity severity : severityOrder)
        bar->addWidget(m_counts[static_cast<std::size_t>(severity)]);
    bar->addWidget(m_counts[3]);
    bar->addWidget(m_judged);
    m_judged->setPopupMode(QToolButton::InstantPopup);
    m_judged->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_judged->setMenu(new QMenu(m_judged));
    bar->addWidget(m_category);
    bar->addWidget(m_filter, 1);
    bar->addStretch(1);
    m_filter->setClearButtonEnabled(true);

    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_details);
    area->setMinimumWidth(detailsWidth);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_view);
    split->addWidget(area);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_split = split;
    m_pages->addWidget(m_split);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(m_pages, 1);

    new SelectionLink(*m_view, context.selection, SelectionLink::Find::First);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProblemsPanel::showChosen);
    connect(m_view, &TableView::rowActivated, this, &ProblemsPanel::jump);
    connect(m_category, &QComboBox::currentIndexChanged, this, &ProblemsPanel::filterChanged);
    connect(m_filter, &QLineEdit::textChanged, this, &ProblemsPanel::filterChanged);
    connect(m_details, &FindingDetails::jumpRequested, this, &ProblemsPanel::jump);
    connect(m_details, &FindingDetails::refused, this, &ProblemsPanel::refused);
    finish();
}

std::optional<int> ProblemsPanel::count() const
{
    const auto counts = ProblemTable::counts(shown().analysis);
    return counts[0] + counts[1] + counts[2];
}

void ProblemsPanel::retranslate()
{
    m_category->setAccessibleName(tr("Category"));
    m_filter->setPlaceholderText(tr("Filter problems"));
    m_filter->setAccessibleName(tr("Filter problems"));
    m_view->setAccessibleName(tr("Problems"));
    m_details->retranslate();
}

void ProblemsPanel::restyle()
{
    m_counts[static_cast<std::size_t>(Severity::Error)]->setIcon(icon("st-error", Token::Error));
    m_counts[static_cast<std::size_t>(Severity::Warning)]->setIcon(
        icon("st-warning", Token::Warning));
    m_counts[static_cast<std::size_t>(Severity::Info)]->setIcon(icon("st-info", Token::Info));
    m_judged->setIcon(icon("validate"));
    m_counts[3]->setIcon(icon("st-waived", Token::TextMuted));
}

void ProblemsPanel::fillBar()
{
    const auto counts = ProblemTable::counts(shown().analysis);
    for (const Severity severity : severityOrder) {
        const auto i = static_cast<std::size_t>(severity);
        m_counts[i]->setText(NodeWords::severity(severity, counts[i]));
    }
    m_counts[3]->setText(tr("%n waived", nullptr, counts[3]));
    m_counts[3]->setVisible(counts[3] > 0);
    fillJudged();
    const QSignalBlocker quiet(m_category);
    const QVariant chosen = m_category->currentData();
    m_category->clear();
    m_category->addItem(tr("All categories"));
    for (const auto& [id, name] : ProblemTable::categories(shown().analysis))
        m_category->addItem(name, id);
    m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
}

/// Also those whose check finds nothing at present: no severity is changed in silence.
void ProblemsPanel::fillJudged()
{
    const auto& choices = shown().document.settings.severities;
    m_judged->setVisible(!choices.isEmpty());
    m_judged->setText(tr("%n judged differently", nullptr, static_cast<int>(choices.size())));
    m_judged->setToolTip(tr("Checks whose severity this design decides; choose one to judge it as "
                            "usual again"));
    m_judged->menu()->clear();
    for (auto it = choices.cbegin(); it != choices.cend(); ++it)
        m_judged->menu()->addAction(
            tr("%1: %2. Decided by %3: %4")
                .arg(it.key(), ReasonForm::word(it->severity), it->by, it->reason),
            this, [this, check = it.key()] {
                if (const auto edit = resetSeverity(context().store.document(), check))
                    context().undo.push(*edit);
            });
}

void ProblemsPanel::refresh()
{
    fillBar();
    ProblemFilter filter;
    for (std::size_t i = 0; i < filter.severities.size(); ++i)
        filter.severities[i] = m_counts[i]->isChecked();
    filter.waived = m_counts[3]->isChecked();
    m_view->setContent(ProblemTable::content(snapshot(), texts(), filter));
    filterChanged();
    showChosen();
}

void ProblemsPanel::filterChanged()
{
    m_view->filter().setText(m_filter->text());
    m_view->filter().setCategory(m_category->currentData().toString());
    const bool none = m_view->filter().rows().empty();
    if (shown().analysis.findings.empty())
        m_empty->setWords(QStringLiteral("st-ok"), tr("No problems"),
                          tr("%n check(s) ran just now. They run again after every change.",
                             nullptr, static_cast<int>(allChecks().size())));
    else
        m_empty->setWords(QStringLiteral("search"), tr("No problem fits"),
                          tr("Show other severities or categories, or clear the filter."));
    m_pages->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_split);
}

const Finding* ProblemsPanel::chosen() const
{
    const QStringList keys = m_view->selectedKeys();
    if (keys.isEmpty())
        return nullptr;
    const auto& findings = shown().analysis.findings;
    const auto it = std::ranges::find(findings, keys.front(), &Finding::identity);
    return it == findings.end() ? nullptr : &*it;
}

void ProblemsPanel::showChosen()
{
    m_details->show(chosen());
}

void ProblemsPanel::showSeverity(Severity severity)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i]->setChecked(i == static_cast<std::size_t>(severity));
}

void ProblemsPanel::step(int by)
{
    const QStringList keys = m_view->shownKeys();
    if (keys.isEmpty())
        return;
    const QStringList selected = m_view->selectedKeys();
    const auto at = selected.isEmpty() ? (by > 0 ? -1 : 0) : keys.indexOf(selected.front());
    const auto next = (at + by + keys.size()) % keys.size();
    m_view->selectKeys({keys[next]});
    jump();
}

void ProblemsPanel::fixChosen()
{
    const Finding* finding = chosen();
    if (!finding)
        return;
    const auto fixes = offeredFixes(context().store.document(), context().catalog, *finding);
    if (!fixes.empty())
        context().undo.push(fixes.front());
}

void ProblemsPanel::waiveChosen()
{
    if (!chosen())
        step(1);
    if (chosen())
        m_details->openWaiver();
}

void ProblemsPanel::jump()
{
    const Finding* finding = chosen();
    if (!finding)
        return;
    SelectionState state;
    if (!finding->elements.empty())
        state.elements = {finding->elements.front()};
    else
        state.segments = {finding->segments.begin(), finding->segments.end()};
    const QString field = finding->field;
    context().selection.select(state);
    if (!state.elements.isEmpty())
        context().selection.locate(state.elements.front());
    if (!field.isEmpty())
        emit fieldRequested(field);
}

} // namespace edgeplanner
