#include "model/exports/firewall/linuxcrossings.h"

#include "model/exports/firewall/objectnames.h"

#include <algorithm>
#include <set>

namespace edgeplanner {

std::vector<LinuxCrossing> linuxCrossings(const ConfigurationTask& task)
{
    std::set<Crossing> crossings;
    for (const ConfiguredRule& rule : task.configuration.rules)
        crossings.insert(rule.crossings.begin(), rule.crossings.end());
    const auto interface = [&task](SegmentId segment) {
        return linuxInterface(task.snapshot.document, task.dialect, segment);
    };
    std::vector<LinuxCrossing> list;
    for (const Crossing& crossing : crossings)
        list.push_back({crossing, interface(crossing.from), interface(crossing.to)});
    return list;
}

QString linuxInterface(const Document& document, const Dialect& dialect, SegmentId segment)
{
    // All of the design: what a name is must not depend on the firewall.
    ObjectNames names(dialect.objects, QStringLiteral("{name}"));
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it)
        names.add(QString::number(it.key().value()), segmentName(document, it.key()));
    return names.name(QString::number(segment.value()));
}

QStringList linuxInterfaces(const std::vector<LinuxCrossing>& crossings)
{
    QStringList names;
    for (const LinuxCrossing& crossing : crossings)
        names += {crossing.in, crossing.out};
    names.sort();
    names.removeDuplicates();
    return names;
}

std::vector<ConfiguredRule> permitsOf(const FirewallConfiguration& configuration,
                                      const Crossing& crossing, IpFamily family)
{
    std::vector<ConfiguredRule> permits;
    for (const ConfiguredRule& rule : configuration.rules)
        if (std::ranges::find(rule.crossings, crossing) != rule.crossings.end())
            if (auto reduced = ofFamily(rule, family))
                permits.push_back(*std::move(reduced));
    return permits;
}

} // namespace edgeplanner
