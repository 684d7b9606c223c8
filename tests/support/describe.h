#pragma once

#include "model/catalog/texts.h"

namespace edgeplanner {

/// English words of a message that names no text of the catalogue.
[[nodiscard]] inline QString inEnglish(const Message& message)
{
    return Texts(QStringLiteral("en"), {}).describe(message);
}

} // namespace edgeplanner
