#include "views/render/arrange.h"

#include "views/render/bands.h"
#include "views/render/fonts.h"

#include <algorithm>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr int gap = 24;
constexpr int firstRow = 96; ///< below the plates of the walls
constexpr int bandGap = 48;
constexpr int anyHostRoom = 264;
constexpr int usersOffset = 36; ///< puts their ports level with the services

int onGrid(qreal length)
{
    return static_cast<int>((length + 7) / 8) * 8;
}

/// Columns from outside to inside; what stands in two zones straddles their border.
class Arranger
{
public:
    explicit Arranger(const Document& document)
        : m_document(document),
          m_attached(attachedZones(document)),
          m_partners(partnersOf(document))
    {
    }

    Layout arrange()
    {
        const Bands bands = bandsOf(m_document, m_attached);
        std::vector<Laid> laid;
        for (const Band& band : bands.bands)
            laid.push_back(columnsOf(band));
        align(laid, bands);
        for (const Laid& band : laid)
            placeBand(band, bands);
        if (!laid.empty())
            placeShared(laid.front(), bands);
        keepLocked();
        m_result.routes.clear();
        return m_result;
    }

private:
    using Zones = std::vector<SegmentId>;

    /// First and last of the zones of this band that an element stands in.
    std::optional<std::pair<std::size_t, std::size_t>> span(ElementId id, const Zones& zones) const
    {
        std::optional<std::pair<std::size_t, std::size_t>> found;
        const auto attached = m_attached.find(id);
        if (attached == m_attached.end())
            return found;
        for (const SegmentId zone : attached->second) {
            const auto at = std::ranges::find(zones, zone);
            if (at == zones.end())
                continue;
            const auto index = static_cast<std::size_t>(at - zones.begin());
            if (!found)
                found = {index, index};
            found->first = std::min(found->first, index);
            found->second = std::max(found->second, index);
        }
        return found;
    }

    struct Item
    {
        ElementId id;
        NodeVisual visual;
        std::size_t first = 0;
        std::size_t last = 0;
        std::optional<int> anchor; ///< top of what it is connected to
    };

    static std::tuple<bool, bool, bool> rankOf(const Item& item)
    {
        return {item.first == item.last, item.visual.family != Family::Party, isUsers(item.visual)};
    }

    /// The uppermost of what it is connected with.
    std::optional<int> anchorOf(ElementId id, const std::map<ElementId, int>& placed) const
    {
        std::optional<int> top;
        if (const auto partners = m_partners.find(id); partners != m_partners.end())
            for (const ElementId partner : partners->second)
                if (const auto other = placed.find(partner); other != placed.end())
                    top = std::min(top.value_or(other->second), other->second);
        return top;
    }

    /// A band with what stands in its columns.
    struct Laid
    {
        Zones zones;
        std::vector<Item> items;
        std::vector<int> borders; ///< of the columns, one more than zones
    };

    Laid columnsOf(const Band& band) const
    {
        Laid laid{band.zones, {}, {}};
        for (const ElementId id : band.elements) {
            auto where = span(id, band.zones);
            if (!where && !m_attached.contains(id) && !band.zones.empty())
                where = {{0, 0}};
            if (!where)
                continue;
            laid.items.push_back(
                {id, nodeVisual(m_document, m_attached, id), where->first, where->second, {}});
            growParty(laid.items.back());
        }
        laid.borders = columnBorders(laid.zones, laid.items);
        return laid;
    }

    /// Columns that bands share have the same borders in all of them; corporate networks begin, and
    /// bands end, below each other.
    void align(std::vector<Laid>& laid, const Bands& bands) const
    {
        const auto alignAt = [&](auto&& border) {
            int common = 0;
            for (const Laid& band : laid)
                common = std::max(common, band.borders[border(band)]);
            for (Laid& band : laid) {
                const std::size_t first = border(band);
                const int shift = common - band.borders[first];
                for (std::size_t i = first; i < band.borders.size(); ++i)
                    band.borders[i] += shift;
            }
        };
        for (std::size_t shared = 1; shared <= bands.outer; ++shared)
            alignAt([shared](const Laid&) { return shared; });
        alignAt([&](const Laid& band) {
            std::size_t corporate = 0;
            while (corporate < band.zones.size()
                   && m_document.segment(band.zones[corporate])->kind != SegmentKind::Corporate)
                ++corporate;
            return corporate;
        });
        for (std::size_t left = bands.inner + 1; left-- > 0;)
            alignAt([left](const Laid& band) { return band.zones.size() - left; });
    }

