#pragma once

#include "model/editing/edit.h"

#include <QtCore/QObject>

namespace edgeplanner {

/// Owns the one Document that is being worked on, and is the only one who writes it.
class DocumentStore final : public QObject
{
    Q_OBJECT

public:
    explicit DocumentStore(Document document = {}, QObject* parent = nullptr);

    [[nodiscard]] const Document& document() const noexcept { return m_document; }
    /// Grows with every change; tells whether a result still fits the document.
    [[nodiscard]] quint64 revision() const noexcept { return m_revision; }

    /// Does nothing for an empty edit.
    void apply(const Edit& edit);
    /// Another document altogether (open, new, revert).
    void replace(Document document);

signals:
    void changed(const edgeplanner::Edit& edit);
    void replaced();

private:
    Document m_document;
    quint64 m_revision = 0;
};

} // namespace edgeplanner
