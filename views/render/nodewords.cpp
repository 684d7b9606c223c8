#include "views/render/nodewords.h"

#include <utility>

namespace edgeplanner {

namespace {

/// Drawings are built by several threads, each for a paper of its own.
thread_local const QTranslator* drawingWords = nullptr;

QString partyKind(PartyKind kind)
{
    switch (kind) {
    case PartyKind::RemoteUsers: return NodeWords::tr("Remote users");
    case PartyKind::FederatedPartners: return NodeWords::tr("Federated partner");
    case PartyKind::PublicIm: return NodeWords::tr("Public IM provider");
    case PartyKind::XmppPartners: return NodeWords::tr("XMPP partner");
    case PartyKind::Microsoft365: return NodeWords::tr("Microsoft 365");
    }
    return {};
}

QString hostKind(HostKind kind)
{
    switch (kind) {
    case HostKind::DnsServer: return NodeWords::tr("DNS server");
    case HostKind::CertificationAuthority: return NodeWords::tr("Certification authority");
    case HostKind::ExchangeUm: return NodeWords::tr("Exchange UM");
    case HostKind::MediationServer: return NodeWords::tr("Mediation Server");
    case HostKind::AdminWorkstation: return NodeWords::tr("Admin workstation");
    case HostKind::Other: return NodeWords::tr("Host");
    }
    return {};
}

QString partyIcon(PartyKind kind)
{
    switch (kind) {
    case PartyKind::RemoteUsers: return QStringLiteral("el-remote-users");
    case PartyKind::FederatedPartners: return QStringLiteral("el-federated-partner");
    case PartyKind::PublicIm: return QStringLiteral("el-public-im");
    case PartyKind::XmppPartners: return QStringLiteral("el-xmpp-partner");
    case PartyKind::Microsoft365: return QStringLiteral("el-cloud");
    }
    return {};
}

QString hostIcon(HostKind kind)
{
    switch (kind) {
    case HostKind::DnsServer: return QStringLiteral("el-dns-server");
    case HostKind::CertificationAuthority: return QStringLiteral("el-ca");
    case HostKind::ExchangeUm: return QStringLiteral("el-exchange-um");
    case HostKind::MediationServer: return QStringLiteral("el-front-end-server");
    case HostKind::AdminWorkstation: return QStringLiteral("el-internal-clients");
    case HostKind::Other: return QStringLiteral("el-any-host");
    }
    return {};
}

} // namespace

DrawingLanguage::DrawingLanguage(const QString& language)
    : m_before(std::exchange(drawingWords, &m_words))
{
    // English needs no file but for its plurals.
    (void)m_words.load(QStringLiteral(":/translations/edgeplanner_") + language);
}

DrawingLanguage::~DrawingLanguage()
{
    drawingWords = m_before;
}

QString NodeWords::tr(const char* source, const char* comment, int n)
{
    constexpr auto context = "edgeplanner::NodeWords";
    if (!drawingWords)
        return QCoreApplication::translate(context, source, comment, n);
    QString words = drawingWords->translate(context, source, comment, n);
    if (words.isEmpty())
        words = QString::fromUtf8(source);
    return words.replace(QLatin1String("%n"), QString::number(n));
}

QString NodeWords::kind(const Element& element)
{
    switch (element.kind()) {
    case ElementKind::EdgePool: return tr("Edge pool");
    case ElementKind::LoadBalancer: return tr("Load balancer");
    case ElementKind::Firewall: return tr("Firewall");
    case ElementKind::ReverseProxy: return tr("Reverse proxy");
    case ElementKind::Router: return tr("Router");
    case ElementKind::FrontEndPool: return tr("Front-end pool");
    case ElementKind::DirectorPool: return tr("Director pool");
    case ElementKind::OfficeWebAppsFarm: return tr("Office Web Apps farm");
    case ElementKind::SurvivableBranch: return tr("Survivable branch");
    case ElementKind::InternalClients: return tr("Internal clients");
    case ElementKind::OtherHost: return hostKind(element.as<OtherHost>()->kind);
    case ElementKind::ExternalParty: return partyKind(element.as<ExternalParty>()->kind);
    case ElementKind::Note: return tr("Note");
    case ElementKind::Unknown: break;
    }
    return tr("Unknown element");
}

QString NodeWords::icon(const Element& element)
{
    switch (element.kind()) {
    case ElementKind::EdgePool: return QStringLiteral("el-edge-pool");
    case ElementKind::LoadBalancer: return QStringLiteral("el-hlb");
    case ElementKind::Firewall: return QStringLiteral("el-firewall");
    case ElementKind::ReverseProxy: return QStringLiteral("el-reverse-proxy");
    case ElementKind::Router: return QStringLiteral("el-router");
    case ElementKind::FrontEndPool: return QStringLiteral("el-front-end-pool");
    case ElementKind::DirectorPool: return QStringLiteral("el-director");
    case ElementKind::OfficeWebAppsFarm: return QStringLiteral("el-office-web-apps");
    case ElementKind::SurvivableBranch: return QStringLiteral("el-branch-appliance");
    case ElementKind::InternalClients: return QStringLiteral("el-internal-clients");
    case ElementKind::OtherHost: return hostIcon(element.as<OtherHost>()->kind);
    case ElementKind::ExternalParty: return partyIcon(element.as<ExternalParty>()->kind);
    case ElementKind::Note: return QStringLiteral("el-note");
    case ElementKind::Unknown: break;
    }
    return QStringLiteral("help");
}

QString NodeWords::service(Service service)
{
    switch (service) {
    case Service::Access: return tr("Access");
    case Service::WebConferencing: return tr("Web Conf");
    case Service::Av: return tr("A/V");
    }
    return {};
}

QString NodeWords::chip(ChipKind chip)
{
    switch (chip) {
    case ChipKind::Access: return tr("AC", "letter code of the Access Edge service");
    case ChipKind::WebConferencing: return tr("WC", "letter code of Web Conferencing");
    case ChipKind::Av: return tr("AV", "letter code of the A/V Edge service");
    case ChipKind::Xmpp: return tr("XM", "letter code of XMPP");
    case ChipKind::Web: return tr("WB", "letter code of web services");
    }
    return {};
}

QString NodeWords::vipMode(VipMode mode)
{
    switch (mode) {
    case VipMode::SourceNat: return tr("SNAT");
    case VipMode::Transparent: return tr("no SNAT");
    case VipMode::DirectServerReturn: return tr("DSR", "direct server return");
    }
    return {};
}

QString NodeWords::nat()
{
    return tr("NAT");
}

QString NodeWords::managementStore()
{
    return tr("CMS", "Central Management store");
}

QString NodeWords::externalNic()
{
    return tr("EXTERNAL NIC");
}

QString NodeWords::internalNic()
{
    return tr("INTERNAL NIC");
}

QString NodeWords::vips(int count)
{
    return tr("%n VIP(s)", nullptr, count);
}

QString NodeWords::rules(int count)
{
    return tr("%n rule(s)", nullptr, count);
}

QString NodeWords::servers(int count)
{
    return tr("%n server(s)", nullptr, count);
}

QString NodeWords::anyHost(bool outside)
{
    return outside ? tr("Any host") : tr("Any");
}

QString NodeWords::notAssigned()
{
    return QStringLiteral("–");
}

QString NodeWords::severity(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error: return tr("%n error(s)", nullptr, count);
    case Severity::Warning: return tr("%n warning(s)", nullptr, count);
    case Severity::Info: return tr("%n note(s)", nullptr, count);
    }
    return {};
}

QString NodeWords::zone(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Internet: return tr("Internet");
    case SegmentKind::ExternalPerimeter: return tr("External perimeter");
    case SegmentKind::InternalPerimeter: return tr("Internal perimeter");
    case SegmentKind::Corporate: return tr("Corporate network");
    }
    return {};
}

} // namespace edgeplanner
