#pragma once

#include "model/analysis/analysis.h"
#include "model/exports/names.h"

namespace edgeplanner {

/// One end of a rule in words and addresses.
struct EndText
{
    QString name;           ///< "edge01 Access", "Any", "Any (federated partners)"
    QStringList addresses;  ///< what the device must match; empty = Any, or unassigned
    QStringList translated; ///< the same behind the device's own translation
    /// Should have an address and has none. Never to be printed as Any.
    bool unassigned = false;

    [[nodiscard]] bool isAny() const { return addresses.isEmpty() && !unassigned; }
    friend bool operator==(const EndText&, const EndText&) = default;
};

/// The end of a rule as its firewall sees it.
[[nodiscard]] EndText endText(const Document& document, const Texts& texts, const Flow& flow,
                              const PolicyEnd& end, bool behindVip);
/// The ends of a flow that no firewall sees: as the servers themselves would name them.
[[nodiscard]] EndText localEndText(const Document& document, const Texts& texts, const Flow& flow);
[[nodiscard]] EndText farEndText(const Document& document, const Texts& texts, const Flow& flow);

/// "edge01 Access (131.107.155.10)", "Any", "fe01 (address not assigned)".
[[nodiscard]] QString toText(const EndText& end, const Texts& texts);

/// "vip", "server:edge01", "proxy:rp01"; empty for rows of the inside.
[[nodiscard]] QString instanceText(const Document& document, const Texts& texts, const Flow& flow);

/// "address not assigned"
extern const MessageText addressNotAssignedText;
/// "any", of ports
extern const MessageText anyPortText;

} // namespace edgeplanner
