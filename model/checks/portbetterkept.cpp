#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"port-better-kept.title",
                            QT_TRANSLATE_NOOP("model", "%1 of %2 is moved to %3")};
constexpr MessageText reason{
    "port-better-kept.reason",
    QT_TRANSLATE_NOOP("model", "Microsoft advises to leave it at %1: partners and the firewalls in "
                               "between expect it there.")};
constexpr MessageText advice{"port-better-kept.advice",
                             QT_TRANSLATE_NOOP("model", "Set it back to %1.")};
constexpr MessageText fix{"port-better-kept.fix", QT_TRANSLATE_NOOP("model", "Set %1 back to %2")};
constexpr MessageText unknownTitle{"port-better-kept.unknown",
                                   QT_TRANSLATE_NOOP("model", "%1 has a port setting nobody knows: "
                                                              "%2")};
constexpr MessageText unknownReason{"port-better-kept.unknown-reason",
                                    QT_TRANSLATE_NOOP("model", "No rule uses it.")};
constexpr MessageText unknownAdvice{"port-better-kept.unknown-advice",
                                    QT_TRANSLATE_NOOP("model", "Remove the setting.")};
constexpr MessageText removeFix{"port-better-kept.remove",
                                QT_TRANSLATE_NOOP("model", "Remove the setting %1")};

QVariant parameterName(const QString& parameter)
{
    return QVariant::fromValue(CatalogTextKey{QStringLiteral("portParameter.") + parameter});
}

class PortBetterKept final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            const QString name = nameOf(context.document, id);
            for (auto port = pool->ports.cbegin(); port != pool->ports.cend(); ++port) {
                const PortParameter* known = context.catalog.portParameter(port.key());
                if (known && (!known->keep || *port == known->defaultPorts))
                    continue;
                Finding f;
                if (known) {
                    const QString usual = toText(known->defaultPorts);
                    f = finding(Severity::Warning, {id},
                                {&title, {parameterName(port.key()), name, toText(*port)}},
                                {&reason, {usual}}, {&advice, {usual}});
                    f.source = QStringLiteral("L13-QOS");
                } else {
                    f = finding(Severity::Warning, {id}, {&unknownTitle, {name, port.key()}},
                                {&unknownReason, {}}, {&unknownAdvice, {}});
                }
                f.discriminator = port.key();
                f.field = QStringLiteral("ports.") + port.key();
                sink(std::move(f));
            }
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog& catalog,
                            const Finding& finding) const override
    {
        const PortParameter* known = catalog.portParameter(finding.discriminator);
        const Message label =
            known ? Message{&fix, {parameterName(known->id), toText(known->defaultPorts)}}
                  : Message{&removeFix, {finding.discriminator}};
        return fixBy(document, label, [&](Document& d) {
            changeElement<EdgePool>(d, finding.elements.front(), [&](EdgePool& pool) {
                pool.ports.remove(finding.discriminator);
            });
        });
    }
};

} // namespace

const Check& portBetterKept()
{
    static const PortBetterKept check("port-better-kept", category::features);
    return check;
}

} // namespace edgeplanner
