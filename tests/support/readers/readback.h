#pragma once

#include "model/analysis/analysis.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

namespace edgeplanner::test {

/// What a configuration says, dialect or not. A permit reads
/// "Internet>External-perimeter tcp any4:* > 10.45.16.10/32:443", a translation
/// "131.107.155.10 = 10.45.16.10".
struct ReadBack
{
    QSet<QString> permits;
    QSet<QString> translations;
    QStringList problems; ///< lines that the reader does not understand
};

/// One transport and its ports, as text: "*" is any.
struct ReadService
{
    QString transport;
    QString source = QStringLiteral("*");
    QString destination = QStringLiteral("*");
};

/// Every combination, of one family each.
void addPermits(ReadBack& result, const QStringList& crossings, const QStringList& sources,
                const QStringList& destinations, const QList<ReadService>& services);

[[nodiscard]] ReadBack readCiscoAsa(const QByteArray& text);
[[nodiscard]] ReadBack readPanOs(const QByteArray& text);
[[nodiscard]] ReadBack readFortiOs(const QByteArray& text);
[[nodiscard]] ReadBack readJunos(const QByteArray& text);

/// Permits of the script read "EDGE01 Inbound TCP 10.45.16.30/32:3478 < any:*": server, direction,
/// own end, other end. Everything that PowerShell would take otherwise is a problem.
[[nodiscard]] ReadBack readWindowsFirewall(const QByteArray& text);
/// The same from the flows of a design: what each edge server sends and receives.
[[nodiscard]] ReadBack expectedOfServers(const Document& document, const Analysis& analysis);

/// What the policy of a firewall says when it matches these addresses: straight from the rules of
/// the analysis and the facts of the document. `entryOnly`: permits name only where packets enter.
[[nodiscard]] ReadBack expectedOf(const Document& document, const Analysis& analysis,
                                  ElementId firewall, MatchedAddress matches, bool entryOnly);

} // namespace edgeplanner::test
