#pragma once

#include "views/window/documentsession.h"

class QLabel;

namespace edgeplanner {

/// Says after each step what it was and what came of it: "Add edge03. Public addresses 12. 1 new
/// warning." Shown for a while in a label, and spoken by screen readers.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    Announcer(DocumentSession& session, QLabel& label);

private:
    void stepDone();
    void say();

    DocumentSession& m_session;
    QLabel& m_label;
    int m_index = 0;
    QString m_step; ///< not said yet
    int m_errors = 0;
    int m_warnings = 0;
    int m_addresses = 0;
    quint64 m_said = 0;
};

} // namespace edgeplanner
