#pragma once

#include <QtCore/QCoreApplication>

namespace edgeplanner {

class DocumentWindow;

/// Brings an address plan that was edited in a spreadsheet into a window's design.
class AddressPlanFiles
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::AddressPlanFiles)

public:
    /// Asks for the file; the panel of addresses says what came of it.
    static void import(DocumentWindow& window);
};

} // namespace edgeplanner
