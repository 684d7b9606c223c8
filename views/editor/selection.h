#pragma once

#include "views/undo/undocontroller.h"

#include <QtCore/QObject>

namespace edgeplanner {

/// What the person looks at: selected things, and the rule whose path is followed. One a document
/// window; canvas, outline, inspector and tables share it.
class Selection final : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject* parent = nullptr);

    [[nodiscard]] const SelectionState& state() const noexcept { return m_state; }
    void select(SelectionState state);
    void selectElement(ElementId id) { select({{id}, {}, {}}); }
    void clear() { select({}); }

    /// Id of the policy rule that is followed on the canvas; empty = none.
    [[nodiscard]] const QString& followedRule() const noexcept { return m_followedRule; }
    void followRule(const QString& ruleId);

    /// Brings an element into view and pulses it.
    void locate(ElementId id) { emit located(id); }

signals:
    void changed();
    void followedRuleChanged();
    void located(edgeplanner::ElementId id);

private:
    SelectionState m_state;
    QString m_followedRule;
};

} // namespace edgeplanner
