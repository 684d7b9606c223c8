#include "views/models/walkpicture.h"

#include "model/core/bidi.h"
#include "model/exports/names.h"
#include "views/render/nodewords.h"

#include <algorithm>

namespace edgeplanner {

namespace {

QString endText(const WalkEnd& end)
{
    const QString address = end.address.isEmpty() ? WalkPictures::tr("Any") : end.address;
    if (end.port.isEmpty())
        return address;
    return address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2").arg(address, end.port)
                                              : QStringLiteral("%1:%2").arg(address, end.port);
}

/// Which machine a step is at: an element and its server.
using Place = std::pair<std::optional<ElementId>, int>;

Place placeOf(const WalkStep& step)
{
    return {step.device, step.slot};
}

class PictureBuilder
{
public:
    PictureBuilder(const Snapshot& snapshot, const Texts& texts)
        : m_snapshot(snapshot), m_texts(texts)
    {
    }

    void add(const std::vector<WalkStep>& steps, bool answer)
    {
        if (steps.empty())
            return;
        std::size_t from = 0;
        laneOf(steps[0]);
        std::vector<int> passed;
        QStringList what{m_texts.describe(steps[0].reason)};
        for (std::size_t i = 1; i < steps.size(); ++i) {
            const WalkStep& step = steps[i];
            const int lane = laneOf(step);
            what.append(m_texts.describe(step.reason));
            const bool changed =
                step.source != step.arrivedSource || step.destination != step.arrivedDestination;
            const bool last = i + 1 == steps.size();
            if (step.verdict == WalkStep::Verdict::Passed && !changed && !last) {
                passed.push_back(lane);
                continue;
            }
            const WalkStep& start = steps[from];
            WalkPicture::Hop hop;
            hop.from = laneOf(start);
            hop.to = lane;
            hop.source = endText(start.source);
            hop.destination = endText(start.destination);
            hop.sourceRewritten = from > 0 && start.source != start.arrivedSource;
            hop.destinationRewritten = from > 0 && start.destination != start.arrivedDestination;
            hop.passed = std::exchange(passed, {});
            hop.refused = step.verdict == WalkStep::Verdict::Blocked
                          || step.verdict == WalkStep::Verdict::Broken;
            if (!hop.refused && isWall(step))
                hop.passed.push_back(lane);
            hop.answer = answer;
            if (from > 0)
                what.prepend(m_texts.describe(start.translation));
            what.removeAll(QString());
            what.removeDuplicates();
            hop.what = what.join(QLatin1Char(' '));
            what.clear();
            m_picture.hops.push_back(std::move(hop));
            from = i;
        }
    }

    [[nodiscard]] WalkPicture take() { return std::move(m_picture); }

private:
    bool isWall(const WalkStep& step) const
    {
        return step.device && m_snapshot.document.find<Firewall>(*step.device);
    }

    int laneOf(const WalkStep& step)
    {
        const Place place = placeOf(step);
        const auto it = std::ranges::find(m_places, place);
        if (it != m_places.end())
            return static_cast<int>(it - m_places.begin());
        m_places.push_back(place);
        WalkPicture::Lane lane{QStringLiteral("el-any-host"), NodeWords::anyHost(true), false, {}};
        if (const Element* element =
                step.device ? m_snapshot.document.element(*step.device) : nullptr) {
            lane.element = step.device;
            lane.icon = NodeWords::icon(*element);
            lane.name = element->name;
            lane.wall = element->as<Firewall>() != nullptr;
            if (const auto* pool = element->as<EdgePool>(); pool && step.slot > 0) {
                lane.icon = QStringLiteral("el-edge-server");
                lane.name = serverName(*pool, step.slot, m_texts);
            }
        }
        m_picture.lanes.push_back(lane);
        return static_cast<int>(m_picture.lanes.size()) - 1;
    }

    Snapshot m_snapshot;
    const Texts& m_texts;
    std::vector<Place> m_places;
    WalkPicture m_picture;
};

} // namespace

WalkPicture WalkPictures::picture(const Snapshot& snapshot, const Texts& texts,
                                  const PacketWalk& walk)
{
    PictureBuilder builder(snapshot, texts);
    builder.add(walk.steps, false);
    builder.add(walk.reply, true);
    WalkPicture picture = builder.take();
    switch (walk.verdict) {
    case WalkStep::Verdict::Delivered:
    case WalkStep::Verdict::Passed:
        picture.works = true;
        picture.verdict = tr("Works.");
        break;
    case WalkStep::Verdict::Blocked: picture.verdict = tr("Blocked."); break;
    case WalkStep::Verdict::Broken: picture.verdict = tr("Breaks."); break;
    }
    QStringList sentences;
    for (const Message& message : {walk.reason, walk.symptom})
        if (!message.isEmpty())
            sentences.append(texts.describe(message));
    picture.reason = sentences.join(QLatin1Char(' '));
    return picture;
}

TableContent WalkPictures::table(const WalkPicture& picture, bool withAddresses)
{
    TableContent content;
    content.columns = {{QStringLiteral("number"), tr("#"), 36},
                       {QStringLiteral("hop"), tr("Hop"), 190},
                       {QStringLiteral("source"), tr("Source"), 160},
                       {QStringLiteral("destination"), tr("Destination"), 160},
                       {QStringLiteral("what"), tr("What happens"), 240}};
    const auto removeAddresses = [](auto& list) { list.erase(list.begin() + 2, list.begin() + 4); };
    if (!withAddresses)
        removeAddresses(content.columns);
    TableGroup group;
    int number = 0;
    for (const WalkPicture::Hop& hop : picture.hops) {
        TableRow row;
        row.key = QString::number(++number);
        const auto elementOf = [&](int lane) {
            return picture.lanes[static_cast<std::size_t>(lane)].element;
        };
        // What happens, happens where it arrives; an answer to nobody in particular, where it leaves.
        if (const auto device = elementOf(hop.to) ? elementOf(hop.to) : elementOf(hop.from))
            row.subjects.elements = {*device};
        if (const auto asker = elementOf(hop.from); asker && number == 1)
            row.related.append(*asker);
        for (const int lane : hop.passed)
            if (const auto wall = elementOf(lane))
                row.related.append(*wall);
        const auto plain = [](const QString& text) {
            TableCell cell;
            cell.text = text;
            return cell;
        };
        const auto end = [&](const QString& text, bool rewritten) {
            TableCell cell = plain(text);
            cell.mono = true;
            cell.strong = rewritten;
            return cell;
        };
        TableCell way =
            plain(tr("%1 to %2", "two devices")
                      .arg(isolated(picture.lanes[static_cast<std::size_t>(hop.from)].name),
                           isolated(picture.lanes[static_cast<std::size_t>(hop.to)].name)));
        way.icon = hop.refused  ? QStringLiteral("st-blocked")
                   : hop.answer ? QStringLiteral("dir-out")
                                : QStringLiteral("dir-in");
        way.iconColour = hop.refused ? Token::Error : Token::TextMuted;
        TableCell what = plain(hop.what);
        what.colour = Token::TextSecondary;
        TableCell index = plain(row.key);
        index.sortKey = number;
        row.cells = {index, way, end(hop.source, hop.sourceRewritten),
                     end(hop.destination, hop.destinationRewritten), what};
        if (!withAddresses)
            removeAddresses(row.cells);
        group.rows.push_back(std::move(row));
    }
    content.groups.push_back(std::move(group));
    return content;
}

} // namespace edgeplanner
