#pragma once

#include "support/referencedesign.h"
#include "views/editor/editorcontext.h"
#include "views/render/theme.h"

namespace edgeplanner {

/// Everything that a view of one document needs, without a window.
struct EditorFixture
{
    explicit EditorFixture(Document document = referenceDesign())
        : store(std::move(document)),
          texts(readTexts(QStringLiteral(":/catalog"), QStringLiteral("en")).value()),
          analysis(store, builtInCatalog()),
          undo(store, [this](const Message& message) { return texts.describe(message); }),
          context{
              builtInCatalog(), store, analysis, undo, selection, theme, [this]() -> const Texts& {
                  return texts;
              }}
    {
        theme.setReduceMotion(true);
        QObject::connect(&selection, &Selection::changed, &undo,
                         [this] { undo.setSelection(selection.state()); });
        QObject::connect(&undo, &UndoController::selectionWanted, &selection, &Selection::select);
    }

    [[nodiscard]] ElementId id(const char* name) const
    {
        const auto found = store.document().elementNamed(QString::fromLatin1(name));
        Q_ASSERT_X(found, "EditorFixture", name);
        return *found;
    }

    DocumentStore store;
    Texts texts;
    AnalysisService analysis;
    UndoController undo;
    Selection selection;
    Theme theme;
    EditorContext context;
};

} // namespace edgeplanner
