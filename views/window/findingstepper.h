#pragma once

#include "views/window/documentsession.h"

namespace edgeplanner {

/// Goes from one open finding to the next, in the order of the list of problems.
class FindingStepper final : public QObject
{
    Q_OBJECT

public:
    explicit FindingStepper(DocumentSession& session, QObject* parent = nullptr);

    /// 1 or -1. Selects what the finding is about and shows it.
    void step(int by);

signals:
    /// Title and advice of the finding that was reached.
    void reached(const edgeplanner::Finding& finding);

private:
    DocumentSession& m_session;
    QString m_current; ///< identity of the finding last reached
};

} // namespace edgeplanner
