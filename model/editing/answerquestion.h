#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"

namespace edgeplanner {

/// Answers an open question: stores the answer with it and does what it means. An answered question
/// may be answered anew.
/// - load balancing: "dns" or "hlb", for both sides of the pool
/// - NAT or public: "nat" or "public", for all services
/// - public or server address: "203.0.113.30", or "203.0.113.30, 2001:db8::30"
/// - federation route: the name of the pool; the others lose the feature
[[nodiscard]] EditResult answerQuestion(const Document& document, const Catalog& catalog,
                                        const QString& key, const QString& answer);

} // namespace edgeplanner
