#pragma once

#include "model/catalog/catalog.h"
#include "model/topology/document.h"

#include <functional>
#include <vector>

namespace edgeplanner::test {

/// A design that is just clean, and what a person could do to it so that one check finds it.
struct CheckCase
{
    const char* check; ///< id
    const char* what;
    Document clean;
    std::function<void(Document&)> spoil;
    /// Takes away what other cases would change, so it goes with none of them.
    bool alone = false;

    [[nodiscard]] Document spoiled() const
    {
        Document document = clean;
        spoil(document);
        return document;
    }
};

/// At least one case for every check.
const std::vector<CheckCase>& checkCases();

/// The parts of checkCases().
std::vector<CheckCase> pathCases();
std::vector<CheckCase> addressCases();
std::vector<CheckCase> natCases();
std::vector<CheckCase> balancingCases();
std::vector<CheckCase> featureCases();
std::vector<CheckCase> nameCases();
std::vector<CheckCase> limitCases();
std::vector<CheckCase> documentCases();

/// What cases start from: two servers, the given features, sfb2015 unless said otherwise.
Document natDesign(const QStringList& features = {});
Document publicDesign(const QStringList& features = {});
Document balancedDesign(const QStringList& features = {});
Document singleDesign(const QStringList& features = {});

/// The data of the first element of its kind, for change.
template <class T>
T& first(Document& document)
{
    for (auto it = document.elements.begin(); it != document.elements.end(); ++it)
        if (T* data = it->as<T>())
            return *data;
    qFatal("no such element");
}

template <class T>
ElementId firstId(const Document& document)
{
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (it->template as<T>())
            return it.key();
    qFatal("no such element");
}

Segment& segmentOf(Document& document, SegmentKind kind);
SegmentId segmentIdOf(const Document& document, SegmentKind kind);
void detachFrom(Document& document, ElementId element, SegmentKind kind);
AttachmentId attachTo(Document& document, ElementId element, SegmentId segment,
                      Interface interface);
void connect(Document& document, AssociationKind kind, ElementId from, ElementId to);
void disconnect(Document& document, AssociationKind kind);
/// A second edge pool in the same networks, with names, addresses and an ordinal of its own.
ElementId addSecondPool(Document& document);
void switchOn(EdgePool& pool, const QString& feature);
void switchOff(EdgePool& pool, const QString& feature);
IpAddress ip(const char* text);

} // namespace edgeplanner::test
