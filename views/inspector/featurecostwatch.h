#pragma once

#include "model/analysis/analysisservice.h"
#include "model/analysis/featurecosts.h"

#include <QtCore/QThreadPool>

namespace edgeplanner {

/// Counts beside the work what each feature of the looked-at pool means for the firewalls: every
/// feature costs a derivation of its own. Results of older designs are dropped.
class FeatureCostWatch final : public QObject
{
    Q_OBJECT

public:
    /// The catalogue must outlive it.
    explicit FeatureCostWatch(const Catalog& catalog, QObject* parent = nullptr);
    ~FeatureCostWatch() override;

    /// Looks at this pool of that design; nullopt = at none. Does nothing when it knows already.
    void look(std::shared_ptr<const AnalyzedDocument> design, std::optional<ElementId> pool);

    /// Empty until they are counted.
    [[nodiscard]] const std::vector<FeatureCost>& costs() const noexcept { return m_costs; }

signals:
    void counted();

private:
    const Catalog& m_catalog;
    QThreadPool m_pool;
    std::shared_ptr<const AnalyzedDocument> m_design;
    std::optional<ElementId> m_looked;
    std::vector<FeatureCost> m_costs;
};

} // namespace edgeplanner
