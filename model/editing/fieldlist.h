#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"

#include <QtCore/QStringList>

namespace edgeplanner {

/// What kind of text a field takes.
enum class FieldType {
    Text,
    Flag,   ///< yes, no
    Choice, ///< one of `choices`
    Number,
    Ipv4,
    Ipv6,
    PortNumbers, ///< "443", "50000-59999"
    TextList,    ///< separated by commas, as are the next two
    SubnetList,
    RangeList
};

/// One field that a person may set, and what it holds.
struct Field
{
    QString path; ///< as setField() takes it: "servers.2.av.v4"
    FieldType type = FieldType::Text;
    QString value; ///< as setField() takes it
    /// Ids or texts that are possible; of a TextList as well. Empty = anything.
    QStringList choices;

    friend bool operator==(const Field&, const Field&) = default;
};

/// Every field of the thing that setField() sets, in the order of visitFields(); empty when there is
/// no such thing. Marks of sample values are left out: they go when a value is set.
[[nodiscard]] std::vector<Field> fieldsOf(const Document& document, const Catalog& catalog,
                                          ElementId element);
[[nodiscard]] std::vector<Field> fieldsOf(const Document& document, const Catalog& catalog,
                                          SegmentId segment);
/// Those of the document itself.
[[nodiscard]] std::vector<Field> fieldsOf(const Document& document, const Catalog& catalog);

/// setField() for several things at once, as one step. All or nothing.
[[nodiscard]] EditResult setFieldOfAll(const Document& document, const Catalog& catalog,
                                       const QStringList& targets, const QString& field,
                                       const QString& value);

} // namespace edgeplanner
