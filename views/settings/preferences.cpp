#include "views/settings/preferences.h"

#include <QtCore/QFileInfo>

namespace edgeplanner {

namespace {

constexpr qsizetype mostRecentFiles = 12;
constexpr int usualAutosave = 20;

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString paperKey = QStringLiteral("paper");
const QString gridKey = QStringLiteral("canvas/grid");
const QString snapKey = QStringLiteral("canvas/snap");
const QString autosaveKey = QStringLiteral("autosaveSeconds");
const QString motionKey = QStringLiteral("reduceMotion");
const QString startPageKey = QStringLiteral("startPage");
const QString recentKey = QStringLiteral("recentFiles");
const QString shortcutGroup = QStringLiteral("shortcuts/");
const QString windowGroup = QStringLiteral("windows/");

} // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent),
      m_settings(file.isEmpty() ? QSettings().fileName() : file, QSettings::IniFormat)
{
}

void Preferences::set(const QString& key, const QVariant& value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    emit changed();
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString& language)
{
    if (language == this->language())
        return;
    set(languageKey, language);
    emit languageChanged();
}

Theme::Mode Preferences::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    if (name == QLatin1String("light"))
        return Theme::Mode::Light;
    return name == QLatin1String("dark") ? Theme::Mode::Dark : Theme::Mode::System;
}

void Preferences::setTheme(Theme::Mode mode)
{
    if (mode == theme())
        return;
    set(themeKey, mode == Theme::Mode::Light  ? QStringLiteral("light")
                  : mode == Theme::Mode::Dark ? QStringLiteral("dark")
                                              : QStringLiteral("system"));
    emit themeChanged();
}

PaperSize Preferences::paperSize() const
{
    return m_settings.value(paperKey).toString() == QLatin1String("letter") ? PaperSize::Letter
                                                                            : PaperSize::A4;
}

void Preferences::setPaperSize(PaperSize size)
{
    set(paperKey, size == PaperSize::Letter ? QStringLiteral("letter") : QStringLiteral("a4"));
}

bool Preferences::gridShown() const
{
    return m_settings.value(gridKey, false).toBool();
}

void Preferences::setGridShown(bool shown)
{
    set(gridKey, shown);
}

bool Preferences::snapping() const
{
    return m_settings.value(snapKey, true).toBool();
}

void Preferences::setSnapping(bool snap)
{
    set(snapKey, snap);
}

int Preferences::autosaveSeconds() const
{
    return std::clamp(m_settings.value(autosaveKey, usualAutosave).toInt(), 0, 3600);
}

void Preferences::setAutosaveSeconds(int seconds)
{
    set(autosaveKey, seconds);
}

bool Preferences::reduceMotion() const
{
    return m_settings.value(motionKey, false).toBool();
}

void Preferences::setReduceMotion(bool reduce)
{
    set(motionKey, reduce);
}

bool Preferences::startPageShown() const
{
    return m_settings.value(startPageKey, true).toBool();
}

void Preferences::setStartPageShown(bool shown)
{
    set(startPageKey, shown);
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

void Preferences::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentKey, files.mid(0, mostRecentFiles));
    emit recentFilesChanged();
}

void Preferences::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    if (files.removeAll(QFileInfo(path).absoluteFilePath()) == 0)
        return;
    m_settings.setValue(recentKey, files);
    emit recentFilesChanged();
}

QList<QKeySequence> Preferences::defaultShortcuts(const Command& command)
{
    QList<QKeySequence> keys;
    if (!command.keys)
        return keys;
    for (const QString& one : QString::fromLatin1(command.keys).split(QLatin1String("; ")))
        keys.append(QKeySequence::fromString(one, QKeySequence::PortableText));
    return keys;
}

QList<QKeySequence> Preferences::shortcuts(const Command& command) const
{
    const QVariant chosen = m_settings.value(shortcutGroup + QLatin1String(command.id));
    if (!chosen.isValid())
        return defaultShortcuts(command);
    return QKeySequence::listFromString(chosen.toString(), QKeySequence::PortableText);
}

void Preferences::setShortcuts(const Command& command, const QList<QKeySequence>& keys)
{
    const QString key = shortcutGroup + QLatin1String(command.id);
    if (keys == defaultShortcuts(command))
        m_settings.remove(key);
    else
        m_settings.setValue(key, QKeySequence::listToString(keys, QKeySequence::PortableText));
    emit shortcutsChanged();
}

void Preferences::resetShortcuts()
{
    m_settings.remove(shortcutGroup.chopped(1));
    emit shortcutsChanged();
}

QByteArray Preferences::windowState(const QString& name) const
{
    return m_settings.value(windowGroup + name).toByteArray();
}

void Preferences::setWindowState(const QString& name, const QByteArray& state)
{
    m_settings.setValue(windowGroup + name, state);
}

} // namespace edgeplanner
