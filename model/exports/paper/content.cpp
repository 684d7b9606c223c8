#include "model/exports/paper/content.h"

namespace edgeplanner {

TextRun plain(const QString& text)
{
    return {text, TextRun::Style::Plain, {}, false};
}

TextRun strong(const QString& text)
{
    return {text, TextRun::Style::Strong, {}, false};
}

TextRun emphasis(const QString& text)
{
    return {text, TextRun::Style::Emphasis, {}, false};
}

TextRun code(const QString& text)
{
    return {text, TextRun::Style::Code, {}, false};
}

TextRun aside(const QString& text)
{
    return {text, TextRun::Style::Aside, {}, false};
}

TextRun linkTo(const QString& text, const QString& anchor)
{
    return {text, TextRun::Style::Plain, anchor, false};
}

QString plainText(const TextLine& line)
{
    QString text;
    for (const TextRun& run : line)
        text += run.text;
    return text;
}

QString plainText(const PaperCell& cell, QLatin1String between)
{
    QStringList lines;
    for (const TextLine& line : cell.lines)
        lines.append(plainText(line));
    return lines.join(between);
}

PaperCell textCell(const QString& text)
{
    return {{{plain(text)}}, PaperCell::Kind::Text};
}

PaperCell headCell(const QString& text)
{
    return {{{strong(text)}}, PaperCell::Kind::Head};
}

PaperCell codeCell(const QString& text)
{
    return {{{code(text)}}, PaperCell::Kind::Text};
}

PaperCell codesCell(const QStringList& texts)
{
    PaperCell cell;
    TextLine& line = cell.lines.emplace_back();
    for (const QString& text : texts) {
        if (!line.empty()) {
            line.back().text += QLatin1Char(',');
            line.push_back(plain(QStringLiteral(" ")));
        }
        line.push_back(code(text));
    }
    return cell;
}

PaperCell writeCell()
{
    return {{}, PaperCell::Kind::Write};
}

} // namespace edgeplanner
