#include "model/exports/workbook/sheetxml.h"

#include "model/exports/opc/xmltext.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr qsizetype longestText = 32767;
const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Numbers of the formats in stylesXml().
int styleOf(const SheetCell& cell, bool head)
{
    if (head)
        return 1;
    switch (cell.look) {
    case SheetCell::Look::Normal: return cell.link.isEmpty() ? 2 : 7;
    case SheetCell::Look::Title: return 3;
    case SheetCell::Look::Heading: return 4;
    case SheetCell::Look::Label: return 5;
    case SheetCell::Look::Note: return 6;
    case SheetCell::Look::Aside: return 8;
    case SheetCell::Look::Field: return 9;
    }
    return 2;
}

/// `column`: "B", `row`: "7". Appends: a workbook has hundreds of thousands of cells.
void appendCell(QByteArray& xml, const SheetCell& cell, const QByteArray& column,
                const QByteArray& row, SharedTexts& texts, bool head = false)
{
    const bool isLine = cell.look == SheetCell::Look::Field;
    if (cell.kind == SheetCell::Kind::Text && cell.text.isEmpty() && !head && !isLine)
        return;
    xml += "<c r=\"";
    xml += column;
    xml += row;
    xml += "\" s=\"";
    xml += QByteArray::number(styleOf(cell, head));
    switch (cell.kind) {
    case SheetCell::Kind::Text:
        if (isLine && cell.text.isEmpty()) {
            xml += "\"/>";
            return;
        }
        xml += "\" t=\"s\"><v>";
        xml += QByteArray::number(texts.index(cell.text));
        break;
    case SheetCell::Kind::Number:
        xml += "\"><v>";
        xml += QByteArray::number(cell.number, 'g', 15);
        break;
    case SheetCell::Kind::Formula:
        xml += "\"><f>";
        xml += xmlText(cell.text);
        xml += "</f><v>";
        xml += QByteArray::number(cell.number, 'g', 15);
        break;
    }
    xml += "</v></c>";
}

/// Lines that a text takes in a column of a width.
qsizetype linesOf(QStringView text, qsizetype width)
{
    qsizetype lines = 0;
    for (const QStringView line : qTokenize(text, u'\n'))
        lines += 1 + line.size() / (width + 1);
    return lines;
}

/// Room for the lines that a text breaks into; programs do not all find it themselves.
QByteArray heightXml(const Sheet& sheet, const std::vector<SheetCell>& row)
{
    constexpr double lineHeight = 13.2;
    qsizetype lines = 1;
    double tallest = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].look == SheetCell::Look::Title)
            tallest = 26;
        if (row[i].look == SheetCell::Look::Field)
            tallest = 19; // room for a pen
        const bool wraps = row[i].look == SheetCell::Look::Normal
                           || row[i].look == SheetCell::Look::Note
                           || row[i].look == SheetCell::Look::Field;
        if (!wraps || row[i].kind != SheetCell::Kind::Text)
            continue;
        const qsizetype width = i < sheet.columns.size()  ? sheet.columns[i].width
                                : i < sheet.widths.size() ? sheet.widths[i]
                                                          : 12;
        lines = std::max(lines, linesOf(row[i].text, width));
    }
    tallest = std::min(400.0, std::max(tallest, static_cast<double>(lines) * lineHeight + 2));
    return " ht=\"" + QByteArray::number(tallest, 'f', 1) + "\" customHeight=\"1\"";
}

QByteArray columnLetters(std::size_t column)
{
    QByteArray letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

void appendRow(QByteArray& xml, const Sheet& sheet, const std::vector<SheetCell>& cells,
               std::size_t number, const std::vector<QByteArray>& columns, SharedTexts& texts,
               bool head)
{
    const QByteArray row = QByteArray::number(static_cast<qulonglong>(number));
    xml += "<row r=\"";
    xml += row;
    xml += '"';
    xml += heightXml(sheet, cells);
    xml += '>';
    for (std::size_t i = 0; i < cells.size(); ++i)
        appendCell(xml, cells[i], columns[i], row, texts, head);
    xml += "</row>";
}

QByteArray rowsXml(const Sheet& sheet, SharedTexts& texts)
{
    std::size_t widest = sheet.columns.size();
    for (const auto& row : sheet.rows)
        widest = std::max(widest, row.size());
    std::vector<QByteArray> columns;
    for (std::size_t i = 0; i < widest; ++i)
        columns.push_back(columnLetters(i));

    QByteArray xml = "<sheetData>";
    std::size_t number = 1;
    if (!sheet.columns.empty())
        appendRow(xml, sheet, sheetTexts(columnNames(sheet)), number++, columns, texts, true);
    for (const auto& row : sheet.rows)
        appendRow(xml, sheet, row, number++, columns, texts, false);
    return xml + "</sheetData>";
}

QByteArray widthsXml(const Sheet& sheet)
{
    std::vector<int> widths = sheet.widths;
    for (const SheetColumn& column : sheet.columns)
        widths.push_back(column.width);
    if (widths.empty())
        return {};
    QByteArray xml = "<cols>";
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<qulonglong>(i + 1));
        xml += "<col min=\"" + number + "\" max=\"" + number + "\" width=\""
               + QByteArray::number(widths[i] + 2) + "\" customWidth=\"1\"/>";
    }
    return xml + "</cols>";
}

