#pragma once

#include "model/exports/exporter.h"

namespace edgeplanner {

/// Every exporter there is, in the order it is offered: those of the model and those that paint.
/// Those that paint need a QGuiApplication when they write, no display.
[[nodiscard]] const std::vector<const Exporter*>& allExporters();
/// Null when there is none of that name.
[[nodiscard]] const Exporter* exporterNamed(const QString& id);
/// "request.pdf", "rules.csv", "test-powershell.ps1": its name among the papers of one design.
[[nodiscard]] QString paperFileName(const ExporterInfo& info);

// The exporters of this folder.
[[nodiscard]] const Exporter& requestHtmlExporter();
[[nodiscard]] const Exporter& requestPdfExporter();
[[nodiscard]] const Exporter& workbookXlsxExporter();
[[nodiscard]] const Exporter& diagramSvgExporter();
[[nodiscard]] const Exporter& diagramPngExporter();
[[nodiscard]] const Exporter& diagramPdfExporter();
[[nodiscard]] const Exporter& drawioExporter();
[[nodiscard]] const Exporter& vsdxExporter();

} // namespace edgeplanner
