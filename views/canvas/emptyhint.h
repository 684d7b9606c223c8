#pragma once

#include "views/editor/editorcontext.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace edgeplanner {

/// What to do with a drawing that has nothing in it yet.
class EmptyHint final : public QFrame
{
    Q_OBJECT

public:
    EmptyHint(const EditorContext& context, QWidget* parent);

signals:
    void scenarioRequested();
    void insertRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const EditorContext& m_context;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_scenario;
    QPushButton* m_insert;
};

} // namespace edgeplanner
