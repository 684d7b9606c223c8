#include "model/exports/opc/package.h"

#include "model/core/version.h"
#include "model/exports/opc/xmltext.h"

namespace edgeplanner {

namespace {

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// "xl/_rels/workbook.xml.rels" for "xl/workbook.xml", "_rels/.rels" for the package.
QString relationshipsName(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    return part.left(slash + 1) + QLatin1String("_rels/") + part.mid(slash + 1)
           + QLatin1String(".rels");
}

} // namespace

void OpcPackage::add(const QString& name, const QString& contentType, const QByteArray& data)
{
    m_parts.push_back({name, contentType, data});
}

QString OpcPackage::relate(const QString& from, const QString& type, const QString& to)
{
    auto& list = m_relationships[from];
    const QString id = QStringLiteral("rId%1").arg(list.size() + 1);
    list.push_back({id, type, to});
    return id;
}

void OpcPackage::describe(const QString& title, const QString& author, const QDate& date)
{
    QByteArray core =
        declaration
        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
          "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
          "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
          "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
        + xmlText(title) + "</dc:title><dc:creator>" + xmlText(author) + "</dc:creator>";
    if (date.isValid())
        core += "<dcterms:created xsi:type=\"dcterms:W3CDTF\">"
                + date.toString(Qt::ISODate).toLatin1() + "T00:00:00Z</dcterms:created>";
    add(QStringLiteral("docProps/core.xml"),
        QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"),
        core + "</cp:coreProperties>");
    relate({},
           QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                          "core-properties"),
           QStringLiteral("docProps/core.xml"));
    add(QStringLiteral("docProps/app.xml"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"),
        declaration
            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
              "extended-properties\"><Application>Edge Planner "
            + programVersion().toLatin1() + "</Application></Properties>");
    relate({},
           QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                          "extended-properties"),
           QStringLiteral("docProps/app.xml"));
}

Result<QByteArray, ArchiveError> OpcPackage::bytes() const
{
    QByteArray types =
        declaration
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
          "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          "<Default Extension=\"png\" ContentType=\"image/png\"/>";
    for (const Part& part : m_parts)
        if (!part.contentType.isEmpty())
            types += "<Override PartName=\"/" + xmlText(part.name) + "\" ContentType=\""
                     + xmlText(part.contentType) + "\"/>";
    std::vector<ArchiveEntry> entries{
        {QStringLiteral("[Content_Types].xml"), types + "</Types>", false}};
    for (const auto& [from, list] : m_relationships) {
        QByteArray xml = declaration
                         + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                           "relationships\">";
        for (const Relationship& relationship : list)
            xml += "<Relationship Id=\"" + relationship.id.toLatin1() + "\" Type=\""
                   + xmlText(relationship.type) + "\" Target=\"/" + xmlText(relationship.target)
                   + "\"/>";
        entries.push_back({relationshipsName(from), xml + "</Relationships>", false});
    }
    for (const Part& part : m_parts)
        entries.push_back({part.name, part.data, false});
    return writeArchive(entries);
}

} // namespace edgeplanner
