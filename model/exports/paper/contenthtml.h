#pragma once

#include "model/exports/paper/content.h"

#include <QtCore/QByteArray>

namespace edgeplanner {

/// The paper as one web page that fetches nothing. `figure` is an SVG without its XML declaration,
/// made by us: the only text that is not escaped.
[[nodiscard]] QByteArray contentHtml(const PaperContent& content, const QByteArray& figure);

} // namespace edgeplanner
