#include "views/panels/natpanel.h"

#include "views/models/natandaddresstables.h"
#include "views/panels/emptystate.h"
#include "views/panels/tableview.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

namespace edgeplanner {

NatPanel::NatPanel(const EditorContext& context, QWidget* parent)
    : TablePanel(context, "nat", "panel-nat", parent)
{
    bar().addStretch();
    connect(&view().table(), &TableModel::edited, this,
            [this](const QString& key, const QString&, const QString& text) {
                setField(NatTable::place(snapshot(), key), text);
            });
    finish();
}

std::optional<int> NatPanel::count() const
{
    return static_cast<int>(shown().analysis.companions.nat.size());
}

void NatPanel::retranslate()
{
    filterField().setPlaceholderText(tr("Filter translations"));
    filterField().setAccessibleName(tr("Filter translations"));
    view().setAccessibleName(tr("Translations"));
}

void NatPanel::refresh()
{
    view().setContent(NatTable::content(snapshot(), texts()));
    showRows();
}

void NatPanel::explainEmpty(bool filtered)
{
    if (filtered)
        emptyState().setWords(QStringLiteral("search"), tr("No translation fits"),
                              tr("Search looks in names and addresses."));
    else
        emptyState().setWords(QStringLiteral("panel-nat"), tr("No NAT"),
                              tr("This design uses public addresses everywhere. Choose private "
                                 "addresses with static NAT for a service, and its translations "
                                 "stand here."));
}

} // namespace edgeplanner
