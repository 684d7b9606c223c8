#include "views/inspector/featurecostwatch.h"

namespace edgeplanner {

FeatureCostWatch::FeatureCostWatch(const Catalog& catalog, QObject* parent)
    : QObject(parent), m_catalog(catalog)
{
    m_pool.setMaxThreadCount(1);
}

FeatureCostWatch::~FeatureCostWatch()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void FeatureCostWatch::look(std::shared_ptr<const AnalyzedDocument> design,
                            std::optional<ElementId> pool)
{
    if (m_looked == pool && (!pool || m_design == design))
        return;
    // The old numbers stay while one pool is edited: they rarely change.
    if (m_looked != pool)
        m_costs.clear();
    m_looked = pool;
    m_design = std::move(design);
    m_pool.clear();
    if (!pool)
        return;
    m_pool.start([this, asked = m_design, id = *pool] {
        auto costs = featureCosts(asked->document, m_catalog, id);
        QMetaObject::invokeMethod(
            this,
            [this, asked, costs = std::move(costs)]() mutable {
                if (asked != m_design || costs == m_costs)
                    return;
                m_costs = std::move(costs);
                emit counted();
            },
            Qt::QueuedConnection);
    });
}

} // namespace edgeplanner
