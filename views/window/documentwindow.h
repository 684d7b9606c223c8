#pragma once

#include "views/actions/commandset.h"
#include "views/window/documentsession.h"
#include "views/window/workbench.h"

#include <QtWidgets/QMainWindow>
#include <QtWidgets/QStackedWidget>

namespace edgeplanner {

class EditorArea;
class ExportController;
class FileController;
class SessionGuard;
class StartPage;

/// One window of the program: the start page, or one design. It only joins its parts; what commands
/// do stands in FileController and the files bind….cpp.
class DocumentWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit DocumentWindow(const Workbench& workbench);
    ~DocumentWindow() override;

    [[nodiscard]] const Workbench& workbench() const noexcept { return m_workbench; }
    [[nodiscard]] DocumentSession& session() const noexcept { return *m_session; }
    [[nodiscard]] CommandSet& commands() const noexcept { return *m_commands; }
    [[nodiscard]] FileController& files() const noexcept { return *m_files; }
    [[nodiscard]] ExportController& exports() const noexcept { return *m_exports; }
    [[nodiscard]] SessionGuard& guard() const noexcept { return *m_guard; }
    [[nodiscard]] StartPage& startPage() const noexcept { return *m_startPage; }
    /// Null as long as no design has been shown.
    [[nodiscard]] EditorArea* editor() const noexcept { return m_editor; }

    void showDesign();
    void showStartPage();
    [[nodiscard]] bool isDesignShown() const;
    /// Another page in place of the design: an import report.
    void showPage(QWidget* page);

signals:
    void closed();
    /// The first time a design is shown: the editor exists from now on.
    void editorMade();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeEditor();
    void takeRoomOnScreen();
    void showTitle();

    const Workbench& m_workbench;
    DocumentSession* m_session;
    CommandSet* m_commands;
    FileController* m_files;
    ExportController* m_exports;
    SessionGuard* m_guard;
    QStackedWidget* m_pages;
    StartPage* m_startPage;
    EditorArea* m_editor = nullptr;
};

} // namespace edgeplanner
