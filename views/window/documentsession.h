#pragma once

#include "model/format/documentfile.h"
#include "views/editor/editorcontext.h"

namespace edgeplanner {

class Languages;

/// One open design: the document, what follows from it, its history, and its file. No widgets.
class DocumentSession final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the session.
    DocumentSession(const Catalog& catalog, Theme& theme, const Languages& languages,
                    QObject* parent = nullptr);
    ~DocumentSession() override;

    [[nodiscard]] const EditorContext& context() const noexcept { return m_context; }
    [[nodiscard]] UndoController& undo() const noexcept { return m_context.undo; }
    [[nodiscard]] Selection& selection() const noexcept { return m_context.selection; }
    [[nodiscard]] const AnalysisService& analysis() const noexcept { return m_analysis; }
    /// The newest result is of the newest document when this returns.
    void finishAnalysis() { m_analysis.finish(); }
    [[nodiscard]] const Document& document() const { return m_store.document(); }
    [[nodiscard]] Snapshot snapshot() const;

    /// Empty while the design has never been saved.
    [[nodiscard]] const QString& path() const noexcept { return m_path; }
    /// File name without ending, or the design's own title, or "Untitled".
    [[nodiscard]] QString name() const;
    /// Changed since it was opened, made or saved.
    [[nodiscard]] bool isModified() const;
    /// Nothing was ever done here: the window may be used for something else.
    [[nodiscard]] bool isUntouched() const;
    /// The file cannot be written; saving asks for another name.
    [[nodiscard]] bool isReadOnly() const noexcept { return m_readOnly; }
    [[nodiscard]] const QDateTime& savedAt() const noexcept { return m_savedAt; }
    /// Remarks of the last open().
    [[nodiscard]] const std::vector<FileNote>& notes() const noexcept { return m_notes; }

    /// A design that has no file yet. `title` is its name until it has one.
    void start(Document document, const QString& title);
    /// The same, with changes that nobody has saved: an import, a recovered design.
    void startUnsaved(Document document, const QString& title, const QString& path = {});
    [[nodiscard]] Result<Done, FileError> open(const QString& path);
    /// Takes what was opened by other means.
    void adopt(OpenedDesign design, const QString& path);
    /// Drops waivers that the changes since the last saving made obsolete, as a step of its own.
    [[nodiscard]] Result<Done, FileError> save(const QString& path);
    /// Waivers that the last save() dropped.
    [[nodiscard]] std::size_t droppedWaivers() const noexcept { return m_droppedWaivers; }
    [[nodiscard]] Result<Done, FileError> saveCopy(const QString& path) const;

    /// Bytes of the design as a file would hold it, for copies and comparisons.
    [[nodiscard]] QByteArray bytes() const;

signals:
    /// Name, file, modified or read only.
    void stateChanged();
    void saved();
    void replaced();

private:
    void replace(Document document);
    [[nodiscard]] Edit obsoleteOnSaving() const;

    DocumentStore m_store;
    AnalysisService m_analysis;
    UndoController m_undo;
    Selection m_selection;
    EditorContext m_context;
    /// As it was opened, made, or last saved with its waivers looked at.
    Document m_judged;
    FileExtras m_extras;
    std::vector<FileNote> m_notes;
    QString m_path;
    QString m_title;
    QDateTime m_savedAt;
    std::size_t m_droppedWaivers = 0;
    bool m_readOnly = false;
    bool m_startedUnsaved = false;
    bool m_touched = false;
};

} // namespace edgeplanner
