#pragma once

#include "views/inspector/inspectorcontent.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

/// Makes the parts of an InspectorContent out of the fields of the model.
class InspectorBuilder
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::InspectorBuilder)

public:
    InspectorBuilder(const Snapshot& snapshot, const Texts& texts,
                     const std::vector<FeatureCost>& costs)
        : m_snapshot(snapshot), m_texts(texts), m_costs(costs)
    {
    }

    [[nodiscard]] InspectorContent document() const;
    [[nodiscard]] InspectorContent element(ElementId id) const;
    [[nodiscard]] InspectorContent segment(SegmentId id) const;
    [[nodiscard]] InspectorContent association(AssociationId id) const;
    [[nodiscard]] InspectorContent several(const SelectionState& selection) const;

private:
    /// One field as it is shown, with the finding about it as a hint.
    [[nodiscard]] InspectorField shown(const Field& field, const QString& target) const;
    [[nodiscard]] std::vector<InspectorField>
    shownIf(const std::vector<Field>& fields, const QString& target,
            const std::function<bool(const Field&)>& wanted) const;
    [[nodiscard]] std::vector<Finding> findingsOf(const SelectionState& selection) const;

    void addEdgePool(InspectorContent& content, ElementId id) const;
    void addDevice(InspectorContent& content, ElementId id) const;
    [[nodiscard]] InspectorTab servicesOf(ElementId id, const EdgePool& pool,
                                          const std::vector<Field>& fields) const;
    [[nodiscard]] InspectorTab featuresOf(ElementId id, const EdgePool& pool) const;
    [[nodiscard]] InspectorField feature(ElementId id, const EdgePool& pool,
                                         const Feature& feature) const;
    [[nodiscard]] InspectorField vipMode(ElementId pool, VipRole role) const;
    [[nodiscard]] QString vipAddress(ElementId pool, VipRole role) const;
    [[nodiscard]] std::vector<InspectorSection> addressSections(ElementId id) const;

    Snapshot m_snapshot;
    const Texts& m_texts;
    const std::vector<FeatureCost>& m_costs;
};

} // namespace edgeplanner
