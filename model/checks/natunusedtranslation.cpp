#include "model/checks/addressowners.h"
#include "model/checks/basiccheck.h"
#include "model/checks/support.h"
#include "model/checks/translationkeys.h"

namespace edgeplanner {

namespace {

constexpr MessageText title{"nat-unused-translation.title",
                            QT_TRANSLATE_NOOP("model", "%1 translates for nobody: %2")};
constexpr MessageText reason{
    "nat-unused-translation.reason",
    QT_TRANSLATE_NOOP("model", "What it translates is gone or has a public address of its own. The "
                               "public address %1 is spent for nothing.")};
constexpr MessageText advice{"nat-unused-translation.advice",
                             QT_TRANSLATE_NOOP("model", "Remove the translation.")};
constexpr MessageText fix{"nat-unused-translation.fix",
                          QT_TRANSLATE_NOOP("model", "Remove the translation from %1")};

class NatUnusedTranslation final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        const Document& document = context.document;
        for (const auto& [id, firewall] : elementsOf<Firewall>(document))
            for (const Translation& translation : firewall->translations) {
                const TranslationKey key = TranslationKey::of(translation);
                if (isWanted(document, key))
                    continue;
                const AddressPair& pair = translation.publicAddress;
                const QString address = pair.v4   ? pair.v4->toText()
                                        : pair.v6 ? pair.v6->toText()
                                                  : QStringLiteral("—");
                Finding f = finding(Severity::Warning, {id},
                                    {&title,
                                     {nameOf(document, id),
                                      QVariant::fromValue(ownerName(document, ownerOf(key)))}},
                                    {&reason, {address}}, {&advice, {}});
                f.discriminator = QStringLiteral("%1.%2").arg(key.device.value()).arg(key.toText());
                f.field = QStringLiteral("translations");
                sink(std::move(f));
            }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        const ElementId id = finding.elements.front();
        return fixBy(document, {&fix, {nameOf(document, id)}}, [&](Document& d) {
            changeElement<Firewall>(d, id, [&](Firewall& firewall) {
                std::erase_if(firewall.translations, [&](const Translation& t) {
                    const TranslationKey key = TranslationKey::of(t);
                    return QStringLiteral("%1.%2").arg(key.device.value()).arg(key.toText())
                           == finding.discriminator;
                });
            });
        });
    }
};

} // namespace

const Check& natUnusedTranslation()
{
    static const NatUnusedTranslation check("nat-unused-translation", category::nat);
    return check;
}

} // namespace edgeplanner
