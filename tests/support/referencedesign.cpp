#include "support/referencedesign.h"

namespace edgeplanner {

const Catalog& builtInCatalog()
{
    static const Catalog catalog = [] {
        auto read = readCatalog(QStringLiteral(":/catalog"));
        if (!read)
            qFatal("The built-in catalogue can't be read");
        return std::move(*read);
    }();
    return catalog;
}

Document scenarioDesign(const QString& scenario, int servers, const QStringList& features)
{
    ScenarioRequest request;
    request.product = QStringLiteral("lync2013");
    request.scenario = scenario;
    request.servers = servers;
    request.features = features;
    const auto built = buildScenario(request, builtInCatalog());
    if (!built)
        qFatal("The reference design can't be built");
    return built->document;
}

Document referenceDesign()
{
    return scenarioDesign(QStringLiteral("hlb-public"), 2,
                          {QStringLiteral("federation"), QStringLiteral("ocs2007-federation"),
                           QStringLiteral("xmpp"), QStringLiteral("central-logging"),
                           QStringLiteral("reverse-proxy")});
}

} // namespace edgeplanner
