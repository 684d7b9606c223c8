#pragma once

#include "views/print/exportjob.h"
#include "views/print/optionsform.h"
#include "views/print/pagesview.h"
#include "views/print/printpaper.h"
#include "views/window/documentsession.h"

#include <QtWidgets/QDialog>
#include <atomic>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace edgeplanner {

class LiveWords;
class PreviewBar;

/// The firewall request or the drawing, page by page as it will leave the printer. Pages are laid
/// out and printed beside the work.
class PrintPreview final : public QDialog
{
    Q_OBJECT

public:
    enum class What { Request, Drawing };

    PrintPreview(DocumentSession& session, const Workbench& workbench, QWidget* parent = nullptr);
    ~PrintPreview() override;

    void choose(What what);
    /// As soon as the pages are laid out the printer is asked for.
    void printWhenReady();

    [[nodiscard]] PagesView& pages() const noexcept { return *m_pages; }
    [[nodiscard]] OptionsForm& form() const noexcept { return *m_form; }
    /// Null as long as nothing is laid out.
    [[nodiscard]] const PrintablePaper* paper() const noexcept { return m_paper.get(); }
    [[nodiscard]] bool isBusy() const;

signals:
    /// The pages show what is chosen.
    void laidOut();
    /// Printed or written: false when it failed or was cancelled.
    void done(bool ok);

private:
    QWidget* makeSide();
    [[nodiscard]] What what() const;
    [[nodiscard]] ExportOptions options() const;
    void showChoices();
    void layOutPages();
    /// Nothing is shown until something else is chosen.
    void stopLayingOut();
    void take(std::shared_ptr<const PrintablePaper> paper, const QString& problem, quint64 number);
    void print();
    void savePdf();
    void showState();
    /// What stands in place of pages.
    void showHint();
    /// What the paper lacks.
    void sayMissing();
    void say(const QString& words, bool wrong = false);

    DocumentSession& m_session;
    const Workbench& m_workbench;
    std::shared_ptr<const AnalyzedDocument> m_shown;
    std::shared_ptr<const PrintablePaper> m_paper;
    QThreadPool m_pool;
    ExportJob m_export;
    PrintJob m_print;
    PagesView* m_pages;
    PreviewBar* m_bar;
    LiveWords* m_words;
    OptionsForm* m_form;
    QTimer* m_delay;
    QComboBox* m_what = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_savePdf = nullptr;
    QPushButton* m_printButton = nullptr;
    quint64 m_asked = 0; ///< number of the layout that is wanted
    quint64 m_got = 0;
    /// Shared with the layout that is under way: true once nobody waits for it.
    std::shared_ptr<std::atomic<bool>> m_stop;
    bool m_printWhenReady = false;
    bool m_stopped = false; ///< the last layout was cancelled
};

} // namespace edgeplanner
