#pragma once

#include "model/catalog/catalog.h"
#include "model/core/result.h"
#include "model/editing/edit.h"

namespace edgeplanner {

/// What a file of addresses changes in a design.
struct AddressPlanImport
{
    Edit edit; ///< empty when nothing differs
    int changed = 0;
    int unchanged = 0;
};

/// One line of the file that cannot be taken.
struct AddressPlanProblem
{
    int line = 0; ///< 1-based; 0 = the file as a whole
    Message reason;
};

/// Reads an address plan as `addresses-csv` writes it, edited in a spreadsheet: the columns "field"
/// (such as "Edge pool.servers[1].av.v4") and "address" decide, in any order and in any case; without
/// such headings, the first columns that hold fields and addresses. Others are left alone. Rows without field or address leave what there is. All or nothing: when a line
/// cannot be taken, all such lines are returned.
[[nodiscard]] Result<AddressPlanImport, std::vector<AddressPlanProblem>>
readAddressPlan(const Document& document, const Catalog& catalog, const QByteArray& csv);

} // namespace edgeplanner
