#pragma once

#include "model/exports/papersize.h"
#include "views/actions/command.h"
#include "views/render/theme.h"

#include <QtCore/QSettings>
#include <QtCore/QStringList>
#include <QtGui/QKeySequence>

namespace edgeplanner {

/// What a person has chosen for the program, kept from one start to the next.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// `file` is an INI file; empty = the user's own settings.
    explicit Preferences(const QString& file = {}, QObject* parent = nullptr);

    /// "en", "ko"; empty = as the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] Theme::Mode theme() const;
    void setTheme(Theme::Mode mode);
    [[nodiscard]] PaperSize paperSize() const;
    void setPaperSize(PaperSize size);
    [[nodiscard]] bool gridShown() const;
    void setGridShown(bool shown);
    [[nodiscard]] bool snapping() const;
    void setSnapping(bool snap);
    /// Seconds between the last change and the recovery copy; 0 = never.
    [[nodiscard]] int autosaveSeconds() const;
    void setAutosaveSeconds(int seconds);
    [[nodiscard]] bool reduceMotion() const;
    void setReduceMotion(bool reduce);
    [[nodiscard]] bool startPageShown() const;
    void setStartPageShown(bool shown);

    /// Newest first, absolute.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    /// The person's keys for a command, or the table's.
    [[nodiscard]] QList<QKeySequence> shortcuts(const Command& command) const;
    void setShortcuts(const Command& command, const QList<QKeySequence>& keys);
    void resetShortcuts();
    [[nodiscard]] static QList<QKeySequence> defaultShortcuts(const Command& command);

    [[nodiscard]] QByteArray windowState(const QString& name) const;
    void setWindowState(const QString& name, const QByteArray& state);

signals:
    void changed();
    void languageChanged();
    void themeChanged();
    void shortcutsChanged();
    void recentFilesChanged();

private:
    void set(const QString& key, const QVariant& value);

    mutable QSettings m_settings;
};

} // namespace edgeplanner
