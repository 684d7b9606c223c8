#pragma once

#include "model/analysis/analysis.h"
#include "model/editing/documentstore.h"

#include <QtCore/QThreadPool>
#include <memory>

namespace edgeplanner {

/// A document as it was, and what followed from it. Immutable, so that any thread may read it.
struct AnalyzedDocument
{
    Document document;
    Analysis analysis;
    quint64 revision = 0;
};

/// Keeps the analysis of a store's document up to date off the caller's thread. Changes that come
/// while one is computed are coalesced into the next.
class AnalysisService final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the service. The first analysis is there when the constructor returns.
    AnalysisService(const DocumentStore& store, const Catalog& catalog, QObject* parent = nullptr);
    ~AnalysisService() override;

    /// The newest result. Its document may be a step behind the store's while isBusy().
    [[nodiscard]] std::shared_ptr<const AnalyzedDocument> latest() const { return m_latest; }
    [[nodiscard]] bool isBusy() const noexcept { return m_running; }
    /// Computes here and now, for callers that cannot wait for the signal.
    void finish();

signals:
    void analyzed();

private:
    void schedule();
    void start();
    void accept(std::shared_ptr<const AnalyzedDocument> result);

    const DocumentStore& m_store;
    const Catalog& m_catalog;
    QThreadPool m_pool;
    std::shared_ptr<const AnalyzedDocument> m_latest;
    bool m_scheduled = false;
    bool m_running = false;
};

} // namespace edgeplanner
