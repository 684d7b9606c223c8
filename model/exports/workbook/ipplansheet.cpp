#include "model/exports/request/requestparts.h"
#include "model/exports/workbook/requestworkbook.h"

#include <algorithm>
#include <map>

namespace edgeplanner {

namespace {

constexpr MessageText columnSubnet{"workbook.subnet", QT_TRANSLATE_NOOP("model", "Subnet")};
constexpr MessageText columnNetwork{"request.column.network",
                                    QT_TRANSLATE_NOOP("model", "Network")};
constexpr MessageText columnAddress{"table.address", QT_TRANSLATE_NOOP("model", "Address")};
constexpr MessageText columnCount{"request.needs.count", QT_TRANSLATE_NOOP("model", "Addresses")};
constexpr MessageText columnState{"table.address.state", QT_TRANSLATE_NOOP("model", "State")};
constexpr MessageText columnOwner{"table.address.owner", QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnNote{"table.note", QT_TRANSLATE_NOOP("model", "Note")};
constexpr MessageText assignedState{"workbook.assignedState",
                                    QT_TRANSLATE_NOOP("model", "assigned")};
constexpr MessageText gatewayState{"workbook.gatewayState", QT_TRANSLATE_NOOP("model", "gateway")};
constexpr MessageText reservedState{"workbook.reservedState",
                                    QT_TRANSLATE_NOOP("model", "reserved")};
constexpr MessageText freeState{"workbook.freeState", QT_TRANSLATE_NOOP("model", "free")};
constexpr MessageText conflict{"request.objects.conflict",
                               QT_TRANSLATE_NOOP("model", "used twice or reserved")};
constexpr MessageText sample{"request.sampleValue", QT_TRANSLATE_NOOP("model", "sample value")};

QString rangeText(const IpAddress& from, const IpAddress& to)
{
    return from == to ? from.toText() : from.toText() + QStringLiteral(" – ") + to.toText();
}

/// Distance from the start of an IPv4 subnet.
std::uint64_t offsetOf(const Subnet& subnet, const IpAddress& address)
{
    const auto number = [](const IpAddress& ip) {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value << 8 | ip.bytes()[i];
        return value;
    };
    return number(address) - number(subnet.network());
}

/// One line of a subnet: an address, or several alike one after the other.
struct Line
{
    QString address;
    std::uint64_t count = 1;
    const MessageText& state;
    QString owner;
    QString note;
};

class SubnetLines
{
public:
    SubnetLines(const RequestPaper& paper, const SubnetUse& use) : m_paper(paper), m_use(use) {}

    std::vector<Line> lines()
    {
        addUsed();
        addReserved();
        if (m_use.subnet.family() == IpFamily::V4)
            addFree();
        std::vector<Line> list;
        for (auto& [address, line] : m_lines)
            list.push_back(line);
        if (m_use.subnet.family() == IpFamily::V6)
            list.push_back({m_use.subnet.toText(), m_use.free, freeState, {}, {}});
        return list;
    }

private:
    void addUsed()
    {
        for (const PlannedAddress& planned : m_paper.snapshot.analysis.plan.addresses) {
            if (!planned.address || !m_use.subnet.contains(*planned.address))
                continue;
            QStringList notes;
            if (planned.sample)
                notes.append(m_paper.words(sample));
            if (planned.conflict)
                notes.append(m_paper.words(conflict));
            m_lines.insert(
                {*planned.address,
                 {planned.address->toText(), 1,
                  planned.owner.role == AddressOwner::Role::Gateway ? gatewayState : assignedState,
                  ownerName(m_paper.document(), m_paper.texts, planned),
                  notes.join(QLatin1String("; "))}});
            m_taken.push_back({*planned.address, *planned.address});
        }
    }

    void addReserved()
    {
        const Segment* segment =
            m_use.segment ? m_paper.document().segment(*m_use.segment) : nullptr;
        if (!segment)
            return;
        for (const AddressRange& range : segment->reserved) {
            if (!m_use.subnet.contains(range.from))
                continue;
            const bool isV4 = m_use.subnet.family() == IpFamily::V4;
            m_lines.insert(
                {range.from,
                 {rangeText(range.from, range.to),
                  isV4 ? offsetOf(m_use.subnet, range.to) - offsetOf(m_use.subnet, range.from) + 1
                       : 0,
                  reservedState,
                  range.purpose,
                  {}}});
            m_taken.push_back({range.from, range.to});
        }
    }

    /// What lies between.
    void addFree()
    {
        const std::uint64_t size = std::uint64_t(1) << (32 - m_use.subnet.prefixLength());
        std::vector<std::pair<std::uint64_t, std::uint64_t>> taken;
        for (const auto& [from, to] : m_taken)
            taken.emplace_back(offsetOf(m_use.subnet, from),
                               std::min(offsetOf(m_use.subnet, to), size - 1));
        taken.emplace_back(size, size);
        std::ranges::sort(taken);
        std::uint64_t next = 0;
        for (const auto& [from, to] : taken) {
            addFree(next, from);
            next = std::max(next, to + 1);
        }
    }

    void addFree(std::uint64_t from, std::uint64_t end)
    {
        const auto usable = [this](std::uint64_t offset) {
            const auto address = m_use.subnet.at(offset);
            return address && m_use.subnet.isUsable(*address);
        };
        while (from < end && !usable(from))
            ++from;
        while (from < end && !usable(end - 1))
            --end;
        if (from >= end)
            return;
        const IpAddress first = *m_use.subnet.at(from);
        m_lines.insert(
            {first, {rangeText(first, *m_use.subnet.at(end - 1)), end - from, freeState, {}, {}}});
    }

    const RequestPaper& m_paper;
    const SubnetUse& m_use;
    std::multimap<IpAddress, Line> m_lines;
    std::vector<std::pair<IpAddress, IpAddress>> m_taken;
};

} // namespace

Sheet ipPlanSheet(const RequestPaper& paper)
{
    Sheet sheet;
    sheet.name = QStringLiteral("IPPlan");
    for (const auto& [title, width] :
         std::initializer_list<std::pair<const MessageText&, int>>{{columnSubnet, 22},
                                                                   {columnNetwork, 26},
                                                                   {columnAddress, 34},
                                                                   {columnCount, 12},
                                                                   {columnState, 12},
                                                                   {columnOwner, 40},
                                                                   {columnNote, 30}})
        sheet.columns.push_back({paper.words(title), width});
    for (const SubnetUse& use : paper.snapshot.analysis.plan.subnets) {
        const QString network = use.segment    ? segmentName(paper.document(), *use.segment)
                                : use.firewall ? elementName(paper.document(), *use.firewall)
                                               : QString();
        for (const Line& line : SubnetLines(paper, use).lines())
            sheet.rows.push_back(
                {sheetText(use.subnet.toText()), sheetText(network), sheetText(line.address),
                 sheetNumber(static_cast<double>(line.count)), sheetText(paper.words(line.state)),
                 sheetText(line.owner), sheetText(line.note)});
    }
    sheet.formats.push_back({4, paper.words(freeState), SheetFormat::Look::Good});
    sheet.formats.push_back({6, paper.words(conflict), SheetFormat::Look::Bad});
    return sheet;
}

} // namespace edgeplanner
