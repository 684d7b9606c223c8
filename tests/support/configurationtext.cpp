#include "support/configurationtext.h"

#include "support/designs.h"

#include <QtCore/QBuffer>
#include <QtCore/QDebug>

#include <algorithm>

namespace edgeplanner::test {

ConfigurationText configuration(const Snapshot& snapshot, const QString& dialect,
                                ElementId firewall, const QString& names)
{
    const auto& all = modelExporters();
    const auto exporter = std::ranges::find_if(
        all, [&](const Exporter* candidate) { return candidate->info().id == dialect; });
    if (exporter == all.end())
        qFatal("no exporter %s", qPrintable(dialect));
    ExportOptions options;
    options.firewall = firewall;
    options.names = names;
    options.fileName = QStringLiteral("design.edgeplan");
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto outcome = (*exporter)->write(snapshot, english(), options, buffer);
    if (!outcome)
        qFatal("%s", qPrintable(english().describe(outcome.error().reason)));
    ConfigurationText text{
        .main = buffer.data(), .beside = outcome->beside, .incomplete = outcome->incomplete};
    for (const FileBeside& beside : text.beside)
        if (beside.suffix.startsWith(QLatin1String("-rollback")))
            text.rollback = beside.bytes;
    return text;
}

void uniteFirewalls(Document& document)
{
    const ElementId kept = elementId(document, QStringLiteral("External firewall"));
    const ElementId gone = elementId(document, QStringLiteral("Internal firewall"));
    for (Attachment& attachment : document.attachments)
        if (attachment.element == gone)
            attachment.element = kept;
    document.elements.remove(gone);
}

} // namespace edgeplanner::test
