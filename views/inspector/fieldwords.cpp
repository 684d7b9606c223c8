#include "views/inspector/fieldwords.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace edgeplanner {

namespace {

using Words = QHash<QString, const char*>;

/// By the last part of the path, with the part before it where that tells more.
const Words& labels()
{
    static const Words words{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Name")},
        {QStringLiteral("site"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Site")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Product")},
        {QStringLiteral("fqdn"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Internal name")},
        {QStringLiteral("access.fqdn"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "External name")},
        {QStringLiteral("webConferencing.fqdn"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "External name")},
        {QStringLiteral("av.fqdn"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "External name")},
        {QStringLiteral("externalWebFqdn"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "External web name")},
        {QStringLiteral("externalFqdns"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "External names")},
        {QStringLiteral("servers"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Servers")},
        {QStringLiteral("externalLoadBalancing"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Balanced outside")},
        {QStringLiteral("internalLoadBalancing"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Balanced inside")},
        {QStringLiteral("externalFamilies"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Outside speaks")},
        {QStringLiteral("internalFamilies"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Inside speaks")},
        {QStringLiteral("singleAddress"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "One shared address for all services")},
        {QStringLiteral("addressing"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Addresses")},
        {QStringLiteral("mode"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Load balancer")},
        {QStringLiteral("serverGateway"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Is the servers' default gateway")},
        {QStringLiteral("vendor"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Vendor")},
        {QStringLiteral("matches"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Rules name")},
        {QStringLiteral("policy"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Policy, package")},
        {QStringLiteral("ownerTeam"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Owner team")},
        {QStringLiteral("publicBlocks"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Public networks")},
        {QStringLiteral("public.v4"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Public IPv4")},
        {QStringLiteral("public.v6"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Public IPv6")},
        {QStringLiteral("external.v4"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "External IPv4")},
        {QStringLiteral("external.v6"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "External IPv6")},
        {QStringLiteral("internal.v4"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Internal IPv4")},
        {QStringLiteral("internal.v6"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Internal IPv6")},
        {QStringLiteral("gateway.v4"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Gateway IPv4")},
        {QStringLiteral("gateway.v6"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Gateway IPv6")},
        {QStringLiteral("webVip.v4"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Web VIP IPv4")},
        {QStringLiteral("webVip.v6"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Web VIP IPv6")},
        {QStringLiteral("v4"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "IPv4 address")},
        {QStringLiteral("v6"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "IPv6 address")},
        {QStringLiteral("centralManagement"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Holds the Central Management store")},
        {QStringLiteral("party"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Stands for")},
        {QStringLiteral("host"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Role")},
        {QStringLiteral("branch"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Type")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Type")},
        {QStringLiteral("networks"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Networks")},
        {QStringLiteral("subnets"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Subnets")},
        {QStringLiteral("reserved"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Reserved addresses")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Text")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Title")},
        {QStringLiteral("sipDomains"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "SIP domains")},
        {QStringLiteral("narrowAsDocumented"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Far ends as narrow as documented")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Request number")},
        {QStringLiteral("requester"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Requested by")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Service owner")},
        {QStringLiteral("request.ticketLabel"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "What the other team calls its number")},
        {QStringLiteral("request.ticket"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Number of the other team")},
        {QStringLiteral("request.revision"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Revision")},
        {QStringLiteral("request.replaces"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Replaces, refers to")},
        {QStringLiteral("request.classification"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Classification")},
        {QStringLiteral("request.status"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Status")},
        {QStringLiteral("request.type"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Type of request")},
        {QStringLiteral("request.category"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Category")},
        {QStringLiteral("request.priority"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Priority")},
        {QStringLiteral("request.environment"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Environment, site")},
        {QStringLiteral("request.project"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Project")},
        {QStringLiteral("request.projectManager"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Project manager")},
        {QStringLiteral("request.requesterTitle"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Their title, department")},
        {QStringLiteral("request.requesterContact"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Their phone, e-mail")},
        {QStringLiteral("request.ownerContact"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Owner's phone, e-mail")},
        {QStringLiteral("request.onCall"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "On-call contact")},
        {QStringLiteral("request.architect"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Architect")},
        {QStringLiteral("request.copies"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Copies to")},
        {QStringLiteral("request.dueDate"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Decision needed by")},
        {QStringLiteral("request.leadTime"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Lead time needed")},
        {QStringLiteral("request.wantedFrom"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Wanted from")},
        {QStringLiteral("request.wantedUntil"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Until")},
        {QStringLiteral("request.expires"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Expires")},
        {QStringLiteral("request.nextReview"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Next review")},
        {QStringLiteral("request.schedule"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Rules are active")},
        {QStringLiteral("request.udpTimeout"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "UDP idle timeout")},
        {QStringLiteral("request.boardNumber"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Board number")},
        {QStringLiteral("request.service"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "What the service does")},
        {QStringLiteral("request.users"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Users affected")},
        {QStringLiteral("request.ifRefused"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "If refused")},
        {QStringLiteral("request.dataInScope"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Data in scope")},
        {QStringLiteral("request.risk"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Risk, mitigation")},
        {QStringLiteral("request.rollbackTrigger"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Roll back when")},
        {QStringLiteral("request.rollbackContact"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Decided by")},
        {QStringLiteral("request.rollbackDuration"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Takes at most")},
        {QStringLiteral("justification"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Justification")}};
    return words;
}

const Words& choices()
{
    static const Words words{
        {QStringLiteral("LoadBalancing=none"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Not balanced")},
        {QStringLiteral("LoadBalancing=dns"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "DNS load balancing")},
        {QStringLiteral("LoadBalancing=hlb"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Hardware load balancer")},
        {QStringLiteral("addressing=public"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Public on the server")},
        {QStringLiteral("addressing=nat"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Private, static NAT")},
        {QStringLiteral("Families=ipv4"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "IPv4")},
        {QStringLiteral("Families=ipv6"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "IPv6")},
        {QStringLiteral("Families=dual"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "IPv4 and IPv6")},
        {QStringLiteral("mode=sourceNat"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "New source (SNAT)")},
        {QStringLiteral("mode=transparent"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Keeps the source")},
        {QStringLiteral("mode=directServerReturn"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Direct server return")},
        {QStringLiteral("matches="),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "As the vendor does")},
        {QStringLiteral("matches=original"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Addresses as packets arrive")},
        {QStringLiteral("matches=translated"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Addresses after translation")},
        {QStringLiteral("kind=internet"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Internet")},
        {QStringLiteral("kind=externalPerimeter"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "External perimeter")},
        {QStringLiteral("kind=internalPerimeter"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Internal perimeter")},
        {QStringLiteral("kind=corporate"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Corporate network")},
        {QStringLiteral("branch=appliance"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Appliance")},
        {QStringLiteral("branch=server"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Server")},
        {QStringLiteral("party=remoteUsers"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Remote users")},
        {QStringLiteral("party=federatedPartners"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Federated partners")},
        {QStringLiteral("party=publicIm"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Public IM providers")},
        {QStringLiteral("party=xmppPartners"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "XMPP partners")},
        {QStringLiteral("party=microsoft365"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Microsoft 365")},
        {QStringLiteral("host=dnsServer"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "DNS server")},
        {QStringLiteral("host=certificationAuthority"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Certification authority")},
        {QStringLiteral("host=exchangeUm"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Exchange UM")},
        {QStringLiteral("host=mediationServer"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Mediation Server")},
        {QStringLiteral("host=adminWorkstation"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Admin workstation")},
        {QStringLiteral("status="), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Draft")},
        {QStringLiteral("status=submitted"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Submitted")},
        {QStringLiteral("status=approved"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Approved")},
        {QStringLiteral("status=rejected"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Rejected")},
        {QStringLiteral("status=implemented"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Implemented")},
        {QStringLiteral("type="), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Not chosen yet")},
        {QStringLiteral("type=new"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "New")},
        {QStringLiteral("type=modify"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Modify")},
        {QStringLiteral("type=replace"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Replace")},
        {QStringLiteral("type=remove"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Remove")},
        {QStringLiteral("category="),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Not chosen yet")},
        {QStringLiteral("category=standard"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Standard")},
        {QStringLiteral("category=project"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Project")},
        {QStringLiteral("category=emergency"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Emergency")},
        {QStringLiteral("category=temporary"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Temporary")},
        {QStringLiteral("priority="),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Not chosen yet")},
        {QStringLiteral("priority=low"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Low")},
        {QStringLiteral("priority=normal"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Normal")},
        {QStringLiteral("priority=high"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "High")},
        {QStringLiteral("priority=critical"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Critical")},
        {QStringLiteral("decision=approved"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Approved")},
        {QStringLiteral("decision=approvedWithChanges"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Approved with changes")},
        {QStringLiteral("decision=rejected"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Rejected")},
        {QStringLiteral("role=requester"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Requester")},
        {QStringLiteral("role=owner"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Service owner")},
        {QStringLiteral("role=network"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Network")},
        {QStringLiteral("role=security"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Security")},
        {QStringLiteral("role=changeBoard"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Change board")},
        {QStringLiteral("role=implementer"),
         QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Implementer")},
        {QStringLiteral("role=verifier"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Verifier")},
        {QStringLiteral("host=other"), QT_TRANSLATE_NOOP("edgeplanner::FieldWords", "Other host")}};
    return words;
}

/// The name of the field as `choices()` knows it: both sides of a pool share their words.
QString choiceGroup(const QString& path)
{
    const QString last = path.section(QLatin1Char('.'), -1);
    for (const char* shared : {"LoadBalancing", "Families"})
        if (last.endsWith(QLatin1String(shared)))
            return QString::fromLatin1(shared);
    return last;
}

} // namespace

QString FieldWords::label(const QString& path, const Texts& texts)
{
    const QStringList parts = path.split(QLatin1Char('.'));
    if (parts.size() == 2 && parts[0] == QLatin1String("ports"))
        return texts.catalog(QLatin1String("portParameter.") + parts[1]);
    for (const QString& key : {parts.mid(parts.size() - 2).join(QLatin1Char('.')), parts.last()})
        if (const char* text = labels().value(key))
            return tr(text);
    return parts.last();
}

QString FieldWords::choice(const QString& path, const QString& value, const Texts& texts)
{
    const QString group = choiceGroup(path);
    if (group == QLatin1String("product"))
        return texts.catalog(QLatin1String("product.") + value);
    if (group == QLatin1String("vendor"))
        return value.isEmpty() ? tr("Not known yet")
                               : texts.catalog(QLatin1String("vendor.") + value);
    if (group == QLatin1String("site") && value.isEmpty())
        return tr("No site");
    const char* text = choices().value(group + QLatin1Char('=') + value);
    return text ? tr(text) : value;
}

QString FieldWords::placeholder(FieldType type)
{
    switch (type) {
    case FieldType::Ipv4:
    case FieldType::Ipv6: return tr("not assigned");
    case FieldType::SubnetList: return tr("such as 10.45.16.0/24");
    case FieldType::TextList: return tr("separated by commas");
    default: return {};
    }
}

} // namespace edgeplanner
