#pragma once

#include "model/core/result.h"
#include "model/format/contenterror.h"
#include "model/topology/document.h"

namespace edgeplanner {

/// The facts of a design, as document.json holds them.
[[nodiscard]] QJsonObject documentToJson(const Document& document);
/// Where things stand, as view.json holds it; with the members that an unknown version put there.
[[nodiscard]] QJsonObject viewToJson(const Layout& layout, const QJsonObject& unknown = {});

struct DocumentContent
{
    Document document;
    QJsonObject unknownView;         ///< members of the view that this version does not know
    std::vector<ContentError> notes; ///< what was kept without being understood, or left out
};

/// The document, with all its references verified; or what is wrong and where. Paths start with
/// "document" or "view".
[[nodiscard]] Result<DocumentContent, ContentError> documentFromJson(const QJsonObject& document,
                                                                     const QJsonObject& view);

} // namespace edgeplanner
