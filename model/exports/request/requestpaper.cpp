#include "model/exports/request/requestpaper.h"

#include <algorithm>

namespace edgeplanner {

namespace {

QSet<QString> sampleAddresses(const Snapshot& snapshot)
{
    QSet<QString> samples;
    for (const PlannedAddress& planned : snapshot.analysis.plan.addresses)
        if (planned.sample && planned.address)
            samples.insert(planned.address->toText());
    for (const Segment& segment : snapshot.document.segments)
        if (segment.sample)
            for (const Subnet& subnet : segment.subnets)
                samples.insert(subnet.toText());
    for (const Element& element : snapshot.document.elements)
        if (const auto* firewall = element.as<Firewall>(); firewall && firewall->sampleBlocks)
            for (const Subnet& block : firewall->publicBlocks)
                samples.insert(block.toText());
    return samples;
}

} // namespace

int RequestedFirewall::count(LineNeed need) const
{
    return static_cast<int>(
        std::ranges::count_if(lines, [need](const RuleLine& line) { return line.need == need; }));
}

RequestPaper::RequestPaper(const Snapshot& s, const Texts& t, const ExportOptions& o)
    : snapshot(s),
      texts(t),
      options(o),
      questions(openQuestions(s.document, t)),
      m_samples(sampleAddresses(s))
{
    for (const FirewallPolicy& policy : s.analysis.policies.firewalls) {
        if (o.firewall && *o.firewall != policy.firewall)
            continue;
        RequestedFirewall firewall{&policy, elementName(s.document, policy.firewall), {}, {}};
        for (const PolicyRule& rule : policy.rules) {
            RuleLine line = ruleLine(s, t, rule);
            (line.farUnassigned ? firewall.refused : firewall.lines).push_back(std::move(line));
        }
        firewalls.push_back(std::move(firewall));
    }
    if (!o.firewall)
        for (const std::size_t flow : s.analysis.policies.notFiltered)
            notFiltered.push_back(notFilteredLine(s, t, flow));
    incomplete = incompleteness(s, placedLines(s, t, o.firewall));
}

QString RequestPaper::words(const MessageText& text, const QVariantList& args) const
{
    return texts.describe({&text, args});
}

int RequestPaper::ruleCount() const
{
    std::size_t count = 0;
    for (const RequestedFirewall& firewall : firewalls)
        count += firewall.lines.size();
    return static_cast<int>(count);
}

bool RequestPaper::isSample(const QString& address) const
{
    return m_samples.contains(address);
}

} // namespace edgeplanner
