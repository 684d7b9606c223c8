#include "model/exports/request/requestparts.h"

namespace edgeplanner {

namespace {

constexpr MessageText natHeading{"request.nat", QT_TRANSLATE_NOOP("model", "Address translation")};
constexpr MessageText natCaption{
    "request.nat.caption",
    QT_TRANSLATE_NOOP("model", "One to one, in both directions, without changing ports. The source "
                               "address of incoming connections stays as it is.")};
constexpr MessageText natOpenCaption{"request.nat.firewall",
                                     QT_TRANSLATE_NOOP("model", "Firewall")};
constexpr MessageText columnFor{"request.nat.for", QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnPublic{"request.nat.public",
                                   QT_TRANSLATE_NOOP("model", "Public address")};
constexpr MessageText columnPrivate{"request.nat.private",
                                    QT_TRANSLATE_NOOP("model", "Private address")};
constexpr MessageText columnNote{"request.nat.note", QT_TRANSLATE_NOOP("model", "Note")};
constexpr MessageText topologyBuilder{
    "request.nat.topologyBuilder",
    QT_TRANSLATE_NOOP("model", "the address that Topology Builder asks for")};

constexpr MessageText balancerHeading{"request.balancers",
                                      QT_TRANSLATE_NOOP("model", "Load balancers")};
constexpr MessageText balancerCaption{"request.balancers.caption",
                                      QT_TRANSLATE_NOOP("model", "Virtual servers to set up")};
constexpr MessageText columnBalancer{"request.column.balancer",
                                     QT_TRANSLATE_NOOP("model", "Load balancer")};
constexpr MessageText columnVip{"request.column.vip", QT_TRANSLATE_NOOP("model", "VIP")};
constexpr MessageText columnAddress{"request.column.address",
                                    QT_TRANSLATE_NOOP("model", "Address")};
constexpr MessageText columnPort{"request.column.vipPort", QT_TRANSLATE_NOOP("model", "Port")};
constexpr MessageText columnMembers{"request.column.members",
                                    QT_TRANSLATE_NOOP("model", "Members")};
constexpr MessageText columnMode{"request.column.mode",
                                 QT_TRANSLATE_NOOP("model", "What servers see")};
constexpr MessageText sourceNat{"request.mode.sourceNat",
                                QT_TRANSLATE_NOOP("model", "the load balancer's address")};
constexpr MessageText transparent{"request.mode.transparent",
                                  QT_TRANSLATE_NOOP("model", "the client's address")};
constexpr MessageText directReturn{
    "request.mode.directServerReturn",
    QT_TRANSLATE_NOOP("model", "the client's address; replies bypass the load balancer")};
constexpr MessageText portWithTransport{"request.port", QT_TRANSLATE_NOOP("model", "%1 %2")};

const MessageText& modeText(VipMode mode)
{
    switch (mode) {
    case VipMode::SourceNat: return sourceNat;
    case VipMode::Transparent: return transparent;
    case VipMode::DirectServerReturn: return directReturn;
    }
    return transparent;
}

/// What a translation is for. A device with one address only is named by itself.
QString deviceName(const RequestPaper& paper, const NatRow& row)
{
    if (const auto* pool = paper.document().find<EdgePool>(row.device)) {
        const QString server = serverName(*pool, row.slot, paper.texts);
        return row.service ? endpointName(endpointOf(*row.service), server, paper.texts) : server;
    }
    return elementName(paper.document(), row.device);
}

/// An assigned address, or that there is none.
void writePair(RequestPaper& paper, const AddressPair& pair)
{
    const HtmlElement cell(paper.html, "td");
    if (pair.isEmpty())
        paper.html.element("strong", paper.words(addressNotAssignedText), {cssClass("missing")});
    else
        writeAddresses(paper, addressTexts(pair));
}

QString memberNames(const RequestPaper& paper, const LoadBalancerRow& row)
{
    QStringList names;
    if (const auto* pool = paper.document().find<EdgePool>(row.pool))
        for (const int slot : row.members)
            names.append(serverName(*pool, slot, paper.texts));
    return names.join(QLatin1String(", "));
}

} // namespace

void writeTranslations(RequestPaper& paper)
{
    const auto& rows = paper.snapshot.analysis.companions.nat;
    if (rows.empty())
        return;
    const RequestSection section(paper, QStringLiteral("nat"), paper.words(natHeading));
    const RequestColumn columns[]{
        {natOpenCaption}, {columnFor}, {columnPublic}, {columnPrivate}, {columnNote}};
    RequestTable table(paper, paper.words(natCaption), columns);
    table.body();
    for (const NatRow& row : rows) {
        if (paper.options.firewall && *paper.options.firewall != row.firewall)
            continue;
        const HtmlElement line(paper.html, "tr");
        paper.html.element("th", elementName(paper.document(), row.firewall),
                           {{"scope", QStringLiteral("row")}});
        writeTextCell(paper, deviceName(paper, row));
        writePair(paper, row.publicAddress);
        writePair(paper, row.privateAddress);
        writeTextCell(paper, row.topologyBuilderAddress ? paper.words(topologyBuilder) : QString());
    }
}

void writeLoadBalancers(RequestPaper& paper)
{
    const auto& rows = paper.snapshot.analysis.companions.loadBalancers;
    if (rows.empty() || paper.options.firewall)
        return;
    const RequestSection section(paper, QStringLiteral("load-balancers"),
                                 paper.words(balancerHeading));
    const RequestColumn columns[]{{columnBalancer}, {columnVip},     {columnAddress},
                                  {columnPort},     {columnMembers}, {columnMode}};
    RequestTable table(paper, paper.words(balancerCaption), columns);
    table.body();
    for (const LoadBalancerRow& row : rows) {
        const HtmlElement line(paper.html, "tr");
        paper.html.element("th", elementName(paper.document(), row.loadBalancer),
                           {{"scope", QStringLiteral("row")}});
        writeTextCell(paper, endpointName(endpointOf(row.role),
                                          elementName(paper.document(), row.pool), paper.texts));
        writePair(paper, row.vip);
        writeTextCell(paper,
                      paper.words(portWithTransport, {toText(row.transport).toUpper(), row.port}),
                      "ports");
        writeTextCell(paper, memberNames(paper, row));
        writeTextCell(paper, paper.words(modeText(row.mode)));
    }
}

} // namespace edgeplanner
