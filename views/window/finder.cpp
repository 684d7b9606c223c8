#include "views/window/finder.h"

#include "model/core/bidi.h"
#include "model/exports/names.h"
#include "views/render/nodewords.h"
#include "views/render/painting.h"
#include "views/style/themedicon.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"

namespace edgeplanner {

Finder::Finder(DocumentWindow& window) : QObject(&window), m_window(window)
{
}

void Finder::show(ElementId id) const
{
    Selection& selection = m_window.session().selection();
    selection.selectElement(id);
    selection.locate(id);
}

void Finder::addElements(std::vector<PickerEntry>& entries) const
{
    DocumentSession& session = m_window.session();
    const Theme& theme = session.context().theme;
    const Document& document = session.document();
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        entries.push_back({it->name,
                           NodeWords::kind(*it),
                           themedIcon(NodeWords::icon(*it), theme),
                           {},
                           [this, id = it.key()] { show(id); }});
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it)
        entries.push_back({it->name, tr("Network"), themedIcon(zoneIcon(it->kind), theme),
                           addressTexts(it->subnets).join(QLatin1Char(' ')),
                           [&session, id = it.key()] {
                               session.selection().select({{}, {id}, {}});
                           }});
}

void Finder::addAddresses(std::vector<PickerEntry>& entries) const
{
    DocumentSession& session = m_window.session();
    const Texts& texts = m_window.workbench().languages.texts();
    const auto latest = session.analysis().latest();
    for (const PlannedAddress& planned : latest->analysis.plan.addresses) {
        const auto carrier = planned.owner.device ? planned.owner.device : planned.owner.element;
        if (!planned.address || !carrier)
            continue;
        entries.push_back({planned.address->toText(),
                           ownerName(latest->document, texts, planned),
                           themedIcon(QStringLiteral("panel-addresses"), session.context().theme),
                           {},
                           [this, id = *carrier] { show(id); }});
    }
}

void Finder::addRules(std::vector<PickerEntry>& entries) const
{
    DocumentSession& session = m_window.session();
    EditorArea* area = m_window.editor();
    const auto latest = session.analysis().latest();
    for (const FirewallPolicy& policy : latest->analysis.policies.firewalls)
        for (const PolicyRule& rule : policy.rules)
            entries.push_back(
                {rule.id,
                 tr("Rule on %1").arg(isolated(elementName(latest->document, policy.firewall))),
                 themedIcon(QStringLiteral("panel-ports"), session.context().theme),
                 {},
                 [&session, area, id = rule.id] {
                     session.selection().followRule(id);
                     area->showPanel(QStringLiteral("win.ports"));
                 }});
}

void Finder::open()
{
    std::vector<PickerEntry> entries;
    addElements(entries);
    addAddresses(entries);
    addRules(entries);
    auto* picker = new Picker(m_window, m_window.workbench().theme,
                              tr("Search names, addresses, kinds and rules"), std::move(entries));
    connect(picker, &Picker::picked, this, [this](const QString& typed) { m_typed = typed; });
    picker->open();
}

void Finder::next()
{
    if (m_typed.isEmpty())
        return open();
    const Document& document = m_window.session().document();
    std::vector<ElementId> hits;
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        if (pickerScore({it->name, {}, {}, NodeWords::kind(*it), {}}, m_typed) > 0)
            hits.push_back(it.key());
    if (hits.empty())
        return;
    const auto& selected = m_window.session().selection().state().elements;
    const auto now = selected.isEmpty() ? hits.end() : std::ranges::find(hits, selected.front());
    show(now == hits.end() || std::next(now) == hits.end() ? hits.front() : *std::next(now));
}

} // namespace edgeplanner
