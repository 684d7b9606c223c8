#include "model/exports/request/requestpaper.h"

#include "model/exports/assumptions.h"
#include "model/exports/policydiff.h"

#include <algorithm>
#include <map>

namespace edgeplanner {

namespace {

/// Services as the catalogue first names them, VIPs before servers, required before conditional
/// before optional.
class LineOrder
{
public:
    explicit LineOrder(const Catalog& catalog)
    {
        for (const CatalogRule& rule : catalog.rules)
            m_services.try_emplace(rule.service, m_services.size());
    }
    auto operator()(const RequestedLine& requested) const
    {
        const RuleLine& line = requested.line;
        const auto service = m_services.find(line.rule->service);
        return std::tuple(service == m_services.end() ? m_services.size() : service->second,
                          line.rule->attach == Attach::Vip ? 0 : 1, line.need);
    }

private:
    std::map<QString, std::size_t> m_services;
};

} // namespace

int RequestedFirewall::count(LineNeed need) const
{
    return static_cast<int>(std::ranges::count_if(lines, [need](const RequestedLine& requested) {
        return requested.line.need == need && requested.change != RuleChange::Remove;
    }));
}

int RequestedFirewall::count(RuleChange change) const
{
    return static_cast<int>(std::ranges::count(lines, change, &RequestedLine::change));
}

RequestPaper::RequestPaper(const Snapshot& s, const Texts& t, const ExportOptions& o)
    : snapshot(s),
      texts(t),
      options(o),
      questions(openQuestions(s.document, t)),
      m_samples(sampleAddresses(s))
{
    RuleLines wording(s, t);
    for (const FirewallPolicy& policy : s.analysis.policies.firewalls)
        if (!o.firewall || *o.firewall == policy.firewall)
            addFirewall(policy, wording);
    if (compares())
        compare();
    const LineOrder order(s.catalog);
    for (RequestedFirewall& firewall : firewalls) {
        std::ranges::stable_sort(firewall.lines, {}, order);
        for (const RequestedLine& requested : firewall.lines)
            m_ids.insert(requested.line.id);
        for (const RuleLine& line : firewall.refused)
            m_ids.insert(line.id);
    }
    if (!o.firewall)
        for (const std::size_t flow : s.analysis.policies.notFiltered)
            if (o.wants(*s.analysis.flows[flow].rule))
                notFiltered.push_back(wording.notFiltered(flow));
    incomplete = incompleteness(s, o, t);
}

void RequestPaper::addFirewall(const FirewallPolicy& policy, RuleLines& wording)
{
    RequestedFirewall firewall{
        &policy, policy.firewall, elementName(document(), policy.firewall), {}, {}};
    for (const PolicyRule& rule : policy.rules) {
        if (!options.wants(*snapshot.analysis.flows[rule.flow].rule))
            continue;
        RuleLine line = wording.line(rule);
        if (line.hostUnassigned)
            firewall.refused.push_back(std::move(line));
        else
            firewall.lines.push_back({std::move(line), RuleChange::Add, {}});
    }
    firewalls.push_back(std::move(firewall));
}

void RequestPaper::compare()
{
    const PolicyDiff diff = policyDiff(*options.since, snapshot, texts);
    QSet<QString> added;
    for (const PlacedLine& placed : diff.added)
        added.insert(placed.line.id);
    std::map<QString, const RuleLine*> modified;
    for (const PolicyDiff::Change& change : diff.changed)
        modified[change.after.line.id] = &change.before.line;
    for (RequestedFirewall& firewall : firewalls)
        for (RequestedLine& requested : firewall.lines) {
            const auto before = modified.find(requested.line.id);
            if (before != modified.end()) {
                requested.change = RuleChange::Modify;
                requested.before = *before->second;
            } else if (!added.contains(requested.line.id)) {
                requested.change = RuleChange::Keep;
            }
        }
    for (const PlacedLine& placed : diff.removed) {
        if (!options.wants(*placed.line.rule))
            continue;
        auto firewall = std::ranges::find(firewalls, placed.firewall, &RequestedFirewall::name);
        if (firewall == firewalls.end()) {
            const auto id = options.since->document.elementNamed(placed.firewall);
            if (options.firewall || !id)
                continue;
            firewall = firewalls.insert(firewalls.end(), {nullptr, *id, placed.firewall, {}, {}});
        }
        firewall->lines.push_back({placed.line, RuleChange::Remove, {}});
    }
    kept = count(RuleChange::Keep);
    if (options.variant == PaperVariant::Changes)
        for (RequestedFirewall& firewall : firewalls)
            std::erase_if(firewall.lines, [](const RequestedLine& requested) {
                return requested.change == RuleChange::Keep;
            });
}

QString RequestPaper::words(const MessageText& text, const QVariantList& args) const
{
    return texts.describe({&text, args});
}

int RequestPaper::count(RuleChange change) const
{
    int count = 0;
    for (const RequestedFirewall& firewall : firewalls)
        count += firewall.count(change);
    return count;
}

bool RequestPaper::isSample(const QString& address) const
{
    return m_samples.contains(address);
}

} // namespace edgeplanner
