#include "model/editing/draft.h"

#include <algorithm>
#include <limits>

namespace edgeplanner {

bool isNameTaken(const Document& document, QStringView name, std::optional<ElementId> exceptElement,
                 std::optional<SegmentId> exceptSegment)
{
    const auto isSame = [name](const QString& other) {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    };
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (it.key() != exceptElement && isSame(it->name))
            return true;
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it)
        if (it.key() != exceptSegment && isSame(it->name))
            return true;
    return false;
}

QString freeName(const Document& document, const QString& wish)
{
    QString name = wish;
    for (int number = 2; isNameTaken(document, name); ++number)
        name = wish + QLatin1Char(' ') + QString::number(number);
    return name;
}

ElementId insertElement(Document& document, const QString& name, ElementData data)
{
    const auto id = takeId<ElementId>(document);
    document.elements.insert(id, Element{name, std::nullopt, std::move(data)});
    return id;
}

SegmentId insertSegment(Document& document, Segment segment)
{
    const auto id = takeId<SegmentId>(document);
    document.segments.insert(id, std::move(segment));
    return id;
}

AttachmentId insertAttachment(Document& document, ElementId element, SegmentId segment,
                              Interface interface)
{
    const auto id = takeId<AttachmentId>(document);
    Attachment attachment;
    attachment.element = element;
    attachment.segment = segment;
    attachment.interface = interface;
    document.attachments.insert(id, attachment);
    return id;
}

AssociationId insertAssociation(Document& document, AssociationKind kind, ElementId from,
                                ElementId to)
{
    const auto id = takeId<AssociationId>(document);
    Association association;
    association.kind = kind;
    association.from = from;
    association.to = to;
    document.associations.insert(id, association);
    return id;
}

std::optional<AssociationId> findAssociation(const Document& document, AssociationKind kind,
                                             ElementId from, ElementId to)
{
    for (auto it = document.associations.cbegin(); it != document.associations.cend(); ++it)
        if (it->kind == kind && it->from == from && it->to == to)
            return it.key();
    return std::nullopt;
}

std::optional<SegmentId> segmentOf(const Document& document, ElementId element, Interface interface)
{
    for (const Attachment& attachment : document.attachments)
        if (attachment.element == element && attachment.interface == interface)
            return attachment.segment;
    return std::nullopt;
}

std::vector<SegmentId> segmentsOf(const Document& document, ElementId element)
{
    std::vector<SegmentId> segments;
    for (const Attachment& attachment : document.attachments)
        if (attachment.element == element)
            segments.push_back(attachment.segment);
    return segments;
}

Point shifted(Point point, Point by)
{
    constexpr qint64 low = std::numeric_limits<int>::min();
    constexpr qint64 high = std::numeric_limits<int>::max();
    return {static_cast<int>(std::clamp(qint64{point.x} + by.x, low, high)),
            static_cast<int>(std::clamp(qint64{point.y} + by.y, low, high))};
}

QString filledPattern(QString pattern, const QHash<QString, QString>& values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        pattern.replace(QLatin1Char('{') + it.key() + QLatin1Char('}'), it.value());
    return pattern;
}

} // namespace edgeplanner
