#include "model/core/archiverepair.h"
#include "model/core/atomicfile.h"
#include "model/format/recovery.h"
#include "support/describe.h"
#include "support/randomdocument.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace edgeplanner;
using namespace Qt::StringLiterals;

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_extras.entries = {{u"attachments/a.bin"_s, QByteArray(2000, 'a'), false},
                            {u"attachments/b.bin"_s, QByteArray(2000, 'b'), false}};
        m_archive = *designArchive(m_document, m_extras);
    }

    /// Cut anywhere: as soon as the document is whole in the file, it is recovered.
    void cutFiles()
    {
        const auto documentEnd = m_archive.indexOf("view.json") - 30;
        for (qsizetype size = 0; size < m_archive.size(); size += 37) {
            const auto design = recover(m_archive.left(size));
            QCOMPARE(design.isOk(), size >= documentEnd);
            if (!design)
                continue;
            Document expected = m_document;
            if (design->document.layout == Layout())
                expected.layout = {};
            QVERIFY(design->document == expected);
            QVERIFY(!design->notes.empty());
        }
        const auto nearly = recover(m_archive.chopped(1));
        QVERIFY(nearly->document == m_document);
        QCOMPARE(nearly->extras, m_extras);
    }

    void damagedEntries()
    {
        // Within the packed data of the first attachment.
        const auto at = m_archive.indexOf("attachments/a.bin") + 17;
        const auto design = recover(QByteArray(m_archive).replace(at, 4, "\xff\xff\xff\xff"));
        QVERIFY(design.isOk());
        QVERIFY(design->document == m_document);
        QCOMPARE(design->extras.entries.size(), size_t{1});
        QCOMPARE(inEnglish(design->notes[0].text),
                 u"the file is damaged; the design in it is complete, other parts of the file may "
                 "be missing"_s);
        QCOMPARE(inEnglish(design->notes[1].text), u"damaged and left out: attachments/a.bin"_s);

        const auto document = m_archive.indexOf("document.json") + 13;
        QCOMPARE(recover(QByteArray(m_archive).replace(document + 50, 4, "\xff\xff\xff\xff"))
                     .error()
                     .kind,
                 FileError::Kind::Damaged);
    }

    void whatNeedsNoRecovery()
    {
        const auto sound = recover(m_archive);
        QVERIFY(sound->document == m_document);
        QVERIFY(sound->extras == m_extras);
        for (const FileNote& note : sound->notes)
            QVERIFY(!inEnglish(note.text).contains(u"damaged"));
        QCOMPARE(recover("hello").error().kind, FileError::Kind::NotADesign);
        QCOMPARE(recover("{").error().kind, FileError::Kind::Damaged);
        QCOMPARE(recover("PK\x03\x04 rubbish").error().kind, FileError::Kind::Damaged);
        QCOMPARE(recoverDesign(m_dir.filePath(u"none"_s)).error().kind, FileError::Kind::Io);
    }

    void repairOfWholeArchives()
    {
        auto before = ArchiveReader::open(m_archive);
        auto after = ArchiveReader::open(repairedArchive(m_archive));
        QCOMPARE(after->names(), before->names());
        for (const QString& name : before->names())
            QCOMPARE(*after->read(name), *before->read(name));
        QCOMPARE(repairedArchive({}), QByteArray());
        QCOMPARE(repairedArchive(m_archive.left(40)), QByteArray());
    }

private:
    OpenResult recover(const QByteArray& bytes)
    {
        const QString path = m_dir.filePath(u"a.edgeplan"_s);
        if (!writeFileAtomically(path, bytes))
            qFatal("cannot write");
        return recoverDesign(path);
    }

    QTemporaryDir m_dir;
    Document m_document = randomDocument(3);
    FileExtras m_extras;
    QByteArray m_archive;
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
