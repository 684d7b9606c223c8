#include "views/window/statusline.h"

#include "model/core/bidi.h"
#include "views/render/fonts.h"
#include "views/style/elidedlabel.h"
#include "views/style/themedicon.h"
#include "views/window/announcer.h"

#include <QtCore/QLocale>
#include <cmath>

namespace edgeplanner {

namespace {

/// The slider is logarithmic: a step is a hundredth of a doubling.
constexpr qreal perDoubling = 100;
constexpr int roomForPointer = 1500;
constexpr int roomForSlider = 1360;
/// The counts beside it stay in sight.
constexpr int mostOfName = 150;

int toSlider(qreal zoom)
{
    return qRound(std::log2(zoom) * perDoubling);
}

} // namespace

StatusLine::StatusLine(DocumentSession& session, CommandSet& commands, CanvasView& canvas,
                       QWidget* parent)
    : QStatusBar(parent),
      m_session(session),
      m_canvas(canvas),
      m_selection(new QLabel(this)),
      m_news(new ElidedLabel(this)),
      m_pointer(new QLabel(this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_zoom(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_selection->setObjectName(QStringLiteral("statusSelection"));
    m_selection->setContentsMargins(8, 0, 4, 0);
    m_selection->setTextFormat(Qt::PlainText);
    addWidget(m_selection);
    addSeparator();
    m_errors = addCount("st-error", Token::Error);
    m_warnings = addCount("st-warning", Token::Warning);
    m_notes = addCount("st-info", Token::Info);
    addSeparator();
    m_addresses = addCount("panel-public-ips", Token::TextSecondary);
    addSeparator();
    m_rules = addCount("panel-ports", Token::TextSecondary);
    addSeparator();
    m_saved = addCount("st-ok", Token::Ok);
    m_errors->setObjectName(QStringLiteral("statusErrors"));
    m_warnings->setObjectName(QStringLiteral("statusWarnings"));
    m_notes->setObjectName(QStringLiteral("statusNotes"));
    m_addresses->setObjectName(QStringLiteral("statusAddresses"));
    m_rules->setObjectName(QStringLiteral("statusRules"));
    m_saved->setObjectName(QStringLiteral("statusSaved"));
    for (const auto& [count, severity] :
         {std::pair{m_errors, Severity::Error}, std::pair{m_warnings, Severity::Warning},
          std::pair{m_notes, Severity::Info}})
        connect(count, &QToolButton::clicked, this,
                [this, severity = severity] { emit problemsRequested(severity); });
    connect(m_addresses, &QToolButton::clicked, commands.action("win.publicIps"),
            &QAction::trigger);
    connect(m_rules, &QToolButton::clicked, commands.action("win.ports"), &QAction::trigger);
    connect(m_saved, &QToolButton::clicked, commands.action("file.save"), &QAction::trigger);

    m_news->setObjectName(QStringLiteral("muted"));
    m_news->setTextFormat(Qt::PlainText);
    m_news->setMargin(8);
    m_news->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // what room there is
    addWidget(m_news, 1);
    new Announcer(session, *m_news);

    m_pointer->setFont(monoFont(11));
    m_pointer->setMinimumWidth(QFontMetrics(m_pointer->font()).horizontalAdvance(u'0') * 16);
    m_pointer->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    addPermanentWidget(m_pointer);
    const auto addTool = [this, &commands](const char* id, bool withWords) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(commands.action(id));
        button->setIconSize({16, 16});
        button->setToolButtonStyle(withWords ? Qt::ToolButtonTextBesideIcon
                                             : Qt::ToolButtonIconOnly);
        addPermanentWidget(button);
        return button;
    };
    m_overview = addTool("view.overview", true);
    addTool("view.zoomOut", false);
    m_slider->setRange(toSlider(0.1), toSlider(4));
    m_slider->setPageStep(32);
    m_slider->setFixedWidth(110);
    m_slider->setFocusPolicy(Qt::TabFocus);
    addPermanentWidget(m_slider);
    addTool("view.zoomIn", false);
    m_zoom->setMinimumWidth(44);
    m_zoom->setContentsMargins(0, 0, 8, 0);
    addPermanentWidget(m_zoom);

    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (value != toSlider(m_canvas.zoom()))
            m_canvas.setZoom(std::exp2(value / perDoubling));
    });
    connect(&canvas, &CanvasView::zoomChanged, this, &StatusLine::showZoom);
    connect(&canvas, &CanvasView::pointerMoved, this, [this](QPointF at) {
        m_pointer->setText(QStringLiteral("x %1  y %2").arg(qRound(at.x())).arg(qRound(at.y())));
    });
    connect(&session.analysis(), &AnalysisService::analyzed, this, &StatusLine::refresh);
    connect(&session.selection(), &Selection::changed, this, &StatusLine::showSelection);
    connect(&session, &DocumentSession::replaced, this, &StatusLine::refresh);
    connect(&session, &DocumentSession::stateChanged, this, &StatusLine::showSaved);
    showZoom(canvas.zoom());
    refresh();
}

