#include "model/checks/basiccheck.h"
#include "model/checks/documentnames.h"
#include "model/checks/support.h"

#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText title{"name-missing.title",
                            QT_TRANSLATE_NOOP("model", "Names of %1 are missing: %2")};
constexpr MessageText poolName{"name-missing.pool", QT_TRANSLATE_NOOP("model", "internal name")};
constexpr MessageText reason{
    "name-missing.reason",
    QT_TRANSLATE_NOOP("model", "DNS records, certificates and the hosts entries of the servers are "
                               "made of them.")};
constexpr MessageText advice{"name-missing.advice", QT_TRANSLATE_NOOP("model", "Enter the names.")};
constexpr MessageText domainTitle{"name-missing.sip-domain",
                                  QT_TRANSLATE_NOOP("model", "No SIP domain is known")};
constexpr MessageText domainReason{
    "name-missing.sip-domain-reason",
    QT_TRANSLATE_NOOP("model", "Clients and partners find the edge pool by the domain of a user's "
                               "address; DNS records and certificate names cannot be listed.")};
constexpr MessageText domainAdvice{"name-missing.sip-domain-advice",
                                   QT_TRANSLATE_NOOP("model", "Enter the SIP domains.")};

class NameMissing final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const Document& document = context.document;
        std::map<ElementId, QVariantList> missing;
        std::map<ElementId, QString> fields;
        for (const DocumentName& name : documentNames(document)) {
            if (!name.fqdn.isEmpty())
                continue;
            const auto what = wordsFor(document, name);
            if (!what.isValid())
                continue;
            missing[name.element].append(what);
            fields.try_emplace(name.element, name.field);
        }
        for (const auto& [id, names] : missing) {
            Finding f =
                finding(Severity::Warning, {id}, {&title, {nameOf(document, id), QVariant(names)}},
                        {&reason, {}}, {&advice, {}});
            f.field = fields[id];
            sink(std::move(f));
        }
        if (document.settings.sipDomains.isEmpty() && !context.requirements.empty()) {
            Finding f = finding(Severity::Warning, {}, {&domainTitle, {}}, {&domainReason, {}},
                                {&domainAdvice, {}});
            f.field = QStringLiteral("sipDomains");
            f.discriminator = QStringLiteral("sipDomains");
            f.source = QStringLiteral("L13-DNSREQ");
            sink(std::move(f));
        }
    }

private:
    /// What is missing, for names of the perimeter; the inside is not planned here.
    static QVariant wordsFor(const Document& document, const DocumentName& name)
    {
        switch (name.use) {
        case DocumentName::Use::EdgePool: return QVariant::fromValue(Message{&poolName, {}});
        case DocumentName::Use::EdgeServer: return serverName(document, name.element, name.slot);
        case DocumentName::Use::EdgeService:
            return serviceName(enumFromText<Service>(name.field.section(QLatin1Char('.'), 0, 0))
                                   .value_or(Service::Access));
        default: return {};
        }
    }
};

} // namespace

const Check& nameMissing()
{
    static const NameMissing check("name-missing", category::names);
    return check;
}

} // namespace edgeplanner
