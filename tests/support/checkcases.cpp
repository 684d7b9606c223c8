#include "support/checkcases.h"

#include "model/editing/draft.h"
#include "model/editing/elementoperations.h"
#include "support/designs.h"

namespace edgeplanner::test {

namespace {

Document design(const char* scenario, int servers, const QStringList& features)
{
    return designed(QStringLiteral("sfb2015"), QString::fromLatin1(scenario), servers, features);
}

} // namespace

const std::vector<CheckCase>& checkCases()
{
    static const std::vector<CheckCase> cases = [] {
        std::vector<CheckCase> all;
        for (auto part : {pathCases, addressCases, natCases, balancingCases, featureCases,
                          nameCases, limitCases, documentCases})
            for (CheckCase& one : part())
                all.push_back(std::move(one));
        return all;
    }();
    return cases;
}

Document natDesign(const QStringList& features)
{
    return design("dnslb-nat", 2, features);
}

Document publicDesign(const QStringList& features)
{
    return design("dnslb-public", 2, features);
}

Document balancedDesign(const QStringList& features)
{
    return design("hlb-public", 2, features);
}

Document singleDesign(const QStringList& features)
{
    return design("single-nat", 1, features);
}

SegmentId segmentIdOf(const Document& document, SegmentKind kind)
{
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it)
        if (it->kind == kind)
            return it.key();
    qFatal("no such segment");
}

Segment& segmentOf(Document& document, SegmentKind kind)
{
    return document.segments[segmentIdOf(document, kind)];
}

void detachFrom(Document& document, ElementId element, SegmentKind kind)
{
    const SegmentId segment = segmentIdOf(document, kind);
    for (auto it = document.attachments.begin(); it != document.attachments.end();)
        it = it->element == element && it->segment == segment ? document.attachments.erase(it)
                                                              : std::next(it);
}

AttachmentId attachTo(Document& document, ElementId element, SegmentId segment, Interface interface)
{
    return insertAttachment(document, element, segment, interface);
}

void connect(Document& document, AssociationKind kind, ElementId from, ElementId to)
{
    insertAssociation(document, kind, from, to);
}

void disconnect(Document& document, AssociationKind kind)
{
    for (auto it = document.associations.begin(); it != document.associations.end();)
        it = it->kind == kind ? document.associations.erase(it) : std::next(it);
}

ElementId addSecondPool(Document& document)
{
    NewElement wish;
    wish.sort.kind = ElementKind::EdgePool;
    wish.segments = {segmentIdOf(document, SegmentKind::ExternalPerimeter),
                     segmentIdOf(document, SegmentKind::InternalPerimeter)};
    const EditResult edit = addElement(document, catalog(), wish);
    if (!edit)
        qFatal("%s", qPrintable(english().describe(edit.error().reason)));
    const ElementId id = *addedElement(*edit);
    apply(document, *edit);
    return id;
}

void switchOn(EdgePool& pool, const QString& feature)
{
    switchOff(pool, feature);
    pool.features.append(feature);
    pool.features.sort();
}

void switchOff(EdgePool& pool, const QString& feature)
{
    pool.features.removeAll(feature);
}

IpAddress ip(const char* text)
{
    return IpAddress::fromText(QString::fromLatin1(text)).value();
}

} // namespace edgeplanner::test
