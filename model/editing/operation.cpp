#include "model/editing/operation.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

constexpr MessageText gone{"edit.notFound",
                           QT_TRANSLATE_NOOP("model", "It is no longer in the design.")};
constexpr MessageText otherKind{
    "edit.wrongKind", QT_TRANSLATE_NOOP("model", "%1 is of a kind that this is not possible for.")};

} // namespace

Failure<EditError> notFound()
{
    return refuse(EditError::Kind::NotFound, gone);
}

Failure<EditError> wrongKind(const Element& element)
{
    return refuse(EditError::Kind::NotAllowed, otherKind, {element.name});
}

EditResult withMergeKey(EditResult result, const QString& key)
{
    if (result)
        result->mergeKey = key;
    return result;
}

} // namespace edgeplanner
