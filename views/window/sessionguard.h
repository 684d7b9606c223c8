#pragma once

#include "views/window/filewatch.h"
#include "views/window/recoverystore.h"

namespace edgeplanner {

class DocumentWindow;

/// Watches over one window's design: copies for the case of a crash, and what others do to its file.
class SessionGuard final : public QObject
{
    Q_OBJECT

public:
    explicit SessionGuard(DocumentWindow& window);

    [[nodiscard]] RecoveryStore& recovery() noexcept { return m_recovery; }

private:
    void tellChanged();
    void tellRemoved();

    DocumentWindow& m_window;
    RecoveryStore m_recovery;
    FileWatch m_watch;
};

/// Offers what earlier runs have left behind, on the start page of this window.
void offerRecovery(DocumentWindow& window);

} // namespace edgeplanner
