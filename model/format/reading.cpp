#include "model/format/reading.h"

#include <QtCore/QJsonArray>
#include <limits>

namespace edgeplanner {

namespace {

constexpr qsizetype longestText = 65536;
constexpr qsizetype longestShown = 60;

constexpr MessageText needsBool{"content.bool",
                                QT_TRANSLATE_NOOP("model", "true or false is needed")};
constexpr MessageText needsNumber{"content.number",
                                  QT_TRANSLATE_NOOP("model", "a whole number is needed")};
constexpr MessageText outOfRange{"content.range",
                                 QT_TRANSLATE_NOOP("model", "%1 is not between %2 and %3")};
constexpr MessageText needsText{"content.text", QT_TRANSLATE_NOOP("model", "a text is needed")};
constexpr MessageText longText{"content.longText",
                               QT_TRANSLATE_NOOP("model", "longer than %1 characters")};
constexpr MessageText needsList{"content.list", QT_TRANSLATE_NOOP("model", "a list is needed")};
constexpr MessageText needsObject{"content.object",
                                  QT_TRANSLATE_NOOP("model", "an object is needed")};
constexpr MessageText needsPorts{
    "content.ports",
    QT_TRANSLATE_NOOP("model", "a text such as \"443\" or \"50000-59999\" is needed, not %1")};
constexpr MessageText needsPoint{"content.point",
                                 QT_TRANSLATE_NOOP("model", "a pair of whole numbers is needed")};
constexpr MessageText needsId{"content.id",
                              QT_TRANSLATE_NOOP("model", "an id is needed (1 or more)")};
constexpr MessageText needsAddress{"content.address",
                                   QT_TRANSLATE_NOOP("model", "not an IP address: %1")};
constexpr MessageText needsFamily{"content.addressFamily",
                                  QT_TRANSLATE_NOOP("model", "not an IPv%1 address")};
constexpr MessageText needsSubnet{
    "content.subnet", QT_TRANSLATE_NOOP("model", "not a network such as 10.45.16.0/24: %1")};
constexpr MessageText missing{"content.missing", QT_TRANSLATE_NOOP("model", "missing")};
constexpr MessageText duplicateId{"content.duplicateId",
                                  QT_TRANSLATE_NOOP("model", "the id %1 is there twice")};
constexpr MessageText unknown{
    "content.unknown",
    QT_TRANSLATE_NOOP("model", "\"%1\" is not known to this version; it is kept")};

/// Nothing when it is no whole number, or too large to be exact.
std::optional<qint64> wholeNumber(const QJsonValue& json)
{
    const qint64 number = json.toInteger(0);
    if (!json.isDouble() || number != json.toInteger(1))
        return std::nullopt;
    return number;
}

/// A wrong value as an error shows it.
QString shown(const QJsonValue& json)
{
    return json.toVariant().toString().left(longestShown);
}

} // namespace

void Reading::fail(const MessageText& text, const QVariantList& args)
{
    if (!m_error)
        m_error = ContentError{m_path.toText(), {&text, args}};
}

void Reading::failMissing()
{
    fail(missing);
}

void Reading::failDuplicateId(qint64 id)
{
    fail(duplicateId, {id});
}

void Reading::failFamily(int version)
{
    fail(needsFamily, {version});
}

void Reading::noteUnknown(const QString& text)
{
    m_notes.push_back({m_path.toText(), {&unknown, {text.left(longestShown)}}});
}

void Reading::read(const QJsonValue& json, bool& value)
{
    if (json.isBool())
        value = json.toBool();
    else
        fail(needsBool);
}

void Reading::read(const QJsonValue& json, int& value)
{
    using Limits = std::numeric_limits<int>;
    std::int64_t number = value;
    read(json, number);
    if (number < Limits::min() || number > Limits::max())
        fail(outOfRange, {qint64{number}, Limits::min(), Limits::max()});
    else
        value = static_cast<int>(number);
}

void Reading::read(const QJsonValue& json, std::int64_t& value)
{
    if (const auto number = wholeNumber(json))
        value = *number;
    else
        fail(needsNumber);
}

void Reading::read(const QJsonValue& json, QString& value)
{
    if (!json.isString())
        return fail(needsText);
    value = json.toString();
    if (value.size() > longestText)
        fail(longText, {longestText});
}

void Reading::read(const QJsonValue& json, PortRange& value)
{
    if (const auto range = portRangeFromText(json.toString()))
        value = *range;
    else
        fail(needsPorts, {shown(json)});
}

void Reading::read(const QJsonValue& json, Point& value)
{
    const QJsonArray pair = json.toArray();
    if (pair.size() != 2)
        return fail(needsPoint);
    read(pair[0], value.x);
    read(pair[1], value.y);
}

std::optional<std::int64_t> Reading::readId(const QJsonValue& json)
{
    const auto number = wholeNumber(json);
    if (number && *number > 0)
        return *number;
    fail(needsId);
    return std::nullopt;
}

std::optional<IpAddress> Reading::readAddress(const QJsonValue& json)
{
    auto address = IpAddress::fromText(json.toString());
    if (!address)
        fail(needsAddress, {shown(json)});
    return address;
}

std::optional<Subnet> Reading::readSubnet(const QJsonValue& json)
{
    auto subnet = Subnet::fromText(json.toString());
    if (!subnet)
        fail(needsSubnet, {shown(json)});
    return subnet;
}

std::optional<QJsonObject> Reading::readObject(const QJsonValue& json)
{
    if (json.isObject())
        return json.toObject();
    fail(needsObject);
    return std::nullopt;
}

std::optional<QJsonArray> Reading::readList(const QJsonValue& json)
{
    if (json.isArray())
        return json.toArray();
    fail(needsList);
    return std::nullopt;
}

} // namespace edgeplanner
