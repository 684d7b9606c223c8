#include "views/panels/packetwalkpanel.h"

#include "model/core/bidi.h"
#include "model/exports/ruleline.h"
#include "views/panels/emptystate.h"
#include "views/panels/selectionlink.h"
#include "views/panels/tableview.h"
#include "views/panels/walkladder.h"
#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

namespace edgeplanner {

namespace {

constexpr int stepPause = 1200;
constexpr int heightForAll = 400; ///< below it the ladder is compact
/// Below it the steps leave out what the ladder shows, so that one can read what happens.
constexpr int widthForAddresses = 2000;

} // namespace

PacketWalkPanel::PacketWalkPanel(const EditorContext& context, QWidget* parent)
    : Panel(context, "packetWalk", "panel-packet-walk", parent),
      m_flow(new QComboBox(this)),
      m_back(new QToolButton(this)),
      m_play(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_position(new QLabel(this)),
      m_legend(new QLabel(this)),
      m_banner(new QFrame(this)),
      m_verdictIcon(new QLabel(m_banner)),
      m_verdict(new QLabel(m_banner)),
      m_pages(new QStackedLayout),
      m_body(new QWidget(this)),
      m_area(new QScrollArea(this)),
      m_ladder(new WalkLadder(context.theme, this)),
      m_steps(new TableView(context.theme, this)),
      m_empty(new EmptyState(context.theme, this))
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(10, 6, 10, 6);
    bar->setSpacing(8);
    bar->addWidget(m_flow, 1);
    for (QToolButton* button : {m_back, m_play, m_next})
        bar->addWidget(button);
    bar->addWidget(m_position);
    bar->addWidget(m_legend);
    bar->addStretch();
    m_flow->setMinimumContentsLength(30);
    m_flow->setMaxVisibleItems(24);
    m_position->setMinimumWidth(96);
    m_position->setObjectName(QStringLiteral("secondary"));
    m_legend->setObjectName(QStringLiteral("muted"));
    m_play->setCheckable(true);

    m_banner->setObjectName(QStringLiteral("banner"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::RichText);
    auto* words = new QHBoxLayout(m_banner);
    words->setContentsMargins(10, 7, 10, 7);
    words->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    words->addWidget(m_verdict, 1);

    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidget(m_ladder);
    m_area->viewport()->setAutoFillBackground(false);
    m_ladder->setAutoFillBackground(false);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(10, 2, 10, 8);
    inset->addWidget(m_banner);
    column->addLayout(inset);
    column->addWidget(m_steps, 1);
    auto* split = new QSplitter(Qt::Horizontal, m_body);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_area);
    split->addWidget(right);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({1080, 720});
    auto* inner = new QVBoxLayout(m_body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addLayout(bar);
    inner->addWidget(split, 1);
    m_pages->addWidget(m_body);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_pages);

    m_timer.setInterval(stepPause);
    connect(&m_timer, &QTimer::timeout, this, [this] { step(1); });
    connect(m_flow, &QComboBox::activated, this, [this] {
        this->context().selection.followRule(m_flow->currentData().toString());
        showWalk();
    });
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_play, &QToolButton::toggled, this, &PacketWalkPanel::play);
    new SelectionLink(*m_steps, context.selection, SelectionLink::Find::First);
    connect(m_ladder, &WalkLadder::hopClicked, this, [this](int hop) {
        m_steps->setFocus(); // as if the row had been clicked
        showStep(hop);
    });
    connect(m_steps->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const QStringList keys = m_steps->selectedKeys(); !keys.isEmpty())
            showStep(keys.front().toInt() - 1);
    });
    connect(&context.selection, &Selection::followedRuleChanged, this,
            [this] { showRule(this->context().selection.followedRule()); });
    finish();
}

void PacketWalkPanel::retranslate()
{
    m_flow->setAccessibleName(tr("Rule to follow"));
    m_back->setToolTip(tr("Step back"));
    m_next->setToolTip(tr("Next step"));
    m_play->setToolTip(tr("Play the steps"));
    for (QToolButton* button : {m_back, m_next, m_play})
        button->setAccessibleName(button->toolTip());
    m_legend->setText(tr("boxed and bold: rewritten at this hop"));
    m_steps->setAccessibleName(tr("Steps of the walk"));
    m_empty->setWords(QStringLiteral("panel-packet-walk"), tr("Nothing to walk yet"),
                      tr("Choose a rule in the port table, and its packet travels here hop by hop: "
                         "the request, the answer, and what each device does to them."));
}

void PacketWalkPanel::restyle()
{
    m_back->setIcon(icon("step-back"));
    m_next->setIcon(icon("step-next"));
    m_play->setIcon(icon("play"));
    retranslate();
}