QToolButton* StatusLine::addCount(const char* icon, Token token)
{
    auto* button = new QToolButton(this);
    button->setIcon(themedIcon(QLatin1String(icon), m_session.context().theme, token));
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addWidget(button);
    return button;
}

void StatusLine::addSeparator()
{
    auto* line = new QFrame(this);
    line->setObjectName(QStringLiteral("statusSeparator"));
    line->setFixedSize(1, 14);
    addWidget(line);
}

void StatusLine::refresh()
{
    const auto latest = m_session.analysis().latest();
    int counts[3]{};
    for (const Finding& finding : latest->analysis.findings)
        if (!finding.waived)
            ++counts[static_cast<int>(finding.severity)];
    const int errors = counts[static_cast<int>(Severity::Error)];
    const int warnings = counts[static_cast<int>(Severity::Warning)];
    m_errors->setText(tr("%n error(s)", nullptr, errors));
    m_warnings->setText(tr("%n warning(s)", nullptr, warnings));
    m_notes->setText(tr("%n note(s)", nullptr, counts[static_cast<int>(Severity::Info)]));

    const PublicTotals& v4 = latest->analysis.demand.ipv4;
    const PublicTotals& v6 = latest->analysis.demand.ipv6;
    QString addresses = v4.reverseProxy > 0
                            ? tr("Public IPs %1 + %2 proxy").arg(v4.edge).arg(v4.reverseProxy)
                            : tr("Public IPs %1").arg(v4.edge);
    if (v6.total() > 0)
        addresses += tr(", IPv6 %1").arg(v6.total());
    m_addresses->setText(addresses);
    m_addresses->setToolTip(tr("Show how they are counted"));

    int external = 0;
    int internal = 0;
    int all = 0;
    for (const FirewallPolicy& policy : latest->analysis.policies.firewalls) {
        const int here = static_cast<int>(policy.rules.size());
        all += here;
        external += policy.side == FirewallSide::External ? here : 0;
        internal += policy.side == FirewallSide::Internal ? here : 0;
    }
    m_rules->setText(
        external + internal == all && external > 0 && internal > 0
            ? tr("%n rule(s): %1 external, %2 internal", nullptr, all).arg(external).arg(internal)
            : tr("%n rule(s)", nullptr, all));
    m_rules->setToolTip(tr("Show the port table"));
    showSelection();
    showSaved();
}

void StatusLine::showSelection()
{
    const SelectionState& state = m_session.selection().state();
    const Document& document = m_session.document();
    const auto showName = [this](const QString& name) {
        const QString shown =
            fontMetrics().elidedText(name, Qt::ElideMiddle, mostOfName, Qt::TextSingleLine);
        m_selection->setText(tr("%1 selected").arg(isolated(shown)));
        m_selection->setToolTip(shown == name ? QString() : name);
    };
    const qsizetype count =
        state.elements.size() + state.segments.size() + state.associations.size();
    if (count == 0)
        m_selection->setText(tr("Nothing selected"));
    else if (count == 1 && state.elements.size() == 1 && document.element(state.elements.first()))
        showName(document.element(state.elements.first())->name);
    else if (count == 1 && state.segments.size() == 1 && document.segment(state.segments.first()))
        showName(document.segment(state.segments.first())->name);
    else
        m_selection->setText(tr("%n selected", nullptr, static_cast<int>(count)));
}

void StatusLine::showSaved()
{
    const Theme& theme = m_session.context().theme;
    const bool unsaved = m_session.isModified();
    const bool nowhere = m_session.path().isEmpty();
    // A tick is a promise that a file has it.
    m_saved->setIcon(themedIcon(
        unsaved || nowhere ? QStringLiteral("st-unsaved") : QStringLiteral("st-ok"), theme,
        unsaved   ? Token::Warning
        : nowhere ? Token::TextMuted
                  : Token::Ok));
    if (nowhere)
        m_saved->setText(tr("Not saved yet"));
    else if (unsaved)
        m_saved->setText(tr("Changes not saved"));
    else
        m_saved->setText(
            tr("Saved %1")
                .arg(QLocale().toString(m_session.savedAt().time(), QLocale::ShortFormat)));
}

void StatusLine::showZoom(qreal zoom)
{
    m_zoom->setText(QStringLiteral("%1 %").arg(qRound(zoom * 100)));
    m_slider->setValue(toSlider(zoom));
}

/// The counts matter most; what only helps makes room for them.
void StatusLine::resizeEvent(QResizeEvent* event)
{
    m_pointer->setVisible(width() >= roomForPointer);
    m_slider->setVisible(width() >= roomForSlider);
    m_overview->setToolButtonStyle(width() >= roomForSlider ? Qt::ToolButtonTextBesideIcon
                                                            : Qt::ToolButtonIconOnly);
    QStatusBar::resizeEvent(event);
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_slider->setAccessibleName(tr("Zoom"));
        m_news->clear(); // said in the other language
        refresh();
    }
    QStatusBar::changeEvent(event);
}

} // namespace edgeplanner
