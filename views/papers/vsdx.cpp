#include "model/exports/exporters.h"
#include "model/exports/opc/package.h"
#include "model/exports/opc/xmltext.h"
#include "views/papers/papers.h"
#include "views/papers/visioxml.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.vsdx", QT_TRANSLATE_NOOP("model", "Drawing for Visio")};
constexpr MessageText cannotPack{"vsdx.cannotPack",
                                 QT_TRANSLATE_NOOP("model", "the drawing cannot be packed: %1")};

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray nameSpaces =
    " xmlns=\"http://schemas.microsoft.com/office/visio/2012/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xml:space=\"preserve\"";

QByteArray documentXml()
{
    return declaration + "<VisioDocument" + nameSpaces
           + "><StyleSheets><StyleSheet ID=\"0\" NameU=\"No Style\" Name=\"No Style\"><Cell "
             "N=\"LineWeight\" V=\"0.01\"/><Cell N=\"LineColor\" V=\"#000000\"/><Cell "
             "N=\"LinePattern\" V=\"1\"/><Cell N=\"FillForegnd\" V=\"#ffffff\"/><Cell "
             "N=\"FillPattern\" V=\"1\"/></StyleSheet></StyleSheets></VisioDocument>";
}

QByteArray pagesXml(const QString& name, QSizeF size, const QString& relationship)
{
    const auto cell = [](const char* key, double value) {
        return QByteArray("<Cell N=\"") + key + "\" V=\"" + QByteArray::number(value, 'f', 4)
               + "\"/>";
    };
    return declaration + "<Pages" + nameSpaces + "><Page ID=\"0\" NameU=\"Page-1\" Name=\""
           + xmlText(name) + "\"><PageSheet>" + cell("PageWidth", size.width())
           + cell("PageHeight", size.height()) + "</PageSheet><Rel r:id=\""
           + relationship.toLatin1() + "\"/></Page></Pages>";
}

Result<QByteArray, ArchiveError> vsdxBytes(const Drawing& drawing, const QString& name,
                                           const QDate& date)
{
    const QString types = QStringLiteral("http://schemas.microsoft.com/visio/2010/relationships/");
    const QString document = QStringLiteral("visio/document.xml");
    const QString pages = QStringLiteral("visio/pages/pages.xml");
    const QString page = QStringLiteral("visio/pages/page1.xml");
    OpcPackage package;
    package.relate({}, types + QLatin1String("document"), document);
    package.relate(document, types + QLatin1String("pages"), pages);
    const QString relationship = package.relate(pages, types + QLatin1String("page"), page);
    package.add(document, QStringLiteral("application/vnd.ms-visio.drawing.main+xml"),
                documentXml());
    package.add(pages, QStringLiteral("application/vnd.ms-visio.pages+xml"),
                pagesXml(name, visioPageSize(drawing), relationship));
    package.add(page, QStringLiteral("application/vnd.ms-visio.page+xml"), visioPage(drawing));
    package.describe(name, {}, date);
    return package.bytes();
}

class Vsdx final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("vsdx"), QStringLiteral("vsdx"), &title, true,
                ExportChoice::Firewall | ExportChoice::Service | ExportChoice::View
                    | ExportChoice::Selection | ExportChoice::Date};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        const QString& name = snapshot.document.settings.title;
        const auto bytes = vsdxBytes(drawing(snapshot, texts, options), name, options.date);
        if (!bytes)
            return Failure{ExportError{{&cannotPack, {QVariant::fromValue(bytes.error().reason)}}}};
        return writeAll(out, *bytes, {});
    }
};

} // namespace

const Exporter& vsdxExporter()
{
    static const Vsdx exporter;
    return exporter;
}

} // namespace edgeplanner
