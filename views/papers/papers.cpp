#include "views/papers/papers.h"

#include <algorithm>

namespace edgeplanner {

const std::vector<const Exporter*>& allExporters()
{
    static const auto list = [] {
        std::vector<const Exporter*> all{&requestPdfExporter(), &requestHtmlExporter(),
                                         &workbookXlsxExporter()};
        all.insert(all.end(), modelExporters().begin(), modelExporters().end());
        all.insert(all.end(), {&diagramSvgExporter(), &diagramPngExporter(), &diagramPdfExporter(),
                               &drawioExporter(), &vsdxExporter()});
        return all;
    }();
    return list;
}

const Exporter* exporterNamed(const QString& id)
{
    const auto it = std::ranges::find_if(
        allExporters(), [&](const Exporter* exporter) { return exporter->info().id == id; });
    return it == allExporters().end() ? nullptr : *it;
}

QString paperFileName(const ExporterInfo& info)
{
    QString name = info.id;
    const QString ending = QLatin1Char('-') + info.extension;
    if (name.endsWith(ending))
        name.chop(ending.size());
    return name + QLatin1Char('.') + info.extension;
}

} // namespace edgeplanner
