#include "model/editing/documentstore.h"

namespace edgeplanner {

DocumentStore::DocumentStore(Document document, QObject* parent)
    : QObject(parent), m_document(std::move(document))
{
}

void DocumentStore::apply(const Edit& edit)
{
    if (edit.isEmpty())
        return;
    edgeplanner::apply(m_document, edit);
    ++m_revision;
    emit changed(edit);
}

void DocumentStore::replace(Document document)
{
    m_document = std::move(document);
    ++m_revision;
    emit replaced();
}

} // namespace edgeplanner
