#include "views/papers/pdffile.h"

#include "model/core/version.h"
#include "model/format/carrieddesign.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <map>
#include <memory>

namespace edgeplanner {

namespace {

constexpr MessageText cannotFinish{"pdf.cannotFinish",
                                   QT_TRANSLATE_NOOP("model", "the PDF cannot be completed: %1")};

QPDFObjectHandle text(const QString& words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

QPDFObjectHandle real(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

class Finisher
{
public:
    Finisher(QPDF& pdf, const PdfDetails& details)
        : m_pdf(pdf), m_details(details), m_pages(pdf.getAllPages())
    {
    }

    void describe()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        root.removeKey("/Metadata");
        root.replaceKey("/Lang", text(m_details.language));
        root.replaceKey("/ViewerPreferences", "<< /DisplayDocTitle true >>"_qpdf);
        QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
        const auto add = [&](const char* key, const QString& value) {
            if (!value.isEmpty())
                info.replaceKey(key, text(value));
        };
        add("/Title", m_details.title);
        add("/Author", m_details.author);
        add("/Subject", m_details.subject);
        add("/Creator", QLatin1String("Edge Planner ") + programVersion());
        if (m_details.date.isValid())
            add("/CreationDate", m_details.date.toString(QStringLiteral("'D:'yyyyMMdd")));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    void addLinks()
    {
        for (const PdfDetails::Link& link : m_details.links) {
            QPDFObjectHandle page = m_pages.at(static_cast<std::size_t>(link.page));
            const double height = heightOf(page);
            QPDFObjectHandle annotation = "<< /Type /Annot /Subtype /Link /Border [0 0 0] >>"_qpdf;
            annotation.replaceKey(
                "/Rect",
                QPDFObjectHandle::newArray({real(link.rect.left() / pdfUnitsPerPoint),
                                            real(height - link.rect.bottom() / pdfUnitsPerPoint),
                                            real(link.rect.right() / pdfUnitsPerPoint),
                                            real(height - link.rect.top() / pdfUnitsPerPoint)}));
            annotation.replaceKey("/Dest", place(link.targetPage, link.targetTop));
            QPDFObjectHandle list = page.getKey("/Annots");
            if (!list.isArray()) {
                list = QPDFObjectHandle::newArray();
                page.replaceKey("/Annots", list);
            }
            list.appendItem(m_pdf.makeIndirectObject(annotation));
        }
    }

    void addBookmarks()
    {
        if (m_details.bookmarks.empty())
            return;
        QPDFObjectHandle outlines = m_pdf.makeIndirectObject("<< /Type /Outlines >>"_qpdf);
        struct Open
        {
            QPDFObjectHandle parent;
            QPDFObjectHandle last;
            int count = 0;
        };
        Open top{outlines, QPDFObjectHandle::newNull(), 0};
        Open below{QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull(), 0};
        const auto closeBelow = [&] {
            if (below.count > 0) {
                below.parent.replaceKey("/Last", below.last);
                below.parent.replaceKey("/Count", QPDFObjectHandle::newInteger(-below.count));
            }
        };
        for (const PdfDetails::Bookmark& bookmark : m_details.bookmarks) {
            QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", text(bookmark.title));
            item.replaceKey("/Dest", place(bookmark.page, bookmark.top));
            const bool isTop = bookmark.level == 0 || top.count == 0;
            if (isTop)
                closeBelow();
            Open& list = isTop ? top : below;
            item.replaceKey("/Parent", list.parent);
            if (list.count++ == 0) {
                list.parent.replaceKey("/First", item);
            } else {
                list.last.replaceKey("/Next", item);
                item.replaceKey("/Prev", list.last);
            }
            list.last = item;
            if (isTop)
                below = {item, QPDFObjectHandle::newNull(), 0};
        }
        closeBelow();
        outlines.replaceKey("/Last", top.last);
        outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(top.count));
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

    /// Viewers show "3" for the third page, as it is printed.
    void addLabels()
    {
        m_pdf.getRoot().replaceKey("/PageLabels", "<< /Nums [0 << /S /D >>] >>"_qpdf);
    }

    /// Any viewer of PDFs can save it; it opens like every design.
    void attach()
    {
        if (m_details.source.isEmpty())
            return;
        const std::string bytes = m_details.source.toStdString();
        QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, bytes);
        stream.setSubtype(std::string(carriedMimeType.data()));
        const std::string name(carriedFileName.data());
        QPDFEmbeddedFileDocumentHelper(m_pdf).replaceEmbeddedFile(
            name, QPDFFileSpecObjectHelper::createFileSpec(m_pdf, name, stream));
    }

    /// The tags of embedded fonts are made of numbers that differ from run to run.
    void tagFonts()
    {
        std::map<QPDFObjGen, std::string> tags;
        for (QPDFObjectHandle& page : m_pages) {
            QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
            if (!fonts.isDictionary())
                continue;
            for (auto [name, font] : fonts.ditems()) {
                QPDFObjectHandle family = font.getKey("/DescendantFonts").getArrayItem(0);
                QPDFObjectHandle descriptor = family.getKey("/FontDescriptor");
                const auto [known, isNew] =
                    tags.try_emplace(descriptor.getObjGen(), tag(tags.size()));
                retag(descriptor, "/FontName", known->second);
                retag(family, "/BaseFont", known->second);
                retag(font, "/BaseFont", known->second);
            }
        }
    }

private:
    static std::string tag(std::size_t number)
    {
        std::string letters(6, 'A');
        for (auto letter = letters.rbegin(); number > 0; ++letter, number /= 26)
            *letter = static_cast<char>('A' + number % 26);
        return letters;
    }

    static void retag(QPDFObjectHandle object, const char* key, const std::string& tag)
    {
        QPDFObjectHandle name = object.getKey(key);
        if (!name.isName())
            return;
        const std::string text = name.getName();
        if (const auto plus = text.find('+'); plus != std::string::npos)
            object.replaceKey(key, QPDFObjectHandle::newName('/' + tag + text.substr(plus)));
    }

    static double heightOf(QPDFObjectHandle page)
    {
        return page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    }

    QPDFObjectHandle place(int page, double top)
    {
        QPDFObjectHandle target = m_pages.at(static_cast<std::size_t>(page));
        return QPDFObjectHandle::newArray({target, QPDFObjectHandle::newName("/XYZ"), real(0),
                                           real(heightOf(target) - top / pdfUnitsPerPoint),
                                           QPDFObjectHandle::newNull()});
    }

    QPDF& m_pdf;
    const PdfDetails& m_details;
    std::vector<QPDFObjectHandle> m_pages;
};

} // namespace

Result<QByteArray, ExportError> finishedPdf(const QByteArray& pdf, const PdfDetails& details)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("paper", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        Finisher finisher(file, details);
        finisher.describe();
        finisher.addLinks();
        finisher.addBookmarks();
        finisher.addLabels();
        finisher.tagFonts();
        finisher.attach();
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        // Objects are then numbered as they are met, whatever number Qt gave them.
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setCompressStreams(true);
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()),
                          static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception& error) {
        return Failure{ExportError{{&cannotFinish, {QString::fromUtf8(error.what())}}}};
    }
}

} // namespace edgeplanner
