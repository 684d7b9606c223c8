#include "model/core/ports.h"

#include <QtCore/QStringList>
#include <algorithm>

namespace edgeplanner {

QString toText(const PortRange& range)
{
    if (range.from == range.to)
        return QString::number(range.from);
    return QString::number(range.from) + QLatin1Char('-') + QString::number(range.to);
}

QString toText(const Ports& ports, const QString& any)
{
    if (!ports)
        return any;
    QStringList parts;
    for (const PortRange& range : *ports)
        parts.append(toText(range));
    return parts.join(QLatin1String(", "));
}

namespace {

std::optional<std::uint16_t> portFromText(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    bool ok = false;
    const uint number = text.toUInt(&ok);
    if (!ok || number < 1 || number > 65535)
        return std::nullopt;
    return static_cast<std::uint16_t>(number);
}

} // namespace

std::optional<PortRange> portRangeFromText(QStringView text)
{
    const auto dash = text.indexOf(QLatin1Char('-'));
    const auto from = portFromText(dash < 0 ? text : text.left(dash));
    const auto to = dash < 0 ? from : portFromText(text.mid(dash + 1));
    if (!from || !to || *from > *to)
        return std::nullopt;
    return PortRange{*from, *to};
}

bool covers(const Ports& ports, std::uint16_t port)
{
    return !ports || std::any_of(ports->begin(), ports->end(), [port](const PortRange& range) {
        return range.contains(port);
    });
}

} // namespace edgeplanner
