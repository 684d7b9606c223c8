#include "model/checks/basiccheck.h"
#include "model/checks/documentnames.h"
#include "model/checks/support.h"
#include "model/editing/setfield.h"

#include <QtCore/QRegularExpression>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText title{"name-invalid.title",
                            QT_TRANSLATE_NOOP("model", "“%1” is no usable name for %2")};
constexpr MessageText charactersReason{
    "name-invalid.characters",
    QT_TRANSLATE_NOOP("model", "Names are made of letters A-Z, digits, hyphens and dots. Other "
                               "characters fail in public DNS and on certificates.")};
constexpr MessageText wildcardReason{
    "name-invalid.wildcard",
    QT_TRANSLATE_NOOP("model", "Edge services need names of their own; wildcards are not supported "
                               "for them, neither in DNS nor as the subject of a certificate.")};
constexpr MessageText shortReason{
    "name-invalid.short",
    QT_TRANSLATE_NOOP("model", "Edge servers are found by their full name. A computer name without "
                               "DNS suffix never receives the configuration.")};
constexpr MessageText charactersAdvice{"name-invalid.characters-advice",
                                       QT_TRANSLATE_NOOP("model", "Correct the name.")};
constexpr MessageText shortAdvice{
    "name-invalid.short-advice",
    QT_TRANSLATE_NOOP("model", "Give the computer a DNS suffix and enter the full name, such as "
                               "%1.contoso.net.")};
constexpr MessageText sipDomain{"name-invalid.sip-domain",
                                QT_TRANSLATE_NOOP("model", "the SIP domains")};

constexpr MessageText suffixFix{"name-invalid.suffix",
                                QT_TRANSLATE_NOOP("model", "Call the server %1")};

constexpr qsizetype longestName = 253; // RFC 1035

bool isHostName(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                       "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"));
    return name.size() <= longestName && pattern.match(name).hasMatch();
}

bool isEdge(DocumentName::Use use)
{
    return use == DocumentName::Use::EdgePool || use == DocumentName::Use::EdgeServer
           || use == DocumentName::Use::EdgeService;
}

class NameInvalid final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const DocumentName& name : documentNames(context.document)) {
            if (name.fqdn.isEmpty())
                continue;
            const bool isShort = isEdge(name.use) && !name.fqdn.contains(QLatin1Char('.'));
            // What the proxy publishes may be covered by a wildcard.
            const bool allowed =
                name.use == DocumentName::Use::Proxy && name.fqdn.startsWith(QLatin1String("*."));
            const bool valid = isHostName(allowed ? name.fqdn.mid(2) : name.fqdn);
            if (valid && !isShort)
                continue;
            const bool wildcard = name.fqdn.contains(QLatin1Char('*'));
            Finding f = finding(
                isEdge(name.use) ? Severity::Error : Severity::Warning, {name.element},
                {&title, {name.fqdn, nameOf(context.document, name.element)}},
                {!valid ? (wildcard ? &wildcardReason : &charactersReason) : &shortReason, {}},
                !valid ? Message{&charactersAdvice, {}} : Message{&shortAdvice, {name.fqdn}});
            f.discriminator = name.field;
            f.field = name.field;
            f.source =
                !valid && wildcard ? QStringLiteral("L13-WILD") : QStringLiteral("L13-DNSREQ");
            sink(std::move(f));
        }
        for (const QString& domain : context.document.settings.sipDomains) {
            if (isHostName(domain))
                continue;
            Finding f = finding(Severity::Error, {},
                                {&title, {domain, QVariant::fromValue(Message{&sipDomain, {}})}},
                                {&charactersReason, {}}, {&charactersAdvice, {}});
            f.discriminator = QStringLiteral("sipDomains.") + domain;
            f.field = QStringLiteral("sipDomains");
            f.source = QStringLiteral("L13-DNSREQ");
            sink(std::move(f));
        }
    }

    /// A computer that lacks its DNS suffix has that of its pool.
    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.empty() ? ElementId(0) : finding.elements.front();
        const auto* pool = document.find<EdgePool>(id);
        const qsizetype dot = pool ? pool->fqdn.indexOf(QLatin1Char('.')) : -1;
        if (dot < 0 || !isHostName(pool->fqdn))
            return {};
        for (const EdgeServer& server : pool->servers) {
            const QString name = server.fqdn + pool->fqdn.mid(dot);
            if (finding.field == QStringLiteral("servers[%1].fqdn").arg(server.slot)
                && !server.fqdn.contains(QLatin1Char('.')) && isHostName(server.fqdn)
                && isFree(document, name))
                return fixOf(setField(document, catalog,
                                      QLatin1Char('#') + QString::number(id.value()), finding.field,
                                      name),
                             {&suffixFix, {name}});
        }
        return {};
    }

private:
    static bool isFree(const Document& document, const QString& fqdn)
    {
        return std::ranges::none_of(documentNames(document), [&](const DocumentName& name) {
            return name.fqdn.compare(fqdn, Qt::CaseInsensitive) == 0;
        });
    }
};

} // namespace

const Check& nameInvalid()
{
    static const NameInvalid check("name-invalid", category::names);
    return check;
}

} // namespace edgeplanner
