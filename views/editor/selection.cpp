#include "views/editor/selection.h"

namespace edgeplanner {

Selection::Selection(QObject* parent) : QObject(parent)
{
}

void Selection::select(SelectionState state)
{
    if (m_state == state)
        return;
    m_state = std::move(state);
    emit changed();
}

void Selection::followRule(const QString& ruleId)
{
    if (m_followedRule == ruleId)
        return;
    m_followedRule = ruleId;
    emit followedRuleChanged();
}

} // namespace edgeplanner
