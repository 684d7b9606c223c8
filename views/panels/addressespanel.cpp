#include "views/panels/addressespanel.h"

#include "model/editing/networkoperations.h"
#include "model/interchange/addressplancsv.h"
#include "views/models/natandaddresstables.h"
#include "views/panels/emptystate.h"
#include "views/panels/plannotice.h"
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
      m_import(new QPushButton(this)),
      m_export(new QPushButton(this)),
      m_series(new QPushButton(this)),
      m_assign(new QPushButton(this)),
      m_notice(new PlanNotice(context.theme, this))
{
    m_state->setObjectName(QStringLiteral("secondary"));
    bar().addWidget(m_state);
    bar().addStretch();
    for (QPushButton* button : {m_import, m_export, m_series, m_assign})
        bar().addWidget(button);
    addNotice(m_notice);
    connect(m_import, &QPushButton::clicked, this, &AddressesPanel::importRequested);
    connect(m_export, &QPushButton::clicked, this, &AddressesPanel::exportRequested);
    connect(m_series, &QPushButton::clicked, this, &AddressesPanel::seriesRequested);
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
    m_import->setText(tr("Import"));
    m_import->setToolTip(tr("Take addresses from a CSV file, as the export writes it"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Write the address plan as a CSV file for a spreadsheet"));
    m_series->setText(tr("Fill series"));
    m_series->setToolTip(tr("Count addresses on over the servers of a pool, with a preview"));
    m_notice->retranslate();
    m_assign->setText(tr("Assign missing"));
    m_assign->setToolTip(tr("Give an address to everything that should have one and has none"));
}

void AddressesPanel::restyle()
{
    m_import->setIcon(icon("import"));
    m_export->setIcon(icon("export"));
    m_series->setIcon(icon("fill-series"));
    m_assign->setIcon(icon("add"));
    m_notice->restyle();
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

void AddressesPanel::takePlan(const QString& fileName, const QByteArray& csv)
{
    const auto read = readAddressPlan(context().store.document(), context().catalog, csv);
    if (read) {
        if (!read->edit.isEmpty())
            context().undo.push(read->edit);
        m_notice->tell(tr("“%1”: addresses changed: %2, as they were: %3.")
                           .arg(fileName)
                           .arg(read->changed)
                           .arg(read->unchanged),
                       {});
        return;
    }
    QStringList lines;
    for (const AddressPlanProblem& problem : read.error()) {
        const QString reason = texts().describe(problem.reason);
        lines.append(problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(reason) : reason);
    }
    m_notice->tell(tr("“%1” was not taken; no address has changed. Mend these and import it again.")
                       .arg(fileName),
                   lines);
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
