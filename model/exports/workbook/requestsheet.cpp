#include "model/exports/request/formentries.h"
#include "model/exports/workbook/requestworkbook.h"

namespace edgeplanner {

namespace {

constexpr MessageText formHeading{"workbook.request.form",
                                  QT_TRANSLATE_NOOP("model", "Form of the request")};

/// With more the form is no longer legible on one page.
constexpr std::size_t mostFirewallsOnPage = 4;

} // namespace

Sheet requestSheet(const RequestPaper& paper, std::vector<SheetList>& lists)
{
    using Look = SheetCell::Look;
    Sheet sheet;
    sheet.name = QStringLiteral("Request");
    sheet.widths = {30, 70};
    sheet.onePage = paper.firewalls.size() <= mostFirewallsOnPage;
    const auto add = [&](const FormGroup& group) {
        if (!group.heading.isEmpty()) {
            if (!sheet.rows.empty())
                sheet.rows.emplace_back();
            sheet.rows.push_back({sheetText(group.heading, Look::Heading)});
        }
        for (const FormEntry& entry : group.entries) {
            if (!entry.choices.isEmpty()) {
                const QString list = QStringLiteral("Request%1").arg(lists.size());
                sheet.choices.push_back({1, list, sheet.rows.size()});
                lists.push_back({list, entry.choices});
            }
            sheet.rows.push_back(
                {sheetText(entry.label, Look::Label), sheetText(entry.value, Look::Field)});
        }
    };
    const auto withBoard = [&](FormGroup group) {
        group.entries.push_back(boardEntry(paper));
        return group;
    };
    FormGroup identity = identityEntries(paper);
    identity.heading = paper.words(formHeading);
    add(identity);
    for (const FormGroup& group :
         {withBoard(requestEntries(paper)), natureEntries(paper), peopleEntries(paper),
          timeEntries(paper), wishEntries(paper), reasonEntries(paper), rollbackEntries(paper)})
        add(group);
    for (const RequestedFirewall& firewall : paper.firewalls)
        add(firewallEntries(paper, firewall));
    return sheet;
}

} // namespace edgeplanner
