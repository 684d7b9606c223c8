#include "model/interchange/topologyimporter.h"

#include "model/interchange/configurationzipreader.h"
#include "model/interchange/importdraft.h"
#include "model/interchange/recognize.h"
#include "model/interchange/tbxmlreader.h"
#include "model/interchange/topologyreader.h"

#include <QtCore/QFileInfo>
#include <QtCore/QtGlobal>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText fromBuilder{
    "import.report.builder",
    QT_TRANSLATE_NOOP("model", "Document of Topology Builder, the design as it was edited")};
constexpr MessageText fromBuilderDeployed{
    "import.report.builderDeployed",
    QT_TRANSLATE_NOOP("model", "Document of Topology Builder, the design as it was deployed")};
constexpr MessageText fromPublished{
    "import.report.published", QT_TRANSLATE_NOOP("model", "Published topology (Get-CsTopology)")};
constexpr MessageText fromConfiguration{
    "import.report.configuration",
    QT_TRANSLATE_NOOP("model", "Export of the configuration; lines are those of DocItemSet.xml")};
constexpr MessageText deployedDiffers{
    "import.report.deployedDiffers",
    QT_TRANSLATE_NOOP("model", "the file also holds the design as it was deployed, which differs; "
                               "the edited one was read")};
constexpr MessageText onlyOtherHalf{
    "import.report.onlyOtherHalf",
    QT_TRANSLATE_NOOP("model", "the file holds only one of the designs, edited and deployed; that "
                               "one was read")};
constexpr MessageText noEdge{
    "import.report.noEdge",
    QT_TRANSLATE_NOOP("model", "There is no edge pool in this topology: it gives no rules")};

ImportResult build(const ImportedTopology& topology, const Message& form, const QString& fileName,
                   const Catalog& catalog, const ImportOptions& options)
{
    ImportDraft draft(topology, catalog, options);
    draft.document.settings.title = QFileInfo(fileName).completeBaseName();
    draft.note(ReportCategory::Read, form);
    importSites(draft);
    importCorporate(draft);
    importEdgePools(draft);
    proposeProxies(draft);
    drawOutside(draft);
    placeImported(draft);
    if (!draft.internet)
        draft.note(ReportCategory::Read, {&noEdge, {}});
    reportIgnored(draft);
    return {std::move(draft.document), std::move(draft.report)};
}

void note(ImportReport& report, ReportCategory category, const MessageText& text)
{
    report.lines.push_back({category, {&text, {}}, 0, std::nullopt});
}

ReportCounts countsOf(const ImportedTopology& topology, const ImportResult& result)
{
    ReportCounts counts;
    counts.sites = static_cast<int>(topology.sites.size());
    for (const Element& element : result.document.elements) {
        if (const auto* pool = element.as<EdgePool>()) {
            ++counts.edgePools;
            counts.edgeServers += static_cast<int>(pool->servers.size());
        }
        counts.frontEndPools += element.kind() == ElementKind::FrontEndPool ? 1 : 0;
        counts.directorPools += element.kind() == ElementKind::DirectorPool ? 1 : 0;
        counts.branches += element.kind() == ElementKind::SurvivableBranch ? 1 : 0;
    }
    counts.questions = static_cast<int>(result.document.questions.size());
    counts.warnings = static_cast<int>(
        std::ranges::count(result.report.lines, ReportCategory::Warning, &ReportLine::category));
    if (topology.furtherWarnings > 0) // one of the lines stands for all of these
        counts.warnings += topology.furtherWarnings - 1;
    for (const IgnoredCount& ignored : topology.ignoredElements.counts())
        counts.ignoredElements += ignored.count;
    for (const IgnoredCount& ignored : topology.ignoredAttributes.counts())
        counts.ignoredAttributes += ignored.count;
    return counts;
}

ImportResult finished(const ImportedTopology& topology, ImportResult result)
{
    std::ranges::stable_sort(result.report.lines, {}, &ReportLine::category);
    result.report.counts = countsOf(topology, result);
    return result;
}

Result<ImportResult, ImportError> importBuilder(const QByteArray& text, const QString& fileName,
                                                const Catalog& catalog,
                                                const ImportOptions& options)
{
    auto file = readTopologyBuilder(text, options.limits);
    if (!file)
        return Failure{file.error()};
    const auto& wanted = options.asDeployed ? file->deployed : file->edited;
    const auto& other = options.asDeployed ? file->edited : file->deployed;
    const auto& read = wanted ? wanted : other;
    const bool isEdited = &read == &file->edited;
    ImportResult result = build(*read, {isEdited ? &fromBuilder : &fromBuilderDeployed, {}},
                                fileName, catalog, options);
    // Compared by what they come to: ids and order may change on the way to Topology Builder.
    if (wanted && other && !options.asDeployed
        && build(*other, {}, fileName, catalog, options).document != result.document)
        note(result.report, ReportCategory::Assumed, deployedDiffers);
    if (!wanted)
        note(result.report, ReportCategory::Warning, onlyOtherHalf);
    return finished(*read, std::move(result));
}

Result<ImportResult, ImportError> importOne(Result<ImportedTopology, ImportError> topology,
                                            const MessageText& form, const QString& fileName,
                                            const Catalog& catalog, const ImportOptions& options)
{
    if (!topology)
        return Failure{topology.error()};
    return finished(*topology, build(*topology, {&form, {}}, fileName, catalog, options));
}

Result<ImportResult, ImportError> importZip(const QByteArray& bytes, const QString& entry,
                                            const QString& fileName, const Catalog& catalog,
                                            const ImportOptions& options)
{
    const auto text = unpackDocItemSet(bytes, entry, options.limits);
    auto topology = text ? readDocItemSet(*text, options.limits)
                         : Result<ImportedTopology, ImportError>(Failure{text.error()});
    if (!topology) {
        ImportError error = topology.error();
        if (error.line > 0)
            error.entry = entry;
        return Failure{error};
    }
    return importOne(std::move(topology), fromConfiguration, fileName, catalog, options);
}

} // namespace

Result<ImportResult, ImportError> importTopology(const QByteArray& bytes, const QString& fileName,
                                                 const Catalog& catalog,
                                                 const ImportOptions& options)
{
    const auto recognized = recognize(bytes, options.limits);
    if (!recognized)
        return Failure{recognized.error()};
    if (const auto error = refusal(*recognized))
        return Failure{*error};
    switch (recognized->kind) {
    case InputKind::TopologyBuilder:
        return importBuilder(recognized->text, fileName, catalog, options);
    case InputKind::PublishedTopology:
        return importOne(readTopology(recognized->text, options.limits), fromPublished, fileName,
                         catalog, options);
    case InputKind::ConfigurationZip:
        return importZip(bytes, recognized->name, fileName, catalog, options);
    default: break;
    }
    return importOne(readDocItemSet(recognized->text, options.limits), fromConfiguration, fileName,
                     catalog, options);
}

} // namespace edgeplanner
