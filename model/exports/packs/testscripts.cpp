#include "model/exports/completeness.h"
#include "model/exports/exporters.h"
#include "model/exports/packs/script.h"
#include "model/exports/packs/scriptnotes.h"
#include "model/exports/testlines.h"

namespace edgeplanner {

namespace {

constexpr MessageText powerShellTitle{
    "exporter.test-powershell", QT_TRANSLATE_NOOP("model", "Tests of the rules (PowerShell)")};
constexpr MessageText bashTitle{"exporter.test-bash",
                                QT_TRANSLATE_NOOP("model", "Tests of the rules (bash)")};

QString methodText(TestMethod method)
{
    switch (method) {
    case TestMethod::Connect: return QStringLiteral("connect");
    case TestMethod::Stun: return QStringLiteral("stun");
    case TestMethod::Dns: return QStringLiteral("dns");
    case TestMethod::Call: return QStringLiteral("call");
    }
    return {};
}

/// Networks have no address that could be tried: such a rule is tried with a host of the tester's.
struct Tried
{
    QStringList targets;
    bool any = false;
    QStringList ports;
    QString sourcePorts; ///< "3478", "50000-59999"; empty = any
};

Tried triedOf(const TestLine& line)
{
    Tried tried;
    for (const QString& target : line.targets)
        if (!target.contains(QLatin1Char('/')))
            tried.targets.append(target);
    tried.any = tried.targets.isEmpty();
    if (line.method != TestMethod::Call)
        for (const PortRange& range : *line.ports)
            tried.ports.append(QString::number(range.from));
    if (line.sourcePorts && !line.sourcePorts->empty())
        tried.sourcePorts = toText(line.sourcePorts->front());
    return tried;
}

QString powerShellRow(const TestLine& line, const Texts& texts)
{
    const Tried tried = triedOf(line);
    return QStringLiteral("    [pscustomobject]@{ Rule = %1; From = %2; To = %3; Method = '%4'; "
                          "Transport = '%5'; Ports = @(%6); Any = %7; Targets = %8; "
                          "Sources = %9; SourcePorts = '%10'; Expected = %11 }")
        .arg(powerShellText(line.rule), powerShellText(line.runFrom), powerShellText(line.toName),
             methodText(line.method), toText(line.transport).toUpper(),
             tried.ports.join(QLatin1String(", ")),
             tried.any ? QStringLiteral("$true") : QStringLiteral("$false"),
             powerShellList(tried.targets), powerShellList(line.sources), tried.sourcePorts,
             powerShellText(texts.describe({line.expected, {}})));
}

QString bashRow(const TestLine& line, const Texts& texts)
{
    const Tried tried = triedOf(line);
    QStringList words{QStringLiteral("t"),
                      bashText(line.rule),
                      bashText(line.runFrom),
                      bashText(line.toName),
                      methodText(line.method),
                      toText(line.transport).toUpper(),
                      bashText(tried.ports.join(QLatin1Char(' '))),
                      bashText(texts.describe({line.expected, {}})),
                      bashText(line.sources.join(QLatin1Char(' '))),
                      bashText(tried.sourcePorts),
                      tried.any ? QStringLiteral("any") : QStringLiteral("named")};
    for (const QString& target : tried.targets)
        words.append(bashText(target));
    return words.join(QLatin1Char(' '));
}

class TestScript final : public Exporter
{
public:
    enum class Shell { PowerShell, Bash };
    explicit TestScript(Shell shell) : m_shell(shell) {}

    ExporterInfo info() const override
    {
        if (m_shell == Shell::PowerShell)
            return {QStringLiteral("test-powershell"), QStringLiteral("ps1"), &powerShellTitle,
                    false, ExportChoice::Firewall | ExportChoice::Service};
        return {QStringLiteral("test-bash"), QStringLiteral("sh"), &bashTitle, false,
                ExportChoice::Firewall | ExportChoice::Service};
    }

    Result<ExportOutcome, ExportError> write(const Snapshot& snapshot, const Texts& texts,
                                             const ExportOptions& options,
                                             QIODevice& out) const override
    {
        QStringList rows;
        QStringList addresses;
        for (const TestLine& line : testLines({snapshot, texts, options})) {
            addresses += line.targets + line.sources;
            rows.append(m_shell == Shell::PowerShell ? powerShellRow(line, texts)
                                                     : bashRow(line, texts));
        }
        rows = scriptNotes(snapshot, texts, addresses) + rows;
        const QByteArray script = m_shell == Shell::PowerShell
                                      ? powerShellScript(QStringLiteral("test.ps1"), rows)
                                      : bashScript(QStringLiteral("test.sh"), rows);
        return writeAll(out, script, {incompleteness(snapshot, options, texts)});
    }

private:
    Shell m_shell;
};

} // namespace

const Exporter& testPowerShellExporter()
{
    static const TestScript exporter(TestScript::Shell::PowerShell);
    return exporter;
}

const Exporter& testBashExporter()
{
    static const TestScript exporter(TestScript::Shell::Bash);
    return exporter;
}

} // namespace edgeplanner
