#pragma once

#include "model/exports/exporter.h"
#include "model/exports/tables/datatable.h"

namespace edgeplanner {

/// How a rule is proved once it is set.
enum class TestMethod {
    Connect, ///< open a TCP connection
    Stun,    ///< UDP: a STUN binding request is answered
    Dns,     ///< UDP: a DNS question is answered
    Call     ///< no command can do it: a call, or another use of the service
};

/// A test of one rule.
struct TestLine
{
    QString rule;
    QString firewall;
    QString runFrom;     ///< the host that opens the connection, in words
    QString toName;      ///< the other end, in words
    QStringList targets; ///< addresses to try, as the host at `runFrom` knows them
    /// The rule's destination is Any: the tester chooses one.
    bool openTarget = false;
    /// Addresses of the host at `runFrom` that the rule names: the packet has to leave from one of
    /// them, and the host has others. Empty = it has one only, or the rule names none.
    QStringList sources;
    Ports sourcePorts;
    Transport transport = Transport::Tcp;
    Ports ports;
    TestMethod method = TestMethod::Connect;
    const MessageText* expected = nullptr;
};

/// In order of firewalls and rules; only what is asked for. What lacks an address is left out: it
/// cannot be requested either.
[[nodiscard]] std::vector<TestLine> testLines(const TableSource& source);

/// "ANY_HOST", as in the test scripts.
[[nodiscard]] QString chosenHostMark();
[[nodiscard]] DataTable testTable(const TableSource& source);
/// The command of the first address and port for a person at a prompt, or "" when there is none. The
/// host that a tester chooses is written as `chosenHostMark()`.
[[nodiscard]] QString testCommand(const TestLine& line);

} // namespace edgeplanner