QByteArray columnRange(const Sheet& sheet, std::size_t column, std::optional<std::size_t> row)
{
    const std::size_t first = sheet.columns.empty() ? 0 : 1;
    if (row)
        return cellName(column, *row + first).toLatin1();
    return cellName(column, first).toLatin1() + ':'
           + cellName(column, sheet.rows.size() + first - 1).toLatin1();
}

/// As the format numbers kinds of paper.
QByteArray paperNumber(PaperSize paper)
{
    switch (paper) {
    case PaperSize::A4: return "9";
    case PaperSize::Letter: return "1";
    case PaperSize::A3: return "8";
    }
    return "9";
}

QByteArray formatsXml(const Sheet& sheet)
{
    QByteArray xml;
    int priority = 0;
    if (sheet.rows.empty())
        return xml;
    for (const SheetFormat& format : sheet.formats)
        xml += "<conditionalFormatting sqref=\"" + columnRange(sheet, format.column, {})
               + "\"><cfRule type=\"cellIs\" dxfId=\""
               + QByteArray::number(static_cast<int>(format.look)) + "\" priority=\""
               + QByteArray::number(++priority) + "\" operator=\"equal\"><formula>\""
               + xmlText(QString(format.value).replace(QLatin1Char('"'), QLatin1String("\"\"")))
               + "\"</formula></cfRule></conditionalFormatting>";
    return xml;
}

QByteArray choicesXml(const Sheet& sheet)
{
    if (sheet.choices.empty() || sheet.rows.empty())
        return {};
    QByteArray xml = "<dataValidations count=\""
                     + QByteArray::number(static_cast<qulonglong>(sheet.choices.size())) + "\">";
    for (const SheetChoice& choice : sheet.choices)
        xml += "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\""
               + columnRange(sheet, choice.column, choice.row) + "\"><formula1>"
               + listName(choice.list).toLatin1() + "</formula1></dataValidation>";
    return xml + "</dataValidations>";
}

/// "'FW_a b'!A5" of "FW_a b!A5".
QString location(const QString& link, const QHash<QString, QString>& names)
{
    const qsizetype mark = link.lastIndexOf(QLatin1Char('!'));
    const QString sheet = mark < 0 ? link : link.left(mark);
    return QStringLiteral("'%1'!%2").arg(
        names.value(sheet, sheet).replace(QLatin1Char('\''), QLatin1String("''")),
        mark < 0 ? QStringLiteral("A1") : link.mid(mark + 1));
}

QByteArray hyperlinksXml(const Sheet& sheet, const QHash<QString, QString>& names)
{
    QByteArray xml;
    const std::size_t first = sheet.columns.empty() ? 0 : 1;
    for (std::size_t i = 0; i < sheet.rows.size(); ++i)
        for (std::size_t j = 0; j < sheet.rows[i].size(); ++j)
            if (const SheetCell& cell = sheet.rows[i][j]; !cell.link.isEmpty())
                xml += "<hyperlink ref=\"" + cellName(j, i + first).toLatin1() + "\" location=\""
                       + xmlText(location(cell.link, names)) + "\" display=\"" + xmlText(cell.text)
                       + "\"/>";
    return xml.isEmpty() ? xml : "<hyperlinks>" + xml + "</hyperlinks>";
}

/// Characters of a column's own width that fit beside each other on a page.
int pageWidth(PaperSize paper)
{
    // On the longer side without its margins of half an inch. 7 pixels a character at 96 dpi in
    // Calibri; 8 where a program has to take another font, which must not push the last column of a
    // page to one of its own.
    constexpr double millimetresPerCharacter = 8 * 25.4 / 96;
    const double side = paper == PaperSize::A3 ? 420 : paper == PaperSize::Letter ? 279.4 : 297;
    return static_cast<int>((side - 25.4) / millimetresPerCharacter);
}

/// How small a list may be printed, in per cent: below this, paper is hard to read.
constexpr int smallestScale = 70;

