#pragma once

#include "model/core/message.h"
#include "model/core/result.h"
#include "model/editing/edit.h"

namespace edgeplanner {

/// Why an operation would not do what was asked. The document is as it was.
struct EditError
{
    enum class Kind { NotFound, NotAllowed, BadValue, NameTaken, NoSpace };
    Kind kind = Kind::NotAllowed;
    Message reason;
};

using EditResult = Result<Edit, EditError>;

} // namespace edgeplanner
