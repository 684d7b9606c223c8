#include "support/randomfields.h"

#include <QtCore/QJsonArray>

namespace edgeplanner {

QString RandomFields::text()
{
    static const QStringList parts{
        QStringLiteral("edge"),        QStringLiteral("ACCESS.contoso.com"),
        QStringLiteral("한글"),        QStringLiteral("\"quoted\""),
        QStringLiteral("back\\slash"), QStringLiteral("a\nb"),
        QStringLiteral("\t"),          QStringLiteral("\u0001"),
        QStringLiteral("😀"),           QStringLiteral("ß"),
        QStringLiteral(" "),           QStringLiteral("%1")};
    QString text;
    for (int count = below(4); count > 0; --count)
        text += parts[below(static_cast<int>(parts.size()))];
    return text;
}

QJsonObject RandomFields::unknown()
{
    QJsonObject object{{QStringLiteral("x-number"), below(1000) / 8.0},
                       {QStringLiteral("x-text"), text()}};
    if (chance(50))
        object.insert(QStringLiteral("x-list"),
                      QJsonArray{QJsonObject{{text(), true}}, QJsonValue(), qint64{1} << 60});
    return object;
}

IpAddress RandomFields::address(IpFamily family)
{
    std::array<std::uint8_t, 16> bytes{};
    const size_t count = family == IpFamily::V4 ? 4 : 16;
    for (size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<std::uint8_t>(chance(30) ? 0 : below(256));
    return {family, bytes};
}

void RandomFields::fill(AddressPair& value)
{
    value = {};
    if (chance(60))
        value.v4 = address(IpFamily::V4);
    if (chance(30))
        value.v6 = address(IpFamily::V6);
    value.sample = chance(20);
}

void RandomFields::fillPlain(int& value)
{
    static constexpr std::array numbers{0, 1, -1, 7, 1000, -25000, 2147483647};
    value = numbers[static_cast<size_t>(below(static_cast<int>(numbers.size())))];
}

void RandomFields::fillPlain(std::int64_t& value)
{
    value = (std::int64_t{1} << below(60)) + below(100);
}

void RandomFields::fillPlain(IpAddress& value)
{
    value = address(chance(50) ? IpFamily::V4 : IpFamily::V6);
}

void RandomFields::fillPlain(Subnet& value)
{
    const IpAddress network = address(chance(50) ? IpFamily::V4 : IpFamily::V6);
    value = Subnet(network, below(network.family() == IpFamily::V4 ? 33 : 129));
}

void RandomFields::fillPlain(PortRange& value)
{
    value.from = static_cast<std::uint16_t>(1 + below(60000));
    value.to = static_cast<std::uint16_t>(value.from + below(2) * below(5000));
}

} // namespace edgeplanner
