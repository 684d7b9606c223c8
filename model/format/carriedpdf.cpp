#include "model/format/carrieddesign.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <stdexcept>

namespace edgeplanner {

namespace {

using Kind = FileError::Kind;

constexpr MessageText badPdf{"file.pdf.damaged",
                             QT_TRANSLATE_NOOP("model", "the PDF is damaged: %1")};
constexpr MessageText badAttachment{
    "file.pdf.attachment", QT_TRANSLATE_NOOP("model", "the design attached to it is damaged")};
constexpr MessageText tooLarge{
    "file.pdf.tooLarge",
    QT_TRANSLATE_NOOP("model", "the design attached to it is larger than %1 MiB")};
constexpr MessageText several{"file.pdf.several",
                              QT_TRANSLATE_NOOP("model", "more than one design is attached to it")};

Failure<FileError> damaged(const MessageText& reason, const QVariantList& args = {})
{
    return {FileError{Kind::Damaged, {}, {}, {&reason, args}}};
}

/// Collects what a stream holds, and stops when it grows beyond all reason.
class Collector final : public Pipeline
{
public:
    Collector() : Pipeline("design", nullptr) {}

    void write(const unsigned char* data, size_t length) override
    {
        if (m_bytes.size() + static_cast<qsizetype>(length) > largestCarried) {
            m_isTooLarge = true;
            throw std::length_error("too large");
        }
        m_bytes.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    }
    void finish() override {}

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }

private:
    QByteArray m_bytes;
    bool m_isTooLarge = false;
};

bool isDesign(QPDFFileSpecObjectHelper& file)
{
    return QByteArray::fromStdString(file.getFilename()).endsWith(".edgeplan");
}

Result<QByteArray, FileError> attachedTo(QPDF& pdf)
{
    QPDFEmbeddedFileDocumentHelper attachments(pdf);
    QByteArray design;
    for (const auto& [name, file] : attachments.getEmbeddedFiles()) {
        if (!isDesign(*file))
            continue;
        if (!design.isEmpty())
            return damaged(several);
        Collector collector;
        bool complete = false;
        try {
            complete = file->getEmbeddedFileStream().pipeStreamData(&collector, 0,
                                                                    qpdf_dl_generalized, true);
        } catch (const std::exception&) {
            complete = false;
        }
        if (collector.isTooLarge())
            return damaged(tooLarge, {largestCarried >> 20});
        if (!complete || collector.bytes().isEmpty())
            return damaged(badAttachment);
        design = collector.bytes();
    }
    return design;
}

} // namespace

Result<QByteArray, FileError> designInPdf(const QByteArray& bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("design", bytes.constData(), static_cast<size_t>(bytes.size()));
        return attachedTo(pdf);
    } catch (const std::exception& error) {
        return damaged(badPdf, {QString::fromUtf8(error.what())});
    }
}

} // namespace edgeplanner
