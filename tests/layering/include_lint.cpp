#include "layering/include_lint.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <array>

namespace edgeplanner::layering {

namespace {

/// Which folders of model/ each folder may include, besides itself.
const QHash<QString, QStringList>& allowedFolders()
{
    static const QHash<QString, QStringList> allowed = [] {
        QHash<QString, QStringList> folders;
        QStringList toTheLeft;
        for (const char* name : {"core", "topology", "catalog", "editing", "graph", "derivation",
                                 "checks", "analysis", "exports"}) {
            folders.insert(QString::fromLatin1(name), toTheLeft);
            toTheLeft.append(QString::fromLatin1(name));
        }
        const QStringList document = toTheLeft.mid(0, 4);
        folders.insert(QStringLiteral("format"), document);
        folders.insert(QStringLiteral("scenarios"), document);
        folders.insert(QStringLiteral("interchange"),
                       document + QStringList(QStringLiteral("scenarios")));
        return folders;
    }();
    return allowed;
}

/// The Qt module of <QtGui/QColor>, <QtGui> or <QColor>; empty for what is not Qt.
QString qtModule(const QString& target)
{
    static const QRegularExpression qualified(QStringLiteral("^(Qt[A-Z]\\w*)(/|$)"));
    if (const auto match = qualified.match(target); match.hasMatch())
        return match.captured(1);
    if (!target.startsWith(QLatin1Char('Q')) || target.contains(QLatin1Char('/')))
        return {};
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const char* module : {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"}) {
        QString name = QString::fromLatin1(module);
        if (QFile::exists(headers.filePath(name + QLatin1Char('/') + target)))
            return name;
    }
    return {};
}

QString modelProblem(const Include& include)
{
    if (include.quoted && !include.target.startsWith(QLatin1String("model/"))
        && !include.target.endsWith(QLatin1String(".moc")))
        return QStringLiteral(
            "the model includes its own headers only, as \"model/folder/file.h\"");

    const QString from = include.file.section(QLatin1Char('/'), 1, 1);
    const QString to = include.target.section(QLatin1Char('/'), 1, 1);
    if (!allowedFolders().contains(from))
        return QStringLiteral("model/%1 is not a folder of the house").arg(from);
    if (include.target.startsWith(QLatin1String("model/")) && to != from
        && !allowedFolders().value(from).contains(to))
        return QStringLiteral("model/%1 must not use model/%2").arg(from, to);

    const QString module = qtModule(include.target);
    if (!module.isEmpty() && module != QLatin1String("QtCore"))
        return QStringLiteral("the model uses Qt Core only, not %1").arg(module);

    if (include.target.startsWith(QLatin1String("quazip/"))
        && include.file != QLatin1String("model/core/archive.cpp"))
        return QStringLiteral("QuaZip stays behind model/core/archive.cpp");
    return {};
}

QString problem(const Include& include)
{
    if (include.file.startsWith(QLatin1String("model/")))
        return modelProblem(include);
    if (!include.file.startsWith(QLatin1String("views/")))
        return {};
    if (include.target.startsWith(QLatin1String("app/")))
        return QStringLiteral("views do not know the app");
    if (include.file.startsWith(QLatin1String("views/render/"))
        && (qtModule(include.target) == QLatin1String("QtWidgets")
            || (include.target.startsWith(QLatin1String("views/"))
                && !include.target.startsWith(QLatin1String("views/render/")))))
        return QStringLiteral("views/render paints without Qt Widgets and without other views");
    if (include.file.startsWith(QLatin1String("views/papers/"))
        && (qtModule(include.target) == QLatin1String("QtWidgets")
            || (include.target.startsWith(QLatin1String("views/"))
                && !include.target.startsWith(QLatin1String("views/render/"))
                && !include.target.startsWith(QLatin1String("views/papers/")))))
        return QStringLiteral("views/papers paints without Qt Widgets, on views/render alone");
    return {};
}

/// A library that may be included by one single .cpp of one folder.
struct Fenced
{
    QLatin1String library;
    QLatin1String folder;
};

constexpr std::array fencedLibraries = {
    Fenced{QLatin1String("boost/graph/"), QLatin1String("model/graph/")},
    Fenced{QLatin1String("boost/asio"), QLatin1String("model/core/")},
};

QString place(const Include& include)
{
    return include.file + QLatin1Char(':') + QString::number(include.line);
}

QStringList fenceViolations(const QList<Include>& includes, const Fenced& fenced)
{
    QStringList found;
    QString owner;
    for (const Include& include : includes) {
        if (!include.target.startsWith(fenced.library))
            continue;
        const bool mayOwn =
            include.file.startsWith(fenced.folder) && include.file.endsWith(QLatin1String(".cpp"));
        if (mayOwn && owner.isEmpty())
            owner = include.file;
        if (include.file != owner)
            found.append(
                QStringLiteral("%1: %2 belongs into one .cpp of %3%4")
                    .arg(place(include), fenced.library, fenced.folder,
                         owner.isEmpty() ? QString() : QStringLiteral(", now %1").arg(owner)));
    }
    return found;
}

} // namespace

QList<Include> includesOf(const QString& file, const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto lineBreaks = text.left(match.capturedStart()).count(QLatin1Char('\n'));
        includes.append({file, static_cast<int>(lineBreaks) + 1, match.captured(2),
                         match.captured(1) == QLatin1String("\"")});
    }
    return includes;
}

QStringList violations(const QList<Include>& includes)
{
    QStringList found;
    for (const Include& include : includes)
        if (const QString why = problem(include); !why.isEmpty())
            found.append(QStringLiteral("%1: %2 (%3)").arg(place(include), why, include.target));
    for (const Fenced& fenced : fencedLibraries)
        found.append(fenceViolations(includes, fenced));
    return found;
}

} // namespace edgeplanner::layering