/// Where pages of a wide list end: indexes of the columns that begin the next page. The first column
/// is repeated on each. Empty when one page holds all.
std::vector<std::size_t> columnBreaks(const Sheet& sheet, PaperSize paper)
{
    const int room = pageWidth(paper) * 97 / smallestScale;
    std::vector<std::size_t> breaks;
    int used = 0;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const int width = sheet.columns[i].width + 3;
        if (used > 0 && used + width > room) {
            breaks.push_back(i);
            used = sheet.columns.front().width + 3;
        }
        used += width;
    }
    return breaks;
}

QByteArray columnBreaksXml(const std::vector<std::size_t>& breaks)
{
    if (breaks.empty())
        return {};
    const QByteArray count = QByteArray::number(static_cast<qulonglong>(breaks.size()));
    QByteArray xml = "<colBreaks count=\"" + count + "\" manualBreakCount=\"" + count + "\">";
    for (const std::size_t column : breaks)
        xml += "<brk id=\"" + QByteArray::number(static_cast<qulonglong>(column))
               + "\" max=\"1048575\" man=\"1\"/>";
    return xml + "</colBreaks>";
}

} // namespace

int SharedTexts::index(const QString& text)
{
    ++m_uses;
    const auto known = m_index.constFind(text);
    if (known != m_index.cend())
        return *known;
    const int index = static_cast<int>(m_texts.size());
    m_index.insert(text, index);
    m_texts.push_back(text.size() > longestText ? text.left(longestText - 1) + QChar(0x2026)
                                                : text);
    return index;
}

QByteArray SharedTexts::xml() const
{
    QByteArray xml = declaration
                     + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                       "count=\""
                     + QByteArray::number(m_uses) + "\" uniqueCount=\""
                     + QByteArray::number(static_cast<qulonglong>(m_texts.size())) + "\">";
    for (const QString& text : m_texts)
        xml += "<si><t xml:space=\"preserve\">" + xmlText(text) + "</t></si>";
    return xml + "</sst>";
}

QString cellName(std::size_t column, std::size_t row)
{
    return QString::fromLatin1(columnLetters(column)) + QString::number(row + 1);
}

QString listRange(const Sheet& sheet)
{
    // A list without rows still has one, which is empty.
    return QStringLiteral("A1:")
           + cellName(sheet.columns.size() - 1, std::max<std::size_t>(sheet.rows.size(), 1));
}

QStringList columnNames(const Sheet& sheet)
{
    QStringList names;
    for (const SheetColumn& column : sheet.columns) {
        QString name = column.title.isEmpty() ? QStringLiteral("-") : column.title;
        for (int i = 2; names.contains(name, Qt::CaseInsensitive); ++i)
            name = QStringLiteral("%1 %2").arg(column.title).arg(i);
        names.append(name);
    }
    return names;
}

QString listName(const QString& list)
{
    return QLatin1String("List_") + list;
}

QByteArray sheetXml(const Sheet& sheet, SharedTexts& texts, const SheetFrame& frame)
{
    const bool isList = !sheet.columns.empty();
    const std::vector<std::size_t> breaks = columnBreaks(sheet, frame.paper);
    QByteArray xml =
        declaration
        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
          "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + (breaks.empty() ? "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" : "")
        + "<sheetViews><sheetView workbookViewId=\"0\"";
    if (!isList)
        xml += " showGridLines=\"0\"";
    if (frame.selected)
        xml += " tabSelected=\"1\"";
    xml += isList
               ? "><pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" "
                 "state=\"frozen\"/></sheetView></sheetViews>"
               : "/></sheetViews>";
    xml += "<sheetFormatPr defaultRowHeight=\"15\"/>" + widthsXml(sheet) + rowsXml(sheet, texts);
    xml += formatsXml(sheet) + choicesXml(sheet) + hyperlinksXml(sheet, frame.names);
    xml += "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" "
           "footer=\"0.3\"/><pageSetup paperSize=\""
           + paperNumber(frame.paper) + "\" orientation=\""
           + (sheet.onePage ? "portrait" : "landscape") + "\" "
           + (sheet.onePage    ? "fitToWidth=\"1\" fitToHeight=\"1\""
              : breaks.empty() ? "fitToWidth=\"1\" fitToHeight=\"0\""
                               : "scale=\"" + QByteArray::number(smallestScale)
                                     + "\" pageOrder=\"overThenDown\"")
           + "/><headerFooter><oddHeader>&amp;L"
           + xmlText(QString(frame.header).replace(QLatin1Char('&'), QLatin1String("&&")))
           + "&amp;R&amp;A</oddHeader><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
           + columnBreaksXml(breaks);
    if (!frame.drawing.isEmpty())
        xml += "<drawing r:id=\"" + frame.drawing.toLatin1() + "\"/>";
    if (!frame.table.isEmpty())
        xml += "<tableParts count=\"1\"><tablePart r:id=\"" + frame.table.toLatin1()
               + "\"/></tableParts>";
    return xml + "</worksheet>";
}

} // namespace edgeplanner
