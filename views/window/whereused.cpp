#include "views/window/whereused.h"

#include "model/core/bidi.h"
#include "model/exports/names.h"
#include "views/outline/outlinetree.h"
#include "views/panels/porttablepanel.h"
#include "views/render/nodewords.h"
#include "views/render/painting.h"
#include "views/style/themedicon.h"
#include "views/window/documentwindow.h"
#include "views/window/editorarea.h"
#include "views/window/picker.h"

#include <QtCore/QCoreApplication>
#include <set>

namespace edgeplanner {

namespace {

class Uses
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::WhereUsed)

public:
    Uses(DocumentWindow& window, ElementId id)
        : m_window(window), m_document(window.session().document()), m_id(id)
    {
    }

    std::vector<PickerEntry> all()
    {
        addNetworks();
        addConnectors();
        addCarriers();
        addRules();
        addFindings();
        return std::move(m_entries);
    }

    [[nodiscard]] QString title() const
    {
        return tr("Where %1 is used").arg(isolated(m_document.element(m_id)->name));
    }

private:
    void add(const QString& words, const QString& detail, const QString& icon,
             std::function<void()> run)
    {
        m_entries.push_back({words,
                             detail,
                             themedIcon(icon, m_window.session().context().theme),
                             {},
                             std::move(run)});
    }
    std::function<void()> toElement(ElementId id) const
    {
        return [&selection = m_window.session().selection(), id] {
            selection.selectElement(id);
            selection.locate(id);
        };
    }
    void addNetworks()
    {
        for (const Attachment& attachment : m_document.attachments)
            if (attachment.element == m_id)
                add(segmentName(m_document, attachment.segment), tr("Network it stands in"),
                    zoneIcon(m_document.segment(attachment.segment)->kind),
                    [&selection = m_window.session().selection(), id = attachment.segment] {
                        selection.select({{}, {id}, {}});
                    });
    }
    void addConnectors()
    {
        for (const Association& association : m_document.associations) {
            if (association.from != m_id && association.to != m_id)
                continue;
            const ElementId other = association.from == m_id ? association.to : association.from;
            add(m_document.element(other)->name,
                tr("Connector: %1").arg(OutlineTree::connectorName(association.kind)),
                NodeWords::icon(*m_document.element(other)), toElement(other));
        }
    }
    /// Who holds addresses for it.
    void addCarriers()
    {
        for (auto it = m_document.elements.cbegin(); it != m_document.elements.cend(); ++it) {
            int vips = 0;
            int translations = 0;
            if (const auto* balancer = it->as<LoadBalancer>())
                vips = static_cast<int>(std::ranges::count(balancer->vips, m_id, &Vip::pool));
            if (const auto* firewall = it->as<Firewall>())
                translations = static_cast<int>(
                    std::ranges::count(firewall->translations, m_id, &Translation::device));
            if (vips > 0)
                add(it->name, tr("%n virtual address(es)", nullptr, vips), NodeWords::icon(*it),
                    toElement(it.key()));
            if (translations > 0)
                add(it->name, tr("%n translation(s)", nullptr, translations), NodeWords::icon(*it),
                    toElement(it.key()));
        }
    }
    void addRules()
    {
        std::map<ElementId, std::set<QString>> rules;
        EditorArea* area = m_window.editor();
        for (const auto& [key, connector] : area->canvas().canvas().diagram().connectors)
            if (connector.outer.element == m_id || connector.local.element == m_id)
                for (const GateVisual& gate : connector.gates)
                    rules[gate.firewall].insert(gate.rules.begin(), gate.rules.end());
        for (const FirewallPolicy& policy :
             m_window.session().analysis().latest()->analysis.policies.firewalls)
            if (policy.firewall == m_id)
                for (const PolicyRule& rule : policy.rules)
                    rules[m_id].insert(rule.id);
        for (const auto& [firewall, ids] : rules)
            add(tr("%n rule(s)", nullptr, static_cast<int>(ids.size())),
                elementName(m_document, firewall), QStringLiteral("panel-ports"),
                [area, list = QStringList(ids.begin(), ids.end())] {
                    area->showPanel(QStringLiteral("win.ports"));
                    qobject_cast<PortTablePanel*>(area->panels().panel(QStringLiteral("win.ports")))
                        ->showOnly(list);
                });
    }
    void addFindings()
    {
        const Texts& texts = m_window.session().context().texts();
        for (const Finding& finding : m_window.session().analysis().latest()->analysis.findings)
            if (!finding.waived
                && std::ranges::find(finding.elements, m_id) != finding.elements.end())
                add(texts.describe(finding.title), NodeWords::severity(finding.severity, 1),
                    finding.severity == Severity::Error     ? QStringLiteral("st-error")
                    : finding.severity == Severity::Warning ? QStringLiteral("st-warning")
                                                            : QStringLiteral("st-info"),
                    [area = m_window.editor()] {
                        area->showPanel(QStringLiteral("win.problems"));
                    });
    }

    DocumentWindow& m_window;
    const Document& m_document;
    ElementId m_id;
    std::vector<PickerEntry> m_entries;
};

} // namespace

void showWhereUsed(DocumentWindow& window)
{
    const auto& chosen = window.session().selection().state().elements;
    if (chosen.size() != 1 || !window.session().document().element(chosen.first()))
        return;
    Uses uses(window, chosen.first());
    const QString title = uses.title();
    (new Picker(window, window.workbench().theme, title, uses.all()))->open();
}

} // namespace edgeplanner
