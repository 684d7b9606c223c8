#include "views/inspector/inspectorcontent.h"

#include "model/core/bidi.h"
#include "model/editing/fieldsetter.h"
#include "model/exports/names.h"
#include "model/topology/legs.h"
#include "views/inspector/fieldwords.h"
#include "views/inspector/inspectorbuilder.h"
#include "views/inspector/servertable.h"
#include "views/render/nodewords.h"
#include "views/render/painting.h"

#include <QtCore/QSet>
#include <algorithm>

namespace edgeplanner {

namespace {

QString targetOf(auto id)
{
    return QLatin1Char('#') + QString::number(id.value());
}

bool isAddress(const Field& field)
{
    return field.type == FieldType::Ipv4 || field.type == FieldType::Ipv6;
}

bool isInList(const Field& field)
{
    for (const char* list : {"servers.", "vips.", "translations.", "legs."})
        if (field.path.startsWith(QLatin1String(list)))
            return true;
    return false;
}

/// IPv6 is offered only where the design knows it.
bool isFamilyWanted(const Field& field, const Document& document)
{
    if (field.type != FieldType::Ipv6 || !field.value.isEmpty())
        return true;
    return std::ranges::any_of(document.segments, [](const Segment& segment) {
        return std::ranges::any_of(
            segment.subnets, [](const Subnet& subnet) { return subnet.family() == IpFamily::V6; });
    });
}

} // namespace

InspectorField InspectorBuilder::shown(const Field& field, const QString& target) const
{
    InspectorField result;
    result.path = field.path;
    result.targets = {target};
    result.label = FieldWords::label(field.path, m_texts);
    result.type = field.type;
    result.value = field.value;
    if (field.type == FieldType::Choice)
        for (const QString& value : field.choices)
            result.choices.push_back({value, FieldWords::choice(field.path, value, m_texts)});
    if (field.type == FieldType::Flag)
        result.choices = {{QStringLiteral("no"), {}}, {QStringLiteral("yes"), {}}};
    for (const Finding& finding : m_snapshot.analysis.findings) {
        const auto path = splitPath(finding.field);
        const bool about = std::ranges::any_of(finding.elements,
                                               [&](ElementId id) { return targetOf(id) == target; })
                           || std::ranges::any_of(finding.segments, [&](SegmentId id) {
                                  return targetOf(id) == target;
                              });
        if (finding.waived || !about || !path || path->join(QLatin1Char('.')) != field.path)
            continue;
        result.hint = m_texts.describe(finding.title);
        result.hintSeverity = finding.severity;
        break;
    }
    return result;
}

std::vector<InspectorField>
InspectorBuilder::shownIf(const std::vector<Field>& fields, const QString& target,
                          const std::function<bool(const Field&)>& wanted) const
{
    std::vector<InspectorField> list;
    for (const Field& field : fields)
        if (wanted(field) && isFamilyWanted(field, m_snapshot.document))
            list.push_back(shown(field, target));
    return list;
}

std::vector<Finding> InspectorBuilder::findingsOf(const SelectionState& selection) const
{
    std::vector<Finding> list;
    for (const Finding& finding : m_snapshot.analysis.findings) {
        const bool about =
            std::ranges::any_of(finding.elements,
                                [&](ElementId id) { return selection.elements.contains(id); })
            || std::ranges::any_of(finding.segments,
                                   [&](SegmentId id) { return selection.segments.contains(id); });
        if (about && !finding.waived && finding.severity != Severity::Info)
            list.push_back(finding);
    }
    return list;
}

namespace {

/// What of a request is shown beside the design; the form has the rest.
bool isInBrief(const QString& path)
{
    static const QSet<QString> brief{
        QStringLiteral("request.number"), QStringLiteral("request.title"),
        QStringLiteral("request.requester"), QStringLiteral("request.owner"),
        QStringLiteral("request.justification")};
    return brief.contains(path);
}

} // namespace

InspectorContent InspectorBuilder::document() const
{
    InspectorContent content;
    content.icon = QStringLiteral("settings");
    content.title = tr("Design");
    content.subtitle = tr("Nothing is selected");
    const auto fields = fieldsOf(m_snapshot.document, m_snapshot.catalog);
    const QString target = QStringLiteral("document");
    const auto isRequest = [](const Field& field) {
        return field.path.startsWith(QLatin1String("request."));
    };
    InspectorSection design{QStringLiteral("design"), {}, {}, {}, {}};
    design.fields = shownIf(fields, target, [&](const Field& field) {
        return !isRequest(field) && field.path != QLatin1String("includedGroups");
    });
    InspectorSection request{QStringLiteral("request"), tr("Firewall request"), {}, {}, {}};
    request.fields =
        shownIf(fields, target, [](const Field& field) { return isInBrief(field.path); });
    request.command = QStringLiteral("doc.fields");
    request.commandText = tr("Request data…");
    content.tabs.push_back({QStringLiteral("general"), tr("General"), {design, request}, {}});
    return content;
}

InspectorContent InspectorBuilder::element(ElementId id) const
{
    const Element& element = *m_snapshot.document.element(id);
    InspectorContent content;
    content.icon = NodeWords::icon(element);
    content.title = element.name;
    content.subtitle = NodeWords::kind(element);
    content.findings = findingsOf({{id}, {}, {}});
    if (element.as<EdgePool>())
        addEdgePool(content, id);
    else
        addDevice(content, id);
    if (auto table = serverTable(m_snapshot, m_texts, id)) {
        content.pool = id;
        content.subtitle += QStringLiteral(", ") + NodeWords::servers(int(table->groups.size()));
        InspectorTab tab{QStringLiteral("servers"), tr("Servers"), {}, std::move(table)};
        const auto behindGeneral = content.tabs.begin() + (element.as<EdgePool>() ? 2 : 1);
        content.tabs.insert(behindGeneral, std::move(tab));
    }
    return content;
}

void InspectorBuilder::addDevice(InspectorContent& content, ElementId id) const
{
    const auto fields = fieldsOf(m_snapshot.document, m_snapshot.catalog, id);
    InspectorSection general{QStringLiteral("general"), {}, {}, {}, {}};
    general.fields = shownIf(fields, targetOf(id), [](const Field& field) {
        return !isAddress(field) && !isInList(field);
    });
    const bool hasServers = std::ranges::any_of(fields, [](const Field& field) {
        return field.path.startsWith(QLatin1String("servers."));
    });
    if (hasServers) {
        const auto table = serverTable(m_snapshot, m_texts, id);
        InspectorField count;
        count.path = serverCountPath;
        count.targets = {targetOf(id)};
        count.label = FieldWords::label(count.path, m_texts);
        count.type = FieldType::Number;
        count.value = QString::number(table ? table->groups.size() : 0);
        general.fields.push_back(count);
    }
    content.tabs.push_back({QStringLiteral("general"), tr("General"), {general}, {}});
    auto sections = addressSections(id);
    if (!sections.empty())
        content.tabs.push_back(
            {QStringLiteral("addresses"), tr("Addresses"), std::move(sections), {}});
}

std::vector<InspectorSection> InspectorBuilder::addressSections(ElementId id) const
{
    const auto fields = fieldsOf(m_snapshot.document, m_snapshot.catalog, id);
    const QString target = targetOf(id);
    std::vector<InspectorSection> sections;
    InspectorSection own{QStringLiteral("own"), {}, {}, {}, {}};
    own.fields = shownIf(fields, target,
                         [](const Field& field) { return isAddress(field) && !isInList(field); });
    if (!own.fields.empty())
        sections.push_back(std::move(own));
    const auto add = [&](const QString& prefix, InspectorSection section) {
        section.id = prefix;
        section.fields = shownIf(fields, target,
                                 [&](const Field& field) { return field.path.startsWith(prefix); });
        if (!section.fields.empty())
            sections.push_back(std::move(section));
    };
    if (const auto* balancer = m_snapshot.document.find<LoadBalancer>(id))
        for (const Vip& vip : balancer->vips) {
            InspectorSection section;
            section.title = endpointName(endpointOf(vip.role),
                                         elementName(m_snapshot.document, vip.pool), m_texts);
            if (vip.role != VipRole::Internal)
                section.chip = static_cast<ChipKind>(vip.role);
            add(QStringLiteral("vips.%1.").arg(toText(vip.role)), section);
        }
    if (const auto* firewall = m_snapshot.document.find<Firewall>(id))
        for (std::size_t i = 0; i < firewall->translations.size(); ++i) {
            const Translation& translation = firewall->translations[i];
            const auto* pool = m_snapshot.document.find<EdgePool>(translation.device);
            InspectorSection section;
            section.title =
                pool ? endpointName(endpointOf(translation.service),
                                    serverName(*pool, translation.slot, m_texts), m_texts)
                     : elementName(m_snapshot.document, translation.device);
            add(QStringLiteral("translations.%1.").arg(i + 1), section);
        }
    int leg = 0;
    for (const AttachmentId attachment : legsOf(m_snapshot.document, id)) {
        InspectorSection section;
        section.title = segmentName(m_snapshot.document,
                                    m_snapshot.document.attachments.constFind(attachment)->segment);
        add(QStringLiteral("legs.%1.").arg(++leg), section);
    }
    return sections;
}

InspectorContent InspectorBuilder::segment(SegmentId id) const
{
    const Segment& segment = *m_snapshot.document.segment(id);
    InspectorContent content;
    content.icon = zoneIcon(segment.kind);
    content.title = segment.name;
    content.subtitle = NodeWords::zone(segment.kind);
    content.findings = findingsOf({{}, {id}, {}});
    InspectorSection general{QStringLiteral("general"), {}, {}, {}, {}};
    general.fields = shownIf(fieldsOf(m_snapshot.document, m_snapshot.catalog, id), targetOf(id),
                             [](const Field&) { return true; });
    content.tabs.push_back({QStringLiteral("general"), tr("General"), {general}, {}});
    return content;
}

InspectorContent InspectorBuilder::association(AssociationId id) const
{
    const Association& association = *m_snapshot.document.associations.constFind(id);
    InspectorContent content;
    content.icon = QStringLiteral("connect");
    content.title = tr("%1 to %2", "connector between two elements")
                        .arg(isolated(elementName(m_snapshot.document, association.from)),
                             isolated(elementName(m_snapshot.document, association.to)));
    content.subtitle = tr("Connector");
    content.findings = {};
    return content;
}

InspectorContent InspectorBuilder::several(const SelectionState& selection) const
{
    InspectorContent content;
    content.icon = QStringLiteral("group");
    const auto count = selection.elements.size() + selection.segments.size();
    content.title = tr("%n element(s)", nullptr, static_cast<int>(count));
    content.subtitle = tr("What all of them have");
    content.findings = findingsOf(selection);
    std::vector<InspectorField> common;
    bool first = true;
    const auto merge = [&](const std::vector<Field>& fields, const QString& target) {
        if (first)
            common = shownIf(fields, target, [](const Field& field) {
                return field.path != QLatin1String("name") && !isInList(field) && !isAddress(field)
                       && field.type != FieldType::TextList;
            });
        else
            std::erase_if(common, [&](InspectorField& shared) {
                const auto own = std::ranges::find(fields, shared.path, &Field::path);
                if (own == fields.end() || own->type != shared.type)
                    return true;
                shared.targets.append(target);
                shared.mixed |= own->value != shared.value;
                return false;
            });
        first = false;
    };
    for (const ElementId id : selection.elements)
        merge(fieldsOf(m_snapshot.document, m_snapshot.catalog, id), targetOf(id));
    for (const SegmentId id : selection.segments)
        merge(fieldsOf(m_snapshot.document, m_snapshot.catalog, id), targetOf(id));
    for (InspectorField& field : common)
        if (field.mixed)
            field.value.clear();
    InspectorSection section{QStringLiteral("common"), {}, {}, {}, std::move(common)};
    content.tabs.push_back({QStringLiteral("general"), tr("General"), {section}, {}});
    return content;
}

InspectorContent inspectorContent(const Snapshot& snapshot, const Texts& texts,
                                  const SelectionState& selection,
                                  const std::vector<FeatureCost>& costs)
{
    const Document& document = snapshot.document;
    SelectionState known = selection;
    known.elements.removeIf([&](ElementId id) { return !document.element(id); });
    known.segments.removeIf([&](SegmentId id) { return !document.segment(id); });
    known.associations.removeIf(
        [&](AssociationId id) { return !document.associations.contains(id); });
    const InspectorBuilder builder(snapshot, texts, costs);
    const auto things = known.elements.size() + known.segments.size();
    if (things > 1)
        return builder.several(known);
    if (!known.elements.isEmpty())
        return builder.element(known.elements.front());
    if (!known.segments.isEmpty())
        return builder.segment(known.segments.front());
    if (known.associations.size() == 1)
        return builder.association(known.associations.front());
    return builder.document();
}

} // namespace edgeplanner
