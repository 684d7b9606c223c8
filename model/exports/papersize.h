#pragma once

#include "model/core/enumtext.h"

#include <array>

namespace edgeplanner {

enum class PaperSize { A4, Letter, A3 };
constexpr auto enumTexts(PaperSize)
{
    return std::array{EnumText{PaperSize::A4, "a4"}, EnumText{PaperSize::Letter, "letter"},
                      EnumText{PaperSize::A3, "a3"}};
}

} // namespace edgeplanner
