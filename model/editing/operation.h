#pragma once

#include "model/core/result.h"
#include "model/editing/editerror.h"
#include "model/topology/document.h"

#include <utility>

namespace edgeplanner {

/// Operations are pure functions (document, catalogue, …) -> EditResult. They change a copy; the
/// Edit is what makes the difference, so that it can never miss a part.
using ChangeResult = Result<Done, EditError>;

template <class Change>
[[nodiscard]] EditResult editBy(const Document& before, Message label, Change change)
{
    Document after = before;
    const ChangeResult result = change(after);
    if (!result)
        return Failure{result.error()};
    return difference(before, after, std::move(label));
}

[[nodiscard]] inline Failure<EditError> refuse(EditError::Kind kind, const MessageText& text,
                                               QVariantList args = {})
{
    return Failure{EditError{kind, {&text, std::move(args)}}};
}

/// The element's data for change. The element must exist and be of that kind.
template <class T>
[[nodiscard]] T& editable(Document& document, ElementId id)
{
    T* data = document.elements.find(id)->as<T>();
    Q_ASSERT(data);
    return *data;
}

/// The refusal "there is no such thing any more", for ids that a caller kept too long.
[[nodiscard]] Failure<EditError> notFound();
/// The refusal "that works only for …": the element is of another kind.
[[nodiscard]] Failure<EditError> wrongKind(const Element& element);

/// The same edit with a merge key: see mergekey.h.
[[nodiscard]] EditResult withMergeKey(EditResult result, const QString& key);

} // namespace edgeplanner
