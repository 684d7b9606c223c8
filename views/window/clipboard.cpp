#include "views/window/clipboard.h"

#include "model/editing/pasteelements.h"
#include "model/format/documentfile.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace edgeplanner {

namespace {

constexpr int step = 24;

} // namespace

void copySelection(const CanvasEditor& editor)
{
    const EditorContext& context = editor.scene().context();
    const auto& elements = context.selection.state().elements;
    if (elements.isEmpty())
        return;
    const Document fragment = fragmentOf(context.store.document(), elements);
    QStringList names;
    for (const Element& element : fragment.elements)
        names.append(element.name);
    auto* data = new QMimeData;
    data->setData(QLatin1String(fragmentMimeType), designText(fragment));
    data->setText(names.join(QLatin1Char('\n')));
    QGuiApplication::clipboard()->setMimeData(data);
}

bool canPaste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(QLatin1String(fragmentMimeType));
}

void pasteClipboard(CanvasEditor& editor, bool inPlace)
{
    if (!canPaste())
        return;
    const EditorContext& context = editor.scene().context();
    const auto fragment =
        readDesign(QGuiApplication::clipboard()->mimeData()->data(QLatin1String(fragmentMimeType)),
                   QStringLiteral("clipboard"));
    if (!fragment)
        return; // somebody else's data under our name
    const Point offset = inPlace ? Point{} : Point{step, step};
    const EditResult edit =
        pasteElements(context.store.document(), context.catalog, fragment->document, offset);
    if (!editor.push(edit))
        return;
    SelectionState pasted;
    for (const auto& delta : edit->elements)
        if (!delta.before)
            pasted.elements.append(delta.id);
    context.selection.select(pasted);
}

} // namespace edgeplanner
