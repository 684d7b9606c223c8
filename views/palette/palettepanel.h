#pragma once

#include "views/editor/editorcontext.h"
#include "views/palette/palettetree.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace edgeplanner {

/// What can be put on the canvas: searchable, to be dragged, double-clicked or entered.
class PalettePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PalettePanel(const EditorContext& context, QWidget* parent = nullptr);

    void focusSearch();

signals:
    void chosen(const edgeplanner::PaletteItem& item);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void filter();

    const EditorContext& m_context;
    QLineEdit* m_search;
    PaletteTree* m_tree;
    QLabel* m_nothing;
};

} // namespace edgeplanner
