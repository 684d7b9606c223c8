#include "views/canvas/rulebar.h"

#include "views/render/fonts.h"
#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace edgeplanner {

namespace {

const PolicyRule* findRule(const Analysis& analysis, const QString& id)
{
    for (const FirewallPolicy& policy : analysis.policies.firewalls)
        for (const PolicyRule& rule : policy.rules)
            if (rule.id == id)
                return &rule;
    return nullptr;
}

QString addresses(const PolicyEnd& end)
{
    if (end.addresses.empty())
        return RuleBar::tr("Any");
    const Subnet& first = end.addresses.front();
    const bool host = first.prefixLength() == (first.family() == IpFamily::V4 ? 32 : 128);
    const QString text = host ? first.network().toText() : first.toText();
    if (end.addresses.size() == 1)
        return text;
    return RuleBar::tr("%1 and %2 more").arg(text).arg(end.addresses.size() - 1);
}

} // namespace

RuleBar::RuleBar(const EditorContext& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_walk(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 6, 3);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addWidget(m_walk);
    layout->addWidget(m_close);
    m_text->setTextFormat(Qt::RichText);
    m_walk->setAutoRaise(true);
    m_close->setAutoRaise(true);
    setAutoFillBackground(true);
    setFrameShape(QFrame::NoFrame);
    setObjectName(QStringLiteral("ruleBar"));
    connect(m_walk, &QToolButton::clicked, this,
            [this] { emit packetWalkRequested(m_context.selection.followedRule()); });
    connect(m_close, &QToolButton::clicked, this, [this] { m_context.selection.followRule({}); });
    connect(&context.selection, &Selection::followedRuleChanged, this, &RuleBar::refresh);
    connect(&context.analysis, &AnalysisService::analyzed, this, &RuleBar::refresh);
    connect(&context.theme, &Theme::themeChanged, this, &RuleBar::refresh);
    refresh();
}

void RuleBar::restyle()
{
    const Theme& theme = m_context.theme;
    const auto name = [&theme](Token token) { return theme.colour(token).name(); };
    setStyleSheet(QStringLiteral("#ruleBar{background:%1;border:1px solid %2;border-radius:6px}"
                                 "QLabel{color:%3}QToolButton{border:none;color:%4;padding:3px 6px}"
                                 "QToolButton:hover{background:%5;border-radius:4px}")
                      .arg(name(Token::BgField), name(Token::LineControl), name(Token::TextPrimary),
                           name(Token::TextLink), name(Token::BgHover)));
    m_text->setFont(uiFont(13));
    m_walk->setFont(uiFont(13));
    m_walk->setText(tr("Packet walk"));
    m_close->setIcon(QIcon(iconPixmap(QStringLiteral("close"), 16,
                                      theme.colour(Token::TextSecondary), devicePixelRatioF())));
    m_close->setToolTip(tr("Stop following this rule"));
    m_close->setAccessibleName(m_close->toolTip());
    m_icon->setPixmap(iconPixmap(QStringLiteral("panel-ports"), 18, theme.colour(Token::Accent),
                                 devicePixelRatioF()));
}

void RuleBar::refresh()
{
    restyle();
    show(m_context.selection.followedRule());
}

void RuleBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void RuleBar::show(const QString& ruleId)
{
    const auto latest = m_context.analysis.latest();
    const PolicyRule* rule = ruleId.isEmpty() ? nullptr : findRule(latest->analysis, ruleId);
    setVisible(rule != nullptr);
    if (!rule)
        return;
    const Flow& flow = latest->analysis.flows[rule->flow];
    const Theme& theme = m_context.theme;
    const QString mono = QStringLiteral("<span style=\"font-family:'JetBrains Mono'\">%1</span>");
    const QString muted = QStringLiteral("<span style=\"color:%1\">%2</span>");
    const QString transport =
        flow.rule->transport == Transport::Tcp ? QStringLiteral("TCP") : QStringLiteral("UDP");
    m_text->setText(QStringLiteral("<b>%1</b>&nbsp; %2&nbsp; %3&nbsp; %4&nbsp; %5")
                        .arg(ruleId.toHtmlEscaped(),
                             muted.arg(theme.colour(Token::TextSecondary).name(),
                                       addresses(rule->source).toHtmlEscaped()),
                             QStringLiteral("&rsaquo;"),
                             mono.arg(QStringLiteral("%1 %2 %3")
                                          .arg(addresses(rule->destination), transport,
                                               toText(flow.destinationPorts, tr("any")))
                                          .toHtmlEscaped()),
                             muted.arg(theme.colour(Token::TextSecondary).name(),
                                       flow.rule->applicationProtocol.toHtmlEscaped())));
    adjustSize();
}

} // namespace edgeplanner
