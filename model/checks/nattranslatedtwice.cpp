#include "model/checks/addressowners.h"
#include "model/checks/basiccheck.h"
#include "model/checks/support.h"
#include "model/checks/translationkeys.h"

#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText title{"nat-translated-twice.title",
                            QT_TRANSLATE_NOOP("model", "%1 is translated more than once: %2")};
constexpr MessageText reason{
    "nat-translated-twice.reason",
    QT_TRANSLATE_NOOP("model", "Clients are told one public address. Traffic that leaves by the "
                               "other one comes from an address that they do not know.")};
constexpr MessageText advice{"nat-translated-twice.advice",
                             QT_TRANSLATE_NOOP("model", "Keep the translation of one firewall.")};
constexpr MessageText fix{"nat-translated-twice.fix",
                          QT_TRANSLATE_NOOP("model", "Keep only the translation of %1")};

class NatTranslatedTwice final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        for (const auto& [key, firewalls] : translatingFirewalls(context.document)) {
            if (firewalls.size() < 2)
                continue;
            QStringList names;
            std::vector<ElementId> elements{key.device};
            for (ElementId firewall : firewalls) {
                const QString name = nameOf(context.document, firewall);
                if (names.contains(name))
                    continue;
                names.append(name);
                elements.push_back(firewall);
            }
            Finding f = finding(
                Severity::Error, elements,
                {&title, {QVariant::fromValue(ownerName(context.document, ownerOf(key))), names}},
                {&reason, {}}, {&advice, {}});
            f.discriminator = key.toText();
            f.source = QStringLiteral("L13-AVFW");
            f.field = QStringLiteral("translations");
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        std::vector<Edit> edits;
        for (const auto& [key, firewalls] : translatingFirewalls(document)) {
            if (key.device != finding.elements.front() || key.toText() != finding.discriminator)
                continue;
            for (std::size_t i = 1; i < finding.elements.size(); ++i) {
                const ElementId kept = finding.elements[i];
                append(edits, fixBy(document, {&fix, {nameOf(document, kept)}},
                                    [&](Document& d) { keepOnly(d, key, kept); }));
            }
        }
        return edits;
    }

private:
    static void keepOnly(Document& document, const TranslationKey& key, ElementId kept)
    {
        for (auto it = document.elements.begin(); it != document.elements.end(); ++it) {
            auto* firewall = it->as<Firewall>();
            if (!firewall)
                continue;
            bool found = it.key() != kept;
            std::erase_if(firewall->translations, [&](const Translation& t) {
                if (TranslationKey::of(t) != key)
                    return false;
                return std::exchange(found, true);
            });
        }
    }
};

} // namespace

const Check& natTranslatedTwice()
{
    static const NatTranslatedTwice check("nat-translated-twice", category::nat);
    return check;
}

} // namespace edgeplanner