void PacketWalkPanel::fillFlows()
{
    const QSignalBlocker quiet(m_flow);
    QString wanted = m_flow->currentData().toString();
    if (!context().selection.followedRule().isEmpty())
        wanted = context().selection.followedRule();
    m_flow->clear();
    RuleLines words(snapshot(), texts());
    for (const FirewallPolicy& policy : shown().analysis.policies.firewalls)
        for (const PolicyRule& rule : policy.rules) {
            const RuleLine line = words.line(rule);
            const QString transport = line.rule->transport == Transport::Tcp
                                          ? QStringLiteral("TCP")
                                          : QStringLiteral("UDP");
            m_flow->addItem(
                QStringLiteral("%1   %2, %3 %4:  %5  →  %6")
                    .arg(rule.id, line.rule->applicationProtocol, transport,
                         toText(line.destinationPorts, texts().describe({&anyPortText, {}})),
                         isolated(line.source.name), isolated(line.destination.name)),
                rule.id);
        }
    m_flow->setCurrentIndex(std::max(0, m_flow->findData(wanted)));
}

void PacketWalkPanel::refresh()
{
    fillFlows();
    showWalk();
}

void PacketWalkPanel::showRule(const QString& ruleId)
{
    const int index = m_flow->findData(ruleId);
    if (index < 0 || index == m_flow->currentIndex())
        return;
    m_flow->setCurrentIndex(index);
    showWalk();
}

void PacketWalkPanel::showWalk()
{
    m_play->setChecked(false);
    const QString id = m_flow->currentData().toString();
    const Analysis& analysis = shown().analysis;
    const PolicyRule* chosen = nullptr;
    for (const FirewallPolicy& policy : analysis.policies.firewalls)
        for (const PolicyRule& rule : policy.rules)
            if (rule.id == id)
                chosen = &rule;
    m_pages->setCurrentWidget(chosen ? m_body : static_cast<QWidget*>(m_empty));
    if (!chosen)
        return;
    m_picture = WalkPictures::picture(
        snapshot(), texts(),
        packetWalk({shown().document, analysis.flows, analysis.paths, analysis.policies},
                   chosen->flow));
    m_ladder->setPicture(m_picture);
    m_steps->setContent(WalkPictures::table(m_picture, m_wide));
    const Token ink = m_picture.works ? Token::Ok : Token::Error;
    m_verdictIcon->setPixmap(
        iconPixmap(m_picture.works ? QStringLiteral("st-ok") : QStringLiteral("st-error"), 18,
                   context().theme.colour(ink), devicePixelRatioF()));
    m_verdict->setText(
        QStringLiteral("<b>%1</b> %2")
            .arg(m_picture.verdict.toHtmlEscaped(), m_picture.reason.toHtmlEscaped()));
    m_banner->setProperty("kind", m_picture.works ? QStringLiteral("ok") : QStringLiteral("error"));
    m_banner->style()->unpolish(m_banner);
    m_banner->style()->polish(m_banner);
    showStep(-1);
}

void PacketWalkPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    m_ladder->setCompact(height() < heightForAll);
    const bool wide = width() > widthForAddresses;
    if (wide == m_wide)
        return;
    m_wide = wide;
    const int hop = current();
    m_steps->setContent(WalkPictures::table(m_picture, m_wide));
    showStep(hop);
}

int PacketWalkPanel::current() const
{
    const QStringList keys = m_steps->selectedKeys();
    return keys.isEmpty() ? -1 : keys.front().toInt() - 1;
}

void PacketWalkPanel::step(int by)
{
    const int hops = static_cast<int>(m_picture.hops.size());
    const int next = current() + by;
    if (next < 0 || next >= hops) {
        m_play->setChecked(false);
        return;
    }
    showStep(next);
}

void PacketWalkPanel::showStep(int hop)
{
    if (hop != current())
        m_steps->selectKeys(hop < 0 ? QStringList() : QStringList(QString::number(hop + 1)));
    m_ladder->setCurrent(hop);
    if (hop >= 0)
        m_area->ensureVisible(0, m_ladder->hopRect(hop).center().y(), 0, 40);
    const int hops = static_cast<int>(m_picture.hops.size());
    m_position->setText(hop < 0 ? tr("%n step(s)", nullptr, hops)
                                : tr("Step %1 of %2").arg(hop + 1).arg(hops));
    m_back->setEnabled(hop > 0);
    m_next->setEnabled(hop + 1 < hops);
}

void PacketWalkPanel::play()
{
    if (!m_play->isChecked()) {
        m_timer.stop();
        return;
    }
    if (current() + 1 >= static_cast<int>(m_picture.hops.size()))
        showStep(-1);
    step(1);
    m_timer.start();
}

} // namespace edgeplanner
