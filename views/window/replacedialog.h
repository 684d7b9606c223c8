#pragma once

#include "views/editor/editorcontext.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace edgeplanner {

class DocumentWindow;
class TableView;

/// Finds a text in names, host names, domains, addresses and networks, shows what each would become,
/// and replaces all of it as one step.
class ReplaceDialog final : public QDialog
{
    Q_OBJECT

public:
    ReplaceDialog(const EditorContext& context, QWidget* parent);

private:
    void preview();
    void replace();

    const EditorContext& m_context;
    QLineEdit* m_find;
    QLineEdit* m_with;
    TableView* m_places;
    QLabel* m_problem;
    QPushButton* m_replace;
};

void showReplace(DocumentWindow& window);

} // namespace edgeplanner
