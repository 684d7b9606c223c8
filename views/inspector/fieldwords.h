#pragma once

#include "model/catalog/texts.h"
#include "model/editing/fieldlist.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

/// Words for the fields of the model and for the values they may have.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::FieldWords)

public:
    /// "Internal name", "External load balancing"
    [[nodiscard]] static QString label(const QString& path, const Texts& texts);
    /// What a value means: "DNS load balancing" for "dns".
    [[nodiscard]] static QString choice(const QString& path, const QString& value,
                                        const Texts& texts);
    /// Shown in an empty field.
    [[nodiscard]] static QString placeholder(FieldType type);
};

} // namespace edgeplanner
