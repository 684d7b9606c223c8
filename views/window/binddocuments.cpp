#include "model/editing/designoperations.h"
#include "views/inspector/inspectorpanel.h"
#include "views/print/printpreview.h"
#include "views/window/bindparts.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"
#include "views/window/exportcontroller.h"
#include "views/window/filecontroller.h"

namespace edgeplanner {

namespace {

void bindFile(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    FileController& files = window.files();
    commands.on("file.save", [&files] { files.save(); });
    commands.on("file.saveAs", [&files] { files.saveAs(); });
    commands.on("file.saveCopy", [&files] { files.saveCopy(); });
    commands.on("file.revert", [&files] { files.revert(); });
    const DocumentSession& session = window.session();
    const auto show = [&commands, &session] {
        commands.setAvailable("file.revert", !session.path().isEmpty());
    };
    QObject::connect(&session, &DocumentSession::stateChanged, &window, show);
    show();
}

void editRequest(DocumentWindow& window)
{
    const Document& document = window.session().document();
    const auto form = window.workbench().dialogs.editRequest(&window, document.settings.request,
                                                             window.workbench().clock().date());
    if (form)
        window.editor()->canvas().editor().push(setRequestForm(document, *form));
}

void bindExports(DocumentWindow& window)
{
    CommandSet& commands = window.commands();
    const std::pair<const char*, const char*> papers[]{{"file.exportDiagram", "diagram-png"},
                                                       {"doc.request", "request-pdf"},
                                                       {"doc.workbook", "workbook-xlsx"},
                                                       {"doc.all", ""}};
    for (const auto& [id, paper] : papers)
        commands.on(id, [&window, paper = QString::fromLatin1(paper)] {
            (void)window.exports().choose(paper);
        });
    commands.on("doc.fields", [&window] { editRequest(window); });
    QObject::connect(
        &window.editor()->inspector(), &InspectorPanel::commandRequested, &window,
        [&commands](const QString& id) { commands.action(id.toUtf8().constData())->trigger(); });
}

void bindPrinting(DocumentWindow& window)
{
    const auto preview = [&window](bool print) {
        auto* dialog = new PrintPreview(window.session(), window.workbench(), &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        if (print)
            dialog->printWhenReady();
    };
    window.commands().on("file.printPreview", [preview] { preview(false); });
    window.commands().on("file.print", [preview] { preview(true); });
}

} // namespace

void bindDocuments(DocumentWindow& window)
{
    bindFile(window);
    bindExports(window);
    bindPrinting(window);
}

} // namespace edgeplanner
