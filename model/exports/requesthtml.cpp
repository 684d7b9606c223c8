#include "model/exports/exporters.h"
#include "model/exports/request/requestpaper.h"

#include <QtCore/QFile>

namespace edgeplanner {

namespace {

constexpr MessageText title{"exporter.request-html",
                            QT_TRANSLATE_NOOP("model", "Firewall request as a web page")};
constexpr MessageText pageTitle{"request.pageTitle",
                                QT_TRANSLATE_NOOP("model", "Firewall request %1")};
constexpr MessageText footer{"request.footer",
                             QT_TRANSLATE_NOOP("model", "Firewall request %1  %2")};

QByteArray styleSheet()
{
    QFile file(QStringLiteral(":/templates/request.css"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

/// A string of a style sheet; whatever is not plainly harmless becomes an escape.
QByteArray cssString(const QString& text)
{
    QByteArray css = "\"";
    for (const char32_t c : text.toUcs4()) {
        if (c < 0x80 && (isalnum(static_cast<int>(c)) || c == U' ' || c == U'-' || c == U'.'))
            css += static_cast<char>(c);
        else
            css += '\\' + QByteArray::number(static_cast<uint>(c), 16) + ' ';
    }
    return css + '"';
}

void writePage(RequestPaper& paper)
{
    const Settings& settings = paper.document().settings;
    HtmlWriter& html = paper.html;
    html.doctype();
    const HtmlElement root(html, "html", {{"lang", paper.texts.language()}});
    html.open("head");
    html.open("meta", {{"charset", QStringLiteral("utf-8")}});
    html.open("meta", {{"name", QStringLiteral("viewport")},
                       {"content", QStringLiteral("width=device-width, initial-scale=1")}});
    html.element("title", paper
                              .words(pageTitle,
                                     {settings.request.number.isEmpty() ? settings.title
                                                                        : settings.request.number})
                              .trimmed());
    // Browsers that know margin boxes repeat this on every printed page.
    const QString everyPage =
        paper.words(footer, {settings.request.number, settings.title}).simplified();
    html.style(styleSheet() + "@page { @bottom-left { content: " + cssString(everyPage) + " } }\n");
    html.close();

    const HtmlElement body(html, "body");
    const HtmlElement main(html, "main");
    writeCover(paper);
    writeAddressNeeds(paper);
    for (const RequestedFirewall& firewall : paper.firewalls)
        writeFirewall(paper, firewall);
    writeNotFiltered(paper);
    writeTranslations(paper);
    writeLoadBalancers(paper);
    writeAddressList(paper);
    writeFindings(paper);
    writeSources(paper);
}

class RequestHtml final : public Exporter
{
public:
    ExporterInfo info() const override
    {
        return {QStringLiteral("request-html"), QStringLiteral("html"), &title};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        RequestPaper paper(snapshot, texts, options);
        writePage(paper);
        return writeAll(out, paper.html.bytes(), {paper.incomplete});
    }
};

} // namespace

const Exporter& requestHtmlExporter()
{
    static const RequestHtml exporter;
    return exporter;
}

} // namespace edgeplanner
