#pragma once

#include <QtCore/QString>

namespace edgeplanner {

/// Why a catalogue cannot be used. A person who added a row reads this.
struct CatalogError
{
    QString file;   ///< "rules/external-edge.json"
    QString path;   ///< JSON path, "rules[3].destinationPorts[0]"; empty = the file as a whole
    QString reason; ///< English: for whoever edits the catalogue

    [[nodiscard]] QString toText() const;
};

} // namespace edgeplanner
