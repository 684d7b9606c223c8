#include "views/panels/addressespanel.h"

#include "model/editing/networkoperations.h"
#include "views/models/natandaddresstables.h"
#include "views/panels/emptystate.h"
#include "views/panels/tableview.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <algorithm>

namespace edgeplanner {

AddressesPanel::AddressesPanel(const EditorContext& context, QWidget* parent)
    : TablePanel(context, "addresses", "panel-addresses", parent),
      m_state(new QLabel(this)),
      m_assign(new QPushButton(this))
{
    m_state->setObjectName(QStringLiteral("secondary"));
    bar().addWidget(m_state);
    bar().addStretch();
    bar().addWidget(m_assign);
    connect(m_assign, &QPushButton::clicked, this, &AddressesPanel::assignMissing);
    connect(&view().table(), &TableModel::edited, this,
            [this](const QString& key, const QString&, const QString& text) {
                setField(AddressTable::place(snapshot(), key), text);
            });
    finish();
}

void AddressesPanel::retranslate()
{
    filterField().setPlaceholderText(tr("Filter addresses"));
    filterField().setAccessibleName(tr("Filter addresses"));
    view().setAccessibleName(tr("Address plan"));
    m_assign->setText(tr("Assign missing"));
    m_assign->setToolTip(tr("Give an address to everything that should have one and has none"));
}

void AddressesPanel::restyle()
{
    m_assign->setIcon(icon("fill-series"));
}

void AddressesPanel::refresh()
{
    const AddressPlan& plan = shown().analysis.plan;
    view().setContent(AddressTable::content(snapshot(), texts()));
    const int troubles = AddressTable::troubles(plan);
    const QString total = tr("%n address(es)", nullptr, static_cast<int>(plan.addresses.size()));
    m_state->setText(troubles == 0 ? tr("%1, none missing, none in conflict").arg(total)
                                   : tr("%1, %n need(s) attention", nullptr, troubles).arg(total));
    m_assign->setEnabled(std::ranges::any_of(
        plan.addresses, [](const PlannedAddress& planned) { return !planned.address; }));
    showRows();
}

void AddressesPanel::assignMissing()
{
    const Document& document = context().store.document();
    std::vector<ElementId> elements;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        elements.push_back(it.key());
    push(assignAddresses(document, context().catalog, elements));
}

void AddressesPanel::explainEmpty(bool filtered)
{
    if (filtered)
        emptyState().setWords(QStringLiteral("search"), tr("No address fits"),
                              tr("Search looks in names, services and addresses."));
    else
        emptyState().setWords(QStringLiteral("panel-addresses"), tr("No addresses yet"),
                              tr("Put a device into a network, and its addresses stand here."));
}

} // namespace edgeplanner
