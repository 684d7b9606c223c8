#include "model/exports/opc/package.h"
#include "model/exports/opc/xmltext.h"
#include "model/exports/workbook/sheetxml.h"

#include <QtCore/QSet>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText cannotPack{"workbook.cannotPack",
                                 QT_TRANSLATE_NOOP("model", "the workbook cannot be packed: %1")};

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QString officeTypes =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const QString sheetTypes =
    QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");

/// Programs refuse some characters, more than 31 of them, and the same name twice.
QStringList sheetNames(const std::vector<Sheet>& sheets)
{
    constexpr qsizetype longest = 31;
    QStringList names;
    for (const Sheet& sheet : sheets) {
        QString name = sheet.name;
        for (QChar& c : name)
            if (QStringView(u"[]:*?/\\'").contains(c) || c < QLatin1Char(' '))
                c = QLatin1Char('_');
        name = name.left(longest).trimmed();
        if (name.isEmpty())
            name = QStringLiteral("_");
        const QString base = name;
        for (int i = 2; names.contains(name, Qt::CaseInsensitive); ++i) {
            const QString number = QStringLiteral(" %1").arg(i);
            name = base.left(longest - number.size()) + number;
        }
        names.append(name);
    }
    return names;
}

/// Letters, digits and "_" only, and nothing that could be the name of a cell.
QString tableName(const QString& sheetName, const QSet<QString>& taken)
{
    QString name = QStringLiteral("Table_");
    for (const QChar c : sheetName)
        name += c.isLetterOrNumber() ? c : QLatin1Char('_');
    const QString base = name;
    for (int i = 2; taken.contains(name.toUpper()); ++i)
        name = QStringLiteral("%1_%2").arg(base).arg(i);
    return name;
}

QByteArray tableXml(const Sheet& sheet, std::size_t id, const QString& tableName)
{
    const QByteArray number = QByteArray::number(static_cast<qulonglong>(id));
    const QByteArray name = xmlText(tableName);
    const QByteArray range = listRange(sheet).toLatin1();
    QByteArray xml =
        declaration
        + "<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" id=\""
        + number + "\" name=\"" + name + "\" displayName=\"" + name + "\" ref=\"" + range
        + "\" totalsRowShown=\"0\"><autoFilter ref=\"" + range + "\"/><tableColumns count=\""
        + QByteArray::number(static_cast<qulonglong>(sheet.columns.size())) + "\">";
    int column = 0;
    for (const QString& title : columnNames(sheet))
        xml += "<tableColumn id=\"" + QByteArray::number(++column) + "\" name=\"" + xmlText(title)
               + "\"/>";
    return xml
           + "</tableColumns><tableStyleInfo name=\"TableStyleLight1\" showFirstColumn=\"1\" "
             "showLastColumn=\"0\" showRowStripes=\"1\" showColumnStripes=\"0\"/></table>";
}

/// One column a list.
Sheet listSheet(const std::vector<SheetList>& lists)
{
    Sheet sheet;
    sheet.name = QStringLiteral("Lists");
    sheet.hidden = true;
    for (const SheetList& list : lists) {
        const std::size_t column = sheet.columns.size();
        sheet.columns.push_back({list.name, 24});
        for (qsizetype i = 0; i < list.values.size(); ++i) {
            const auto row = static_cast<std::size_t>(i);
            if (sheet.rows.size() <= row)
                sheet.rows.emplace_back();
            sheet.rows[row].resize(column);
            sheet.rows[row].push_back(sheetText(list.values[i]));
        }
    }
    return sheet;
}

QByteArray pictureXml(const Sheet& sheet, const QString& relationship)
{
    constexpr int emuPerPixel = 9525;
    const QByteArray size = "cx=\"" + QByteArray::number(sheet.pictureSize.width() * emuPerPixel)
                            + "\" cy=\""
                            + QByteArray::number(sheet.pictureSize.height() * emuPerPixel) + '"';
    return declaration
           + "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/"
             "spreadsheetDrawing\" "
             "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
             "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
             "<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff>"
             "<xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext "
           + size + "/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"1\" name=\"" + xmlText(sheet.name)
           + "\"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed=\""
           + relationship.toLatin1()
           + "\"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off "
             "x=\"0\" y=\"0\"/><a:ext "
           + size
           + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>"
             "<xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>";
}

class WorkbookPackage
{
public:
    explicit WorkbookPackage(Workbook workbook) : m_workbook(std::move(workbook))
    {
        if (!m_workbook.lists.empty())
            m_workbook.sheets.push_back(listSheet(m_workbook.lists));
        m_names = sheetNames(m_workbook.sheets);
        for (std::size_t i = m_workbook.sheets.size(); i > 0; --i)
            m_fitNames.insert(m_workbook.sheets[i - 1].name,
                              m_names[static_cast<qsizetype>(i - 1)]);
    }

