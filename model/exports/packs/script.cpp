#include "model/exports/packs/script.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace edgeplanner {

namespace {

QByteArray filledTemplate(const QString& name, const QStringList& rows)
{
    QFile file(QStringLiteral(":/templates/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QByteArray script = opened ? file.readAll() : QByteArray();
    script.replace("@ROWS@", rows.join(QLatin1Char('\n')).toUtf8());
    return script;
}

QString withoutControls(QString text)
{
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
    return text;
}

} // namespace

QString powerShellText(const QString& text)
{
    // PowerShell takes typographic quotes for quotes.
    static const QRegularExpression quotes(QStringLiteral("(['\u2018\u2019\u201A\u201B])"));
    return QLatin1Char('\'') + withoutControls(text).replace(quotes, QStringLiteral("\\1\\1"))
           + QLatin1Char('\'');
}

QString powerShellList(const QStringList& texts)
{
    QStringList quoted;
    for (const QString& text : texts)
        quoted.append(powerShellText(text));
    return QLatin1String("@(") + quoted.join(QLatin1String(", ")) + QLatin1Char(')');
}

QString bashText(const QString& text)
{
    return QLatin1Char('\'')
           + withoutControls(text).replace(QLatin1Char('\''), QLatin1String("'\\''"))
           + QLatin1Char('\'');
}

QString commentText(const QString& text)
{
    return withoutControls(text);
}

bool isDnsName(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})"
                       "(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"));
    return name.size() <= 253 && pattern.match(name).hasMatch();
}

QByteArray powerShellScript(const QString& name, const QStringList& rows)
{
    return "\xEF\xBB\xBF" + filledTemplate(name, rows).replace("\n", "\r\n");
}

QByteArray bashScript(const QString& name, const QStringList& rows)
{
    return filledTemplate(name, rows);
}

} // namespace edgeplanner
