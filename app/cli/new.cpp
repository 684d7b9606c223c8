#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/subcommands.h"
#include "model/scenarios/scenariobuilder.h"

namespace edgeplanner::cli {

namespace {

Failure<CliError> failure(const QString& text)
{
    return {{text}};
}

Result<int, CliError> servers(const Arguments& arguments)
{
    const auto text = arguments.required("servers");
    if (!text)
        return Failure{text.error()};
    bool isNumber = false;
    const int count = text->toInt(&isNumber);
    if (!isNumber)
        return failure(QStringLiteral("--servers: \"%1\" is no number").arg(*text));
    return count;
}

using ThreePorts = std::array<std::uint16_t, 3>;

Result<std::optional<ThreePorts>, CliError> ports(const Arguments& arguments)
{
    if (!arguments.has("ports"))
        return std::optional<ThreePorts>();
    const QStringList texts = arguments.value("ports").split(QLatin1Char(','));
    const auto wrong =
        failure(QStringLiteral("--ports: \"%1\" is not three port numbers such as 5061,444,443")
                    .arg(arguments.value("ports")));
    ThreePorts numbers{};
    if (texts.size() != static_cast<qsizetype>(numbers.size()))
        return wrong;
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto range = portRangeFromText(texts[static_cast<qsizetype>(i)]);
        if (!range || range->from != range->to)
            return wrong;
        numbers[i] = range->from;
    }
    return std::optional(numbers);
}

/// "public=131.107.155.0/24,internal=…"; a name may come twice, for IPv4 and IPv6.
Result<Done, CliError> readNetworks(const Arguments& arguments, ScenarioRequest& request)
{
    const std::pair<QString, std::vector<Subnet>*> lists[]{
        {QStringLiteral("public"), &request.publicNetworks},
        {QStringLiteral("perimeter"), &request.perimeter},
        {QStringLiteral("internal"), &request.internal},
        {QStringLiteral("corporate"), &request.corporate}};
    for (const QString& item : arguments.list("addresses")) {
        const QString name = item.section(QLatin1Char('='), 0, 0);
        const QString cidr = item.section(QLatin1Char('='), 1);
        std::vector<Subnet>* list = nullptr;
        for (const auto& [known, networks] : lists)
            if (name == known)
                list = networks;
        if (!list)
            return failure(
                QStringLiteral("--addresses: \"%1\" is none of public, perimeter, internal, "
                               "corporate")
                    .arg(name));
        const auto subnet = Subnet::fromText(cidr);
        if (!subnet)
            return failure(QStringLiteral("--addresses: \"%1\" is no network such as 10.45.16.0/24")
                               .arg(cidr));
        list->push_back(*subnet);
    }
    return Done{};
}

Result<ScenarioRequest, CliError> requestFrom(const Arguments& arguments)
{
    ScenarioRequest request;
    const auto product = arguments.required("product");
    const auto scenario = arguments.required("scenario");
    const auto count = servers(arguments);
    const auto threePorts = ports(arguments);
    const auto networks = readNetworks(arguments, request);
    for (const CliError* error :
         {product ? nullptr : &product.error(), scenario ? nullptr : &scenario.error(),
          count ? nullptr : &count.error(), threePorts ? nullptr : &threePorts.error(),
          networks ? nullptr : &networks.error()})
        if (error)
            return Failure{*error};
    request.product = *product;
    request.scenario = *scenario;
    request.servers = *count;
    request.features = arguments.list("features");
    request.without = arguments.list("without");
    request.singleAddress = arguments.has("single-address");
    request.ports = *threePorts;
    request.sipDomain = arguments.value("sip-domain");
    request.ipv6 = arguments.has("ipv6");
    return request;
}

Result<ExitCode, CliError> run(const Arguments& arguments)
{
    const auto request = requestFrom(arguments);
    const auto out = arguments.required("o");
    if (!request)
        return Failure{request.error()};
    if (!out)
        return Failure{out.error()};
    const auto session = Session::open(arguments);
    if (!session)
        return Failure{session.error()};
    const auto outcome = buildScenario(*request, session->catalog());
    if (!outcome)
        return failure(session->words(outcome.error().reason));
    for (const Message& warning : outcome->warnings)
        printNote(session->words(warning));
    if (const auto saved = saveFile(*session, *out, outcome->document); !saved)
        return Failure{saved.error()};
    return ExitCode::Ok;
}

} // namespace

Subcommand newCommand()
{
    return {
        {QStringLiteral("new"),
         QStringLiteral("Draws a published scenario: networks, firewalls, servers, addresses."),
         {},
         {{QStringLiteral("product"), QStringLiteral("PRODUCT"),
           QStringLiteral("lync2013, sfb2015, sfb2019, sfbse")},
          {QStringLiteral("scenario"), QStringLiteral("SCENARIO"),
           QStringLiteral("single-nat, single-public, dnslb-nat, dnslb-public, hlb-public")},
          {QStringLiteral("servers"), QStringLiteral("N"),
           QStringLiteral("Edge servers in the pool")},
          {QStringLiteral("features"), QStringLiteral("A,B"),
           QStringLiteral("Features on top of the usual ones")},
          {QStringLiteral("without"), QStringLiteral("A,B"),
           QStringLiteral("Usual features to leave out")},
          {QStringLiteral("single-address"),
           {},
           QStringLiteral("One external address a server, told apart by port")},
          {QStringLiteral("ports"), QStringLiteral("A,W,V"),
           QStringLiteral("Its ports: Access, Web Conferencing, A/V")},
          {QStringLiteral("sip-domain"), QStringLiteral("DOMAIN"),
           QStringLiteral("Your SIP domain")},
          {QStringLiteral("ipv6"), {}, QStringLiteral("IPv6 beside IPv4")},
          {QStringLiteral("addresses"), QStringLiteral("NAME=CIDR,..."),
           QStringLiteral("Networks: public, perimeter, internal, corporate; sample otherwise")},
          {QStringLiteral("o"), QStringLiteral("FILE"),
           QStringLiteral("Design to write: .edgeplan, or .edgeplan.json as text")}},
         {QStringLiteral("new --product sfb2019 --scenario hlb-public --servers 2 "
                         "--features federation -o hq.edgeplan"),
          QStringLiteral("new --product lync2013 --scenario single-nat --servers 1 "
                         "--addresses public=198.51.100.0/28 -o branch.edgeplan.json")}},
        run};
}

} // namespace edgeplanner::cli
