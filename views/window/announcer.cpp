#include "views/window/announcer.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtWidgets/QLabel>

namespace edgeplanner {

namespace {

constexpr int shownFor = 6000; ///< ms

} // namespace

Announcer::Announcer(DocumentSession& session, QLabel& label)
    : QObject(&label), m_session(session), m_label(label)
{
    connect(&session.undo().stack(), &QUndoStack::indexChanged, this, &Announcer::stepDone);
    connect(&session.analysis(), &AnalysisService::analyzed, this, &Announcer::say);
    connect(&session, &DocumentSession::replaced, this, [this] {
        m_index = m_session.undo().stack().index();
        m_step.clear();
        m_label.clear();
    });
    say();
}

void Announcer::stepDone()
{
    const QUndoStack& stack = m_session.undo().stack();
    const int now = stack.index();
    if (now < m_index)
        m_step = tr("Undone: %1").arg(stack.text(now));
    else if (now > 0)
        m_step = stack.text(now - 1);
    m_index = now;
}

void Announcer::say()
{
    const Analysis& analysis = m_session.analysis().latest()->analysis;
    int errors = 0;
    int warnings = 0;
    for (const Finding& finding : analysis.findings)
        if (!finding.waived) {
            errors += finding.severity == Severity::Error;
            warnings += finding.severity == Severity::Warning;
        }
    const int addresses = analysis.demand.ipv4.total();
    if (!m_step.isEmpty()) {
        QStringList sentences{m_step};
        if (addresses != m_addresses)
            sentences.append(tr("Public addresses %1").arg(addresses));
        if (errors > m_errors)
            sentences.append(tr("%n new error(s)", nullptr, errors - m_errors));
        if (warnings > m_warnings)
            sentences.append(tr("%n new warning(s)", nullptr, warnings - m_warnings));
        const QString text = sentences.join(QStringLiteral(". "));
        m_label.setText(text);
        m_label.setAccessibleName(text);
        QAccessibleEvent spoken(&m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
        QTimer::singleShot(shownFor, this, [this, said = ++m_said] {
            if (said == m_said)
                m_label.clear();
        });
    }
    m_step.clear();
    m_errors = errors;
    m_warnings = warnings;
    m_addresses = addresses;
}

} // namespace edgeplanner
