#pragma once

#include "model/exports/request/requestpaper.h"

#include <initializer_list>

namespace edgeplanner {

// Pieces that several sections of the request share.

struct TitledColumn
{
    const MessageText& title;
    double width = 1;
    PaperColumn::Look look = PaperColumn::Look::Text;
};
[[nodiscard]] PaperTable tableOf(const RequestPaper& paper, const QString& caption,
                                 std::initializer_list<TitledColumn> columns);

/// An address, with its mark when it is a sample.
[[nodiscard]] TextRun addressRun(const RequestPaper& paper, const QString& address);
/// Addresses one below the other; a dash when there is none.
[[nodiscard]] PaperCell addressCell(const RequestPaper& paper, const QStringList& addresses);
/// The same for an address that should be there.
[[nodiscard]] PaperCell pairCell(const RequestPaper& paper, const AddressPair& pair);
/// Name and addresses of an end; that none is assigned when it should have one. Any is anybody of
/// its zone, which is printed with it. In brackets stands what the rule does not name: the address
/// after the firewall's translation, or, of what its rules name after it, the one before.
[[nodiscard]] PaperCell endCell(const RequestPaper& paper, const EndText& end, Zone zone,
                                const QHash<QString, QString>& beforeNat = {});
/// Public addresses by the private ones that a firewall translates them to.
[[nodiscard]] QHash<QString, QString> publicByPrivate(const RequestPaper& paper,
                                                      ElementId firewall);
[[nodiscard]] QString zoneText(const RequestPaper& paper, Zone zone);
[[nodiscard]] TextRun missingRun(const RequestPaper& paper);
/// "TCP 443"
[[nodiscard]] QString destinationText(const RequestPaper& paper, const RuleLine& line);

/// "L13-PS-HLB, external-vip 3": the key of the document leads to its title.
[[nodiscard]] TextLine sourceRuns(const RequestPaper& paper, const Provenance& place);

/// Where a firewall is attached, from outside to inside, as the drawing reads.
[[nodiscard]] std::vector<const Attachment*> legsFromOutside(const RequestPaper& paper,
                                                             ElementId firewall);
/// "Internet, External perimeter": the segments a firewall stands between.
[[nodiscard]] QString betweenText(const RequestPaper& paper, const RequestedFirewall& firewall);
/// Who asks for the usual timeout of UDP sessions; empty when the form asks for another.
[[nodiscard]] std::vector<Provenance> udpTimeoutSources(const RequestPaper& paper);
/// Which address the rules of this firewall name, in a few words.
[[nodiscard]] QString addressesToWrite(const RequestPaper& paper,
                                       const RequestedFirewall& firewall);
/// What holds for all rules of a firewall, before them.
[[nodiscard]] Facts firewallFacts(const RequestPaper& paper, const RequestedFirewall& firewall);
[[nodiscard]] QString firewallAnchor(const RequestedFirewall& firewall);
[[nodiscard]] QString ruleAnchor(const QString& id);
/// The id of a rule, leading to its line where the paper has one.
[[nodiscard]] TextRun ruleRun(const RequestPaper& paper, const QString& id);
/// Ids one after the other, each leading to its line; a comma never begins a line.
[[nodiscard]] PaperCell rulesCell(const RequestPaper& paper, const QStringList& ids);
[[nodiscard]] QString changeText(const RequestPaper& paper, RuleChange change);

} // namespace edgeplanner