    /// From the top of the first band to the foot of the last.
    void placeShared(const Laid& any, const Bands& bands)
    {
        for (std::size_t i = 0; i < any.zones.size(); ++i) {
            if (i >= bands.outer && i + bands.inner < any.zones.size())
                continue;
            Placement placement = m_document.layout.segments.value(any.zones[i]);
            placement.position = {any.borders[i], 0};
            placement.width = any.borders[i + 1] - any.borders[i];
            placement.height = m_top - bandGap;
            m_result.segments.insert(any.zones[i], placement);
        }
    }

    void placeBand(const Laid& band, const Bands& bands)
    {
        const Zones& zones = band.zones;
        const std::vector<int>& borders = band.borders;
        std::vector<Item> items = band.items;
        m_row = m_top + firstRow + 72 * std::max(1, smallParties(items));
        int bottom = m_top + firstRow + 320;
        std::map<std::pair<std::size_t, std::size_t>, int> next; ///< free height by span
        const auto reserve = [&](std::size_t first, std::size_t last, qreal height) {
            int y = m_row;
            for (const auto& [columns, end] : next)
                if (columns.first <= last && columns.second >= first)
                    y = std::max(y, end);
            next[{first, last}] = y + onGrid(height) + gap;
            bottom = std::max(bottom, y + onGrid(height));
            return y;
        };
        const auto put = [&](const Item& item, int x, int y) {
            Placement placement = m_document.layout.elements.value(item.id);
            placement.position = {x, y};
            if (isUsers(item.visual))
                placement.height = static_cast<int>(item.visual.rect.height());
            if (item.visual.family == Family::Party)
                placement.width = static_cast<int>(item.visual.rect.width());
            m_result.elements.insert(item.id, placement);
        };
        // What spans a border first: the columns gather around it.
        std::ranges::stable_sort(items, {}, &Arranger::rankOf);
        std::map<ElementId, int> placed; ///< tops of what straddles borders
        for (const Item& item : items) {
            if (item.visual.family == Family::Wall || item.first == item.last)
                continue;
            const int border = borders[item.first + 1];
            const int x =
                border
                - static_cast<int>(std::min(shape::nicDivider, item.visual.rect.width() / 2));
            placed[item.id] = reserve(item.first, item.last, item.visual.rect.height());
            put(item, x, placed[item.id]);
        }
        // The others stand level with what they are connected to, in its order: lines run straight
        // and do not cross.
        for (Item& item : items)
            item.anchor = anchorOf(item.id, placed);
        std::ranges::stable_sort(items, {}, [this](const Item& item) {
            return std::tuple(rankOf(item), item.anchor.value_or(m_row));
        });
        for (const Item& item : items) {
            if (item.visual.family == Family::Wall || item.first != item.last)
                continue;
            const qreal width = item.visual.rect.width();
            const int left = borders[item.first] + furtherWalls(items, item.first);
            const int right = borders[item.first + 1];
            const bool outermost = item.first == 0;
            const bool innermost = item.first + 1 == zones.size();
            int x = (left + right - onGrid(width)) / 2;
            if (outermost)
                x = left + 16;
            else if (innermost)
                x = left + 72;
            else if (hasSpan(items, item.first, false))
                x = left + 64;
            else if (hasSpan(items, item.first, true))
                x = right - 64 - onGrid(width);
            // Beside what straddles the border, not below it: its column is another.
            put(item, x, stack(item, bottom));
        }
        for (const Item& item : items)
            if (item.visual.family == Family::Wall)
                put(item, borders[std::min(item.first + 1, zones.size())] - 30,
                    m_top + static_cast<int>(shape::zoneHeader) + 8);
        // Any host of a shared network stands there, too.
        if (bands.outer > 0 && m_stacks.contains(0))
            bottom = std::max(bottom, m_stacks[0] + anyHostRoom);
        m_stacks.clear();
        const int height = onGrid(bottom + 2 * gap - m_top);
        for (std::size_t i = bands.outer; i + bands.inner < zones.size(); ++i) {
            Placement placement = m_document.layout.segments.value(zones[i]);
            placement.position = {borders[i], m_top};
            placement.width = borders[i + 1] - borders[i];
            placement.height = height;
            m_result.segments.insert(zones[i], placement);
        }
        m_top += height + bandGap;
    }

    /// What walls on the border before a column take of it: more than one stand beside each other.
    static int furtherWalls(const std::vector<Item>& items, std::size_t column)
    {
        const auto walls = std::ranges::count_if(items, [&](const Item& item) {
            return item.visual.family == Family::Wall && item.first + 1 == column;
        });
        return walls > 1 ? static_cast<int>(shape::wallPitch) * static_cast<int>(walls - 1) : 0;
    }

