#include "model/analysis/analysisservice.h"

namespace edgeplanner {

namespace {

std::shared_ptr<const AnalyzedDocument> analyzed(const Document& document, quint64 revision,
                                                 const Catalog& catalog)
{
    auto result = std::make_shared<AnalyzedDocument>();
    result->document = document;
    result->revision = revision;
    result->analysis = analyze(result->document, catalog);
    return result;
}

} // namespace

AnalysisService::AnalysisService(const DocumentStore& store, const Catalog& catalog,
                                 QObject* parent)
    : QObject(parent), m_store(store), m_catalog(catalog)
{
    m_pool.setMaxThreadCount(1);
    m_latest = edgeplanner::analyzed(store.document(), store.revision(), catalog);
    connect(&store, &DocumentStore::changed, this, &AnalysisService::schedule);
    connect(&store, &DocumentStore::replaced, this, &AnalysisService::schedule);
}

AnalysisService::~AnalysisService()
{
    m_pool.waitForDone();
}

void AnalysisService::finish()
{
    if (m_latest->revision == m_store.revision())
        return;
    accept(edgeplanner::analyzed(m_store.document(), m_store.revision(), m_catalog));
}

void AnalysisService::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &AnalysisService::start, Qt::QueuedConnection);
}

void AnalysisService::start()
{
    m_scheduled = false;
    // What comes while one is computed is seen when that one is done.
    if (m_running || m_latest->revision == m_store.revision())
        return;
    m_running = true;
    m_pool.start([this, document = m_store.document(), revision = m_store.revision()] {
        auto result = edgeplanner::analyzed(document, revision, m_catalog);
        QMetaObject::invokeMethod(
            this,
            [this, result = std::move(result)] {
                m_running = false;
                accept(result);
                if (m_latest->revision != m_store.revision())
                    schedule();
            },
            Qt::QueuedConnection);
    });
}

void AnalysisService::accept(std::shared_ptr<const AnalyzedDocument> result)
{
    if (result->revision <= m_latest->revision)
        return;
    m_latest = std::move(result);
    emit analyzed();
}

} // namespace edgeplanner
