#pragma once

#include "views/editor/editorcontext.h"

#include <QtWidgets/QFrame>

class QLabel;
class QToolButton;

namespace edgeplanner {

/// Names the rule whose path is lit, offers its packet walk, and ends the following.
class RuleBar final : public QFrame
{
    Q_OBJECT

public:
    RuleBar(const EditorContext& context, QWidget* parent);

signals:
    void packetWalkRequested(const QString& ruleId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const QString& ruleId);
    void restyle();
    void refresh();

    const EditorContext& m_context;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_walk;
    QToolButton* m_close;
};

} // namespace edgeplanner
