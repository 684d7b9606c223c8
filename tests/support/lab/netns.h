#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace edgeplanner::test {

/// A network namespace of the kernel: a machine of its own as far as the network goes. It has no
/// name and goes with the last who holds it, even when the program is killed.
class NetNamespace
{
public:
    /// Ends the test program when the kernel refuses; see whyNoNamespaces().
    NetNamespace();
    ~NetNamespace();
    NetNamespace(const NetNamespace&) = delete;
    NetNamespace& operator=(const NetNamespace&) = delete;

    /// As `ip` takes it where it wants a namespace.
    [[nodiscard]] QString path() const;
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor = -1;
};

/// The calling thread, and what it starts, lives in a namespace for as long as this does.
class InNamespace
{
public:
    explicit InNamespace(const NetNamespace& space);
    ~InNamespace();
    InNamespace(const InNamespace&) = delete;
    InNamespace& operator=(const InNamespace&) = delete;

private:
    int m_home = -1;
};

/// Why this process may not make namespaces; empty when it may.
[[nodiscard]] QString whyNoNamespaces();

struct ToolResult
{
    bool ok = false;
    QByteArray output; ///< of both kinds
};
/// Runs a program in the present namespace and waits for it.
[[nodiscard]] ToolResult runTool(const QString& program, const QStringList& arguments,
                                 const QByteArray& input = {});

} // namespace edgeplanner::test
