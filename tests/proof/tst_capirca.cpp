#include "support/configurationtext.h"
#include "support/designs.h"
#include "support/lab/netns.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace edgeplanner::test;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Capirca compiles the exported policies for Cisco, Juniper and Palo Alto without a warning.
class TestCapirca : public QObject
{
    Q_OBJECT

private slots:
    void compiles_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("servers");
        QTest::addColumn<bool>("ipv6");
        for (const char* scenario : {"single-nat", "dnslb-nat", "dnslb-public", "hlb-public"})
            for (bool ipv6 : {false, true})
                QTest::addRow("%s%s", scenario, ipv6 ? " ipv6" : "")
                    << QString::fromLatin1(scenario)
                    << (QByteArray(scenario) == "single-nat" ? 1 : 3) << ipv6;
    }

    void compiles()
    {
        QFETCH(const QString, scenario);
        QFETCH(const int, servers);
        QFETCH(const bool, ipv6);
        const Document document = designed(referenceRequest(scenario, servers, ipv6));
        const Analysis analysis = analyze(document, catalog());
        for (const FirewallPolicy& policy : analysis.policies.firewalls) {
            QTemporaryDir folder;
            QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("out")));
            const auto text = configuration({document, analysis, catalog()},
                                            QStringLiteral("capirca"), policy.firewall);
            write(folder.filePath(QStringLiteral("fw.pol")), text.main);
            for (const FileBeside& beside : text.beside)
                write(folder.filePath(QStringLiteral("fw") + beside.suffix), beside.bytes);
            const ToolResult result = runTool(
                QStringLiteral("aclgen"),
                {QStringLiteral("--policy_file"), folder.filePath(QStringLiteral("fw.pol")),
                 QStringLiteral("--definitions_directory"), folder.path(),
                 QStringLiteral("--base_directory"), folder.path(),
                 QStringLiteral("--output_directory"), folder.filePath(QStringLiteral("out"))});
            QVERIFY2(result.ok, result.output.constData());
            for (const char* trouble : {"WARNING", "ERROR", "Warning", "Error", "Illegal"})
                QVERIFY2(!result.output.contains(trouble), result.output.constData());

            // Every rule is in every output: the Palo Alto one says the same in XML.
            const QByteArray cisco = read(folder.filePath(QStringLiteral("out/fw.acl")));
            const QByteArray juniper = read(folder.filePath(QStringLiteral("out/fw.jcl")));
            const QByteArray paloAlto = read(folder.filePath(QStringLiteral("out/fw.xml")));
            for (const PolicyRule& rule : policy.rules) {
                const QByteArray name = "EP-" + rule.id.toUtf8();
                QVERIFY2(cisco.contains("remark " + name + '\n'), name.constData());
                QVERIFY2(juniper.contains("term " + name + " {"), name.constData());
                QVERIFY2(paloAlto.contains("entry name=\"" + name + '"'), name.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCapirca)
#include "tst_capirca.moc"
