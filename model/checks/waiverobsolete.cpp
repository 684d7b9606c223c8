#include "model/checks/waiverobsolete.h"

#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

#include <QtCore/QSet>

namespace edgeplanner {

namespace {

constexpr MessageText title{"waiver-obsolete.title",
                            QT_TRANSLATE_NOOP("model", "Something was accepted that is no longer "
                                                       "found: %1")};
constexpr MessageText reason{
    "waiver-obsolete.reason",
    QT_TRANSLATE_NOOP("model", "It was accepted by %1: “%2”. Should it come back, it would stay "
                               "hidden.")};
constexpr MessageText advice{"waiver-obsolete.advice",
                             QT_TRANSLATE_NOOP("model",
                                               "Drop the acceptance. Where your own changes made "
                                               "the finding go, saving drops it too.")};
constexpr MessageText fix{"waiver-obsolete.fix", QT_TRANSLATE_NOOP("model", "Drop the acceptance")};

/// Speaks about the findings of all the others: runChecks() asks it last.
class WaiverObsolete final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext&, const FindingSink&) const override {}

    void find(const Document& document, const std::vector<Finding>& findings,
              const FindingSink& sink) const
    {
        if (document.waivers.isEmpty())
            return;
        QSet<QString> found;
        for (const Finding& f : findings)
            found.insert(f.identity());
        const QString ownPrefix = info().id + QLatin1Char('/');
        const auto accepts = [&](const QString& key) {
            const QString rest = key.mid(ownPrefix.size());
            return key.startsWith(ownPrefix) && document.waivers.contains(rest)
                   && !found.contains(rest);
        };
        for (auto it = document.waivers.cbegin(); it != document.waivers.cend(); ++it) {
            // One may also accept that a waiver is kept for later.
            if (found.contains(it.key()) || accepts(it.key()))
                continue;
            Finding f = finding(Severity::Info, {}, {&title, {it.key()}},
                                {&reason, {it->by, it->reason}}, {&advice, {}});
            f.discriminator = it.key();
            sink(std::move(f));
        }
    }

    std::vector<Edit> fixes(const Document& document, const Catalog&,
                            const Finding& finding) const override
    {
        return fixBy(document, {&fix, {}},
                     [&](Document& d) { d.waivers.remove(finding.discriminator); });
    }
};

const WaiverObsolete& instance()
{
    static const WaiverObsolete check("waiver-obsolete", category::documents);
    return check;
}

} // namespace

const Check& waiverObsolete()
{
    return instance();
}

void findObsoleteWaivers(const Document& document, const std::vector<Finding>& findings,
                         const FindingSink& sink)
{
    instance().find(document, findings, sink);
}

} // namespace edgeplanner
