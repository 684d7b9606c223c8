#include "views/palette/paletterows.h"

#include "views/render/nodewords.h"
#include "views/render/painting.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

struct PaletteWords
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::Palette)
};

/// Kinds that share a word on the canvas, told apart.
QString nameOf(const ElementSort& sort, const Element& element)
{
    if (sort.kind != ElementKind::SurvivableBranch)
        return NodeWords::kind(element);
    return sort.branch == BranchKind::Appliance ? PaletteWords::tr("Branch appliance")
                                                : PaletteWords::tr("Branch server");
}

PaletteRow rowOf(const ElementSort& sort, const Catalog& catalog)
{
    Document scratch;
    const Element element{defaultName(sort), std::nullopt, defaultData(scratch, catalog, sort)};
    return {{sort, std::nullopt, std::nullopt}, nameOf(sort, element), NodeWords::icon(element)};
}

PaletteRow rowOf(SegmentKind kind)
{
    PaletteItem item;
    item.segment = kind;
    return {item, NodeWords::zone(kind), zoneIcon(kind)};
}

} // namespace

std::vector<PaletteGroup> paletteGroups(const Catalog& catalog)
{
    using enum ElementKind;
    const auto group = [&catalog](const QString& name, std::vector<ElementSort> sorts) {
        PaletteGroup made{name, {}};
        for (const ElementSort& sort : sorts)
            made.rows.push_back(rowOf(sort, catalog));
        return made;
    };
    const auto host = [](HostKind kind) { return ElementSort{.kind = OtherHost, .host = kind}; };
    const auto party = [](PartyKind kind) {
        return ElementSort{.kind = ExternalParty, .party = kind};
    };
    const auto ready = [](ReadyGroup kind, ElementKind sort, const QString& name,
                          const QString& icon) {
        return PaletteRow{{{.kind = sort}, std::nullopt, kind}, name, icon};
    };
    std::vector<PaletteGroup> groups{
        group(PaletteWords::tr("Perimeter"), {{.kind = EdgePool},
                                              {.kind = LoadBalancer},
                                              {.kind = Firewall},
                                              {.kind = ReverseProxy},
                                              {.kind = Router}}),
        group(PaletteWords::tr("Corporate"),
              {{.kind = FrontEndPool},
               {.kind = DirectorPool},
               {.kind = OfficeWebAppsFarm},
               {.kind = InternalClients},
               {.kind = SurvivableBranch, .branch = BranchKind::Appliance},
               {.kind = SurvivableBranch, .branch = BranchKind::Server},
               host(HostKind::ExchangeUm),
               host(HostKind::MediationServer),
               host(HostKind::DnsServer),
               host(HostKind::CertificationAuthority),
               host(HostKind::AdminWorkstation),
               host(HostKind::Other)}),
        group(PaletteWords::tr("Outside"),
              {party(PartyKind::RemoteUsers), party(PartyKind::FederatedPartners),
               party(PartyKind::PublicIm), party(PartyKind::XmppPartners),
               party(PartyKind::Microsoft365)}),
        group(PaletteWords::tr("Zones and notes"), {{.kind = Note}})};
    groups.insert(groups.begin() + 1,
                  {PaletteWords::tr("Ready groups"),
                   {ready(ReadyGroup::PoolBehindBalancers, EdgePool,
                          PaletteWords::tr("Edge pool behind HLBs"), QStringLiteral("el-hlb")),
                    ready(ReadyGroup::TwoFirewalls, Firewall, PaletteWords::tr("Two firewalls"),
                          QStringLiteral("el-firewall"))}});
    for (const SegmentKind kind : {SegmentKind::Internet, SegmentKind::ExternalPerimeter,
                                   SegmentKind::InternalPerimeter, SegmentKind::Corporate})
        groups.back().rows.push_back(rowOf(kind));
    return groups;
}

bool matches(const PaletteRow& row, const QString& search)
{
    for (const QString& word : search.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!row.name.contains(word, Qt::CaseInsensitive)
            && !toText(row.item).contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

} // namespace edgeplanner
