#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"

namespace edgeplanner {

/// One field whose text would change.
struct Replacement
{
    QString target; ///< as setField() takes it: "document", "#12"
    QString name;   ///< of the element or network; empty for the design itself
    QString field;
    QString before;
    QString after;

    friend bool operator==(const Replacement&, const Replacement&) = default;
};

/// Every name, host name, domain, address and network that holds `find`, compared without case, with
/// what it would become. Empty when `find` is.
[[nodiscard]] std::vector<Replacement> replacements(const Document& document,
                                                    const Catalog& catalog, const QString& find,
                                                    const QString& with);

/// Does all of it as one step, or none: the error names the field and what is wrong with its value.
[[nodiscard]] EditResult replaceText(const Document& document, const Catalog& catalog,
                                     const QString& find, const QString& with);

} // namespace edgeplanner
