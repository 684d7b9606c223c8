#include "model/editing/fieldvalues.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText possibleValues{
    "edit.value.possible",
    QT_TRANSLATE_NOOP("model", "\"%1\" does not work here. Possible are: %2.")};
constexpr MessageText yesOrNo{
    "edit.value.yesNo", QT_TRANSLATE_NOOP("model", "\"%1\" does not work here: say yes or no.")};
constexpr MessageText wholeNumber{
    "edit.value.number",
    QT_TRANSLATE_NOOP("model", "\"%1\" is no whole number that is 0 or more.")};
constexpr MessageText ports{
    "edit.value.ports",
    QT_TRANSLATE_NOOP("model", "\"%1\" is no port: say a number from 1 to 65535, or a range such "
                               "as 50000-59999.")};
constexpr MessageText subnet{
    "edit.value.subnet",
    QT_TRANSLATE_NOOP("model", "\"%1\" is no network: say its first address and its prefix length, "
                               "such as 10.45.16.0/24.")};
constexpr MessageText range{"edit.value.range",
                            QT_TRANSLATE_NOOP("model",
                                              "\"%1\" is no range of addresses: say one such as "
                                              "10.45.16.200-10.45.16.250.")};
constexpr MessageText v4Address{
    "edit.value.ipv4",
    QT_TRANSLATE_NOOP("model", "\"%1\" is no IPv4 address: say one such as 10.45.16.10, or nothing "
                               "to clear it.")};
constexpr MessageText v6Address{
    "edit.value.ipv6",
    QT_TRANSLATE_NOOP("model", "\"%1\" is no IPv6 address: say one such as fd04::1610, or nothing "
                               "to clear it.")};

std::optional<AddressRange> rangeFromText(const QString& text)
{
    const auto dash = text.indexOf(QLatin1Char('-'));
    const auto from = IpAddress::fromText(dash < 0 ? text : text.left(dash).trimmed());
    const auto to = IpAddress::fromText(dash < 0 ? text : text.mid(dash + 1).trimmed());
    if (!from || !to || from->family() != to->family() || *to < *from)
        return std::nullopt;
    AddressRange result;
    result.from = *from;
    result.to = *to;
    return result;
}

} // namespace

QStringList splitList(const QString& text)
{
    QStringList items;
    for (const QString& item : text.split(QLatin1Char(',')))
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            items.append(trimmed);
    return items;
}

Message notAnEnum(const QString& text, const QStringList& possible)
{
    return {&possibleValues, {text, possible}};
}

Message readValue(QString& field, const QString& text)
{
    field = text;
    return {};
}

Message readValue(bool& field, const QString& text)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("on"),
                                 QStringLiteral("true")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("off"),
                                QStringLiteral("false")};
    if (!yes.contains(text) && !no.contains(text))
        return {&yesOrNo, {text}};
    field = yes.contains(text);
    return {};
}

Message readValue(int& field, const QString& text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value < 0)
        return {&wholeNumber, {text}};
    field = value;
    return {};
}

Message readValue(PortRange& field, const QString& text)
{
    const auto value = portRangeFromText(text);
    if (!value)
        return {&ports, {text}};
    field = *value;
    return {};
}

Message readValue(QStringList& field, const QString& text)
{
    const QStringList items = splitList(text);
    const auto isChange = [](const QString& item) {
        return item.startsWith(QLatin1Char('+')) || item.startsWith(QLatin1Char('-'));
    };
    if (items.isEmpty() || !std::all_of(items.cbegin(), items.cend(), isChange)) {
        field = items;
        return {};
    }
    for (const QString& item : items) {
        const QString value = item.mid(1);
        field.removeAll(value);
        if (item.startsWith(QLatin1Char('+')))
            field.append(value);
    }
    return {};
}

Message readValue(std::vector<Subnet>& field, const QString& text)
{
    std::vector<Subnet> values;
    for (const QString& item : splitList(text)) {
        const auto value = Subnet::fromText(item);
        if (!value)
            return {&subnet, {item}};
        values.push_back(*value);
    }
    field = std::move(values);
    return {};
}

Message readValue(std::vector<AddressRange>& field, const QString& text)
{
    std::vector<AddressRange> values;
    for (const QString& item : splitList(text)) {
        const auto value = rangeFromText(item);
        if (!value)
            return {&range, {item}};
        values.push_back(*value);
    }
    field = std::move(values);
    return {};
}

Message readAddress(std::optional<IpAddress>& field, IpFamily family, const QString& text)
{
    if (text.isEmpty()) {
        field.reset();
        return {};
    }
    const auto value = IpAddress::fromText(text);
    if (!value || value->family() != family)
        return {family == IpFamily::V4 ? &v4Address : &v6Address, {text}};
    field = *value;
    return {};
}

} // namespace edgeplanner