    static bool hasSpan(const std::vector<Item>& items, std::size_t column, bool asLast)
    {
        return std::ranges::any_of(items, [&](const Item& item) {
            return item.visual.family != Family::Wall && item.first != item.last
                   && (asLast ? item.last : item.first) == column;
        });
    }

    /// Parties from the top, everything else from the row of what it is connected to, so that links
    /// run straight: users beside the services, a load balancer's only VIP beside the middle one.
    int stack(const Item& item, int& bottom)
    {
        const bool party = item.visual.family == Family::Party;
        auto [at, isNew] = m_stacks.try_emplace(item.first, m_top + firstRow);
        const int row = item.anchor.value_or(m_row);
        int least = party ? m_top + firstRow : row;
        if (isUsers(item.visual))
            least = row + usersOffset;
        else if (item.visual.family == Family::Balancer && item.visual.rows.size() == 1)
            least = row + static_cast<int>(shape::serviceRow);
        const int y = std::max(at->second, least);
        at->second = y + onGrid(item.visual.rect.height()) + gap;
        bottom = std::max(bottom, y + onGrid(item.visual.rect.height()));
        return y;
    }

    static bool isUsers(const NodeVisual& visual)
    {
        return visual.icon == QStringLiteral("el-remote-users");
    }

    /// Room for the name, and for the ports of those who use several services.
    static void growParty(Item& item)
    {
        if (item.visual.family != Family::Party)
            return;
        const qreal wanted = textWidth(item.visual.title, TextRole::NodeTitle) + 52;
        item.visual.rect.setWidth(std::clamp(8 * std::ceil(wanted / 8), 144.0, 184.0));
        if (isUsers(item.visual))
            item.visual.rect.setHeight(96);
    }

    static int smallParties(const std::vector<Item>& items)
    {
        return static_cast<int>(std::ranges::count_if(items, [](const Item& item) {
            return item.visual.family == Family::Party && item.first == 0 && !isUsers(item.visual);
        }));
    }

    std::vector<int> columnBorders(const Zones& zones, const std::vector<Item>& items) const
    {
        std::vector<int> borders{0};
        for (std::size_t column = 0; column < zones.size(); ++column) {
            qreal own = 0;
            qreal spanning = 0;
            for (const Item& item : items) {
                if (item.visual.family == Family::Wall)
                    continue;
                const qreal width = item.visual.rect.width();
                if (item.first == column && item.last == column)
                    own = std::max(own, width);
                else if (item.first == column) {
                    spanning = std::max(spanning, std::min(shape::nicDivider, width / 2));
                } else if (item.last == column)
                    spanning = std::max(spanning, width - std::min(shape::nicDivider, width / 2));
            }
            constexpr qreal edge = 64; ///< beside a wall
            const qreal width =
                furtherWalls(items, column) + edge + own + (spanning > 0 ? 64 + spanning : 56);
            borders.push_back(borders.back() + std::max(216, onGrid(width)));
        }
        return borders;
    }

    void keepLocked()
    {
        for (auto it = m_document.layout.elements.cbegin(); it != m_document.layout.elements.cend();
             ++it)
            if (it->locked)
                m_result.elements.insert(it.key(), *it);
    }

    const Document& m_document;
    AttachedZones m_attached;
    std::map<ElementId, std::vector<ElementId>> m_partners;
    std::map<std::size_t, int> m_stacks;
    Layout m_result;
    int m_top = 0;
    int m_row = 0; ///< of the edge pools
};

} // namespace

Layout arranged(const Document& document)
{
    return Arranger(document).arrange();
}

Document withMissingPlacements(const Document& document)
{
    bool complete = true;
    for (auto it = document.elements.cbegin(); complete && it != document.elements.cend(); ++it)
        complete = document.layout.elements.contains(it.key());
    for (auto it = document.segments.cbegin(); complete && it != document.segments.cend(); ++it)
        complete = document.layout.segments.contains(it.key());
    if (complete)
        return document;
    const Layout tidy = arranged(document);
    Document placed = document;
    for (auto it = tidy.elements.cbegin(); it != tidy.elements.cend(); ++it)
        if (!placed.layout.elements.contains(it.key()))
            placed.layout.elements.insert(it.key(), *it);
    for (auto it = tidy.segments.cbegin(); it != tidy.segments.cend(); ++it)
        if (!placed.layout.segments.contains(it.key()))
            placed.layout.segments.insert(it.key(), *it);
    return placed;
}

} // namespace edgeplanner