    Result<QByteArray, ArchiveError> bytes()
    {
        m_package.relate({}, officeTypes + QLatin1String("officeDocument"), m_book);
        QByteArray list;
        QByteArray titles;
        for (std::size_t i = 0; i < m_workbook.sheets.size(); ++i) {
            const QString name = m_names[static_cast<qsizetype>(i)];
            const QString id =
                m_package.relate(m_book, officeTypes + QLatin1String("worksheet"), partOf(i));
            list += "<sheet name=\"" + xmlText(name) + "\" sheetId=\""
                    + QByteArray::number(static_cast<qulonglong>(i + 1)) + '"'
                    + (m_workbook.sheets[i].hidden ? " state=\"hidden\"" : "") + " r:id=\""
                    + id.toLatin1() + "\"/>";
            // Heads are repeated on every printed page, and what names a row.
            if (!m_workbook.sheets[i].columns.empty())
                titles += "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\""
                          + QByteArray::number(static_cast<qulonglong>(i)) + "\">"
                          + xmlText(QStringLiteral("'%1'!$A:$A,'%1'!$1:$1").arg(name))
                          + "</definedName>";
        }
        titles += listNames();
        m_package.relate(m_book, officeTypes + QLatin1String("styles"),
                         QStringLiteral("xl/styles.xml"));
        m_package.relate(m_book, officeTypes + QLatin1String("sharedStrings"),
                         QStringLiteral("xl/sharedStrings.xml"));
        m_package.add(
            m_book, sheetTypes + QLatin1String("sheet.main+xml"),
            declaration
                + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                  "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                  "<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>"
                + list + "</sheets>"
                + (titles.isEmpty() ? QByteArray() : "<definedNames>" + titles + "</definedNames>")
                + "</workbook>");
        for (std::size_t i = 0; i < m_workbook.sheets.size(); ++i)
            addSheet(i);
        m_package.add(QStringLiteral("xl/styles.xml"), sheetTypes + QLatin1String("styles+xml"),
                      stylesXml());
        m_package.add(QStringLiteral("xl/sharedStrings.xml"),
                      sheetTypes + QLatin1String("sharedStrings+xml"), m_texts.xml());
        m_package.describe(m_workbook.title, m_workbook.author, m_workbook.date);
        return m_package.bytes();
    }

private:
    static QString partOf(std::size_t index)
    {
        return QStringLiteral("xl/worksheets/sheet%1.xml").arg(index + 1);
    }

    /// What choices find their lists by.
    [[nodiscard]] QByteArray listNames() const
    {
        QByteArray names;
        for (std::size_t i = 0; i < m_workbook.lists.size(); ++i) {
            const SheetList& list = m_workbook.lists[i];
            const QString column = cellName(i, 0).chopped(1);
            names += "<definedName name=\"" + listName(list.name).toLatin1() + "\">"
                     + xmlText(QStringLiteral("'%1'!$%2$2:$%2$%3")
                                   .arg(m_names.last(), column)
                                   .arg(list.values.size() + 1))
                     + "</definedName>";
        }
        return names;
    }

    void addSheet(std::size_t index)
    {
        const Sheet& sheet = m_workbook.sheets[index];
        SheetFrame frame{{}, {}, m_workbook.header, m_workbook.paper, index == 0, m_fitNames};
        if (!sheet.columns.empty()) {
            const QString table = QStringLiteral("xl/tables/table%1.xml").arg(index + 1);
            const QString name = tableName(m_names[static_cast<qsizetype>(index)], m_tables);
            m_tables.insert(name.toUpper());
            frame.table =
                m_package.relate(partOf(index), officeTypes + QLatin1String("table"), table);
            m_package.add(table, sheetTypes + QLatin1String("table+xml"),
                          tableXml(sheet, index + 1, name));
        }
        if (!sheet.picture.isEmpty())
            frame.drawing = addPicture(index);
        m_package.add(partOf(index), sheetTypes + QLatin1String("worksheet+xml"),
                      sheetXml(sheet, m_texts, frame));
    }

    QString addPicture(std::size_t index)
    {
        const QString drawing = QStringLiteral("xl/drawings/drawing%1.xml").arg(index + 1);
        const QString image = QStringLiteral("xl/media/image%1.png").arg(index + 1);
        const QString blip = m_package.relate(drawing, officeTypes + QLatin1String("image"), image);
        m_package.add(drawing,
                      QStringLiteral("application/vnd.openxmlformats-officedocument.drawing+xml"),
                      pictureXml(m_workbook.sheets[index], blip));
        m_package.add(image, {}, m_workbook.sheets[index].picture);
        return m_package.relate(partOf(index), officeTypes + QLatin1String("drawing"), drawing);
    }

    Workbook m_workbook;
    QStringList m_names;
    QHash<QString, QString> m_fitNames;
    QSet<QString> m_tables;
    OpcPackage m_package;
    SharedTexts m_texts;
    const QString m_book = QStringLiteral("xl/workbook.xml");
};

} // namespace

Result<QByteArray, ExportError> workbookBytes(const Workbook& workbook)
{
    auto bytes = WorkbookPackage(workbook).bytes();
    if (!bytes)
        return Failure{ExportError{{&cannotPack, {QVariant::fromValue(bytes.error().reason)}}}};
    return std::move(bytes).value();
}

} // namespace edgeplanner
