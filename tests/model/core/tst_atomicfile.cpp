#include "model/core/atomicfile.h"
#include "support/tinydisk.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace edgeplanner;
using edgeplanner::test::TinyDisk;
using Kind = IoError::Kind;

namespace {

/// Files of this process may not grow past `bytes`: a write fails half way, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReads()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a"));
        QVERIFY(writeFileAtomically(path, "one").isOk());
        QVERIFY(writeFileAtomically(path, "two").isOk());
        QCOMPARE(*readFile(path), "two");
        QCOMPARE(*readFile(path, 3), "two");
        QCOMPARE(readFile(path, 2).error().kind, Kind::TooLarge);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("a")});
    }

    void followsLinks()
    {
        const QTemporaryDir dir;
        const QString target = dir.filePath(QStringLiteral("target"));
        const QString link = dir.filePath(QStringLiteral("link"));
        QVERIFY(writeFileAtomically(target, "old").isOk());
        QVERIFY(QFile::link(target, link));
        QVERIFY(writeFileAtomically(link, "new").isOk());
        QCOMPARE(*readFile(target), "new");
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void refusesToRead()
    {
        const QTemporaryDir dir;
        QCOMPARE(readFile(dir.filePath(QStringLiteral("none"))).error().kind, Kind::Missing);
        QCOMPARE(readFile(dir.path()).error().kind, Kind::IsFolder);
        QCOMPARE(readFile(QStringLiteral("/dev/zero"), 1000).error().kind, Kind::TooLarge);
        // Opens for everybody, reads for nobody: the first page is not there.
        QCOMPARE(readFile(QStringLiteral("/proc/self/mem")).error().kind, Kind::ReadFailed);
    }

    void refusesToWrite()
    {
        const QTemporaryDir dir;
        QCOMPARE(writeFileAtomically(dir.path(), "x").error().kind, Kind::IsFolder);
        QCOMPARE(writeFileAtomically(dir.filePath(QStringLiteral("no/file")), "x").error().kind,
                 Kind::NoFolder);
        // Of our own making: a test must never aim at a real device.
        const QString pipe = dir.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(writeFileAtomically(pipe, "x").error().kind, Kind::NotAFile);
        QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
        // Nobody may create files here, not even root.
        QVERIFY(!writeFileAtomically(QStringLiteral("/proc/edgeplanner"), "x").isOk());
    }

    void permissions()
    {
        if (geteuid() == 0)
            QSKIP("root may read and write everything");
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a"));
        QVERIFY(writeFileAtomically(path, "old").isOk());
        QVERIFY(QFile::setPermissions(path, {}));
        QCOMPARE(readFile(path).error().kind, Kind::NoPermission);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        QCOMPARE(writeFileAtomically(path, "new").error().kind, Kind::NoPermission);
        QCOMPARE(*readFile(path), "old");
    }

    void failingWriteKeepsThePreviousFile_data()
    {
        QTest::addColumn<int>("size");
        // The small one fits Qt's buffer: the failure shows only when that is flushed.
        QTest::newRow("small") << 5000;
        QTest::newRow("large") << 500000;
    }

    void failingWriteKeepsThePreviousFile()
    {
        QFETCH(const int, size);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a"));
        QVERIFY(writeFileAtomically(path, "old").isOk());
        {
            const FileSizeLimit limit(1000);
            const auto result = writeFileAtomically(path, QByteArray(size, 'x'));
            QCOMPARE(result.error().kind, Kind::WriteFailed);
        }
        QCOMPARE(*readFile(path), "old");
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("a")});
    }

    void fullDisk()
    {
        const QTemporaryDir dir;
        const TinyDisk disk(dir.filePath(QStringLiteral("disk")));
        if (!disk.isMounted())
            QSKIP("a small file system cannot be mounted here");
        const QString path = dir.filePath(QStringLiteral("disk/a"));
        QVERIFY(writeFileAtomically(path, "old").isOk());
        QCOMPARE(writeFileAtomically(path, QByteArray(100000, 'x')).error().kind, Kind::DiskFull);
        QCOMPARE(writeFileAtomically(path, QByteArray(62000, 'x')).error().kind, Kind::DiskFull);
        QCOMPARE(*readFile(path), "old");
        QCOMPARE(QDir(dir.filePath(QStringLiteral("disk"))).entryList(QDir::Files),
                 QStringList{QStringLiteral("a")});
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
