#pragma once

#include "model/core/message.h"

#include <QtCore/QString>

namespace edgeplanner {

/// Something in the JSON of a file that is wrong, or worth a remark, and where.
struct ContentError
{
    QString path; ///< "elements[3].servers[0].internal.v4"
    Message reason;

    friend bool operator==(const ContentError&, const ContentError&) = default;
};

} // namespace edgeplanner
