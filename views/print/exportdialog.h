#pragma once

#include "views/print/exportjob.h"
#include "views/print/optionsform.h"
#include "views/window/documentsession.h"

#include <QtWidgets/QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;

namespace edgeplanner {

/// The one door through which papers and files leave: what, how, and where to. It stays open while
/// they are written, and then says what is missing in them.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The job is used, not owned; it may outlive the dialog.
    ExportDialog(DocumentSession& session, const Workbench& workbench, ExportJob& job,
                 QWidget* parent = nullptr);

    /// By the exporter's id; empty = all papers into a folder.
    void choose(const QString& exporterId);
    [[nodiscard]] OptionsForm& form() const noexcept { return *m_form; }

private:
    void fillList();
    [[nodiscard]] QString wordsOf(const QListWidgetItem& item) const;
    void retranslate();
    void showChoice();
    void describeChoice();
    void start();
    void showProblem();
    void showRunning(bool running);
    void showReport(const ExportReport& report);
    [[nodiscard]] const Exporter* exporter() const;
    [[nodiscard]] std::optional<QString> askWhereTo() const;
    [[nodiscard]] ExportTask task(const QString& path) const;

    DocumentSession& m_session;
    const Workbench& m_workbench;
    ExportJob& m_job;
    std::shared_ptr<const AnalyzedDocument> m_shown;
    QListWidget* m_list;
    QLabel* m_title;
    QLabel* m_about;
    OptionsForm* m_form;
    QLabel* m_problem;
    QLabel* m_report;
    QProgressBar* m_progress;
    QLabel* m_doing;
    QPushButton* m_export;
    QPushButton* m_open;
    QPushButton* m_cancel;
    QPushButton* m_close;
    QString m_written;
};

} // namespace edgeplanner
