#include "model/catalog/catalogobject.h"

#include "model/core/jsontext.h"

#include <QtCore/QJsonArray>
#include <algorithm>
#include <cmath>

namespace edgeplanner {

namespace {

constexpr int maxNumber = 1 << 30;

bool isInteger(const QJsonValue& value)
{
    const double number = value.toDouble();
    return value.isDouble() && std::floor(number) == number && std::abs(number) < maxNumber;
}

} // namespace

QString CatalogError::toText() const
{
    return path.isEmpty() ? QStringLiteral("%1: %2").arg(file, reason)
                          : QStringLiteral("%1: %2: %3").arg(file, path, reason);
}

void CatalogProblems::report(const CatalogPlace& place, const QString& reason)
{
    if (!m_first)
        m_first = CatalogError{place.file, place.path, reason};
}

CatalogObject::CatalogObject(QJsonObject object, CatalogPlace place, CatalogProblems& problems)
    : m_object(std::move(object)), m_place(std::move(place)), m_problems(&problems)
{
}

CatalogPlace CatalogObject::at(const QString& key) const
{
    return {m_place.file, memberPath(m_place.path, key)};
}

void CatalogObject::report(const QString& key, const QString& reason) const
{
    m_problems->report(at(key), reason);
}

QJsonValue CatalogObject::take(const QString& key)
{
    m_read.insert(key);
    return m_object.value(key);
}

void CatalogObject::refuseUnreadKeys()
{
    for (const QString& key : m_object.keys())
        if (!m_read.contains(key))
            report(key, QStringLiteral("unknown key"));
}

QString CatalogObject::string(const QString& key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        report(key, QStringLiteral("missing"));
    else if (!value.isString())
        report(key, QStringLiteral("must be a text"));
    else if (value.toString().trimmed().isEmpty())
        report(key, QStringLiteral("must not be empty"));
    return value.toString();
}

QString CatalogObject::optionalString(const QString& key)
{
    const QJsonValue value = take(key);
    return value.isUndefined() || value.isNull() ? QString() : string(key);
}

bool CatalogObject::boolean(const QString& key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        report(key, value.isUndefined() ? QStringLiteral("missing")
                                        : QStringLiteral("must be true or false"));
    return value.toBool();
}

bool CatalogObject::optionalBoolean(const QString& key)
{
    return take(key).isUndefined() ? false : boolean(key);
}

int CatalogObject::integer(const QString& key, int min, int max)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        report(key, QStringLiteral("missing"));
    else if (!isInteger(value) || value.toInt() < min || value.toInt() > max)
        report(key, QStringLiteral("must be a whole number from %1 to %2").arg(min).arg(max));
    return std::clamp(value.toInt(), min, max);
}

std::optional<int> CatalogObject::optionalInteger(const QString& key, int min, int max)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return integer(key, min, max);
}

QStringList CatalogObject::strings(const QString& key)
{
    const QJsonValue value = take(key);
    QStringList texts;
    if (value.isUndefined())
        report(key, QStringLiteral("missing"));
    else if (!value.isArray())
        report(key, QStringLiteral("must be a list"));
    else if (value.toArray().isEmpty())
        report(key, QStringLiteral("must not be empty"));
    for (const QJsonValue item : value.toArray()) {
        const CatalogPlace place{m_place.file, indexPath(at(key).path, texts.size())};
        if (!item.isString() || item.toString().isEmpty())
            m_problems->report(place, QStringLiteral("must be a text"));
        else if (texts.contains(item.toString()))
            m_problems->report(place, QStringLiteral("\"%1\" is there twice").arg(item.toString()));
        texts.append(item.toString());
    }
    return texts;
}

QStringList CatalogObject::optionalStrings(const QString& key)
{
    return take(key).isUndefined() ? QStringList() : strings(key);
}

PortRange CatalogObject::portRange(const QString& key)
{
    const QString text = string(key);
    const auto range = portRangeFromText(text);
    if (!range)
        report(key, QStringLiteral("\"%1\" is no port and no range of ports").arg(text));
    return range.value_or(PortRange{});
}

Ports CatalogObject::ports(const QString& key)
{
    if (take(key).isNull())
        return std::nullopt;
    std::vector<PortRange> ranges;
    for (const QString& text : strings(key)) {
        const CatalogPlace place{m_place.file,
                                 indexPath(at(key).path, static_cast<qsizetype>(ranges.size()))};
        const auto range = portRangeFromText(text);
        if (!range)
            m_problems->report(place,
                               QStringLiteral("\"%1\" is no port and no range of ports").arg(text));
        else if (!ranges.empty() && range->from <= ranges.back().to)
            m_problems->report(place, QStringLiteral("ports must rise and not overlap"));
        ranges.push_back(range.value_or(PortRange{}));
    }
    return ranges;
}

std::vector<Subnet> CatalogObject::subnets(const QString& key)
{
    std::vector<Subnet> subnets;
    const QStringList texts = strings(key);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (const auto subnet = Subnet::fromText(texts[i]))
            subnets.push_back(*subnet);
        else
            m_problems->report({m_place.file, indexPath(at(key).path, i)},
                               QStringLiteral("\"%1\" is no network").arg(texts[i]));
    }
    return subnets;
}

CatalogObject CatalogObject::objectAt(const QString& key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        report(key, value.isUndefined() ? QStringLiteral("missing")
                                        : QStringLiteral("must be an object"));
    return {value.toObject(), at(key), *m_problems};
}

std::vector<CatalogObject> CatalogObject::objectsAt(const QString& key)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        report(key,
               value.isUndefined() ? QStringLiteral("missing") : QStringLiteral("must be a list"));
    std::vector<CatalogObject> items;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const CatalogPlace place{m_place.file, indexPath(at(key).path, i)};
        if (!list[i].isObject())
            m_problems->report(place, QStringLiteral("must be an object"));
        items.emplace_back(list[i].toObject(), place, *m_problems);
    }
    return items;
}

void CatalogObject::refuseWord(const QString& key, const QString& text,
                               const QStringList& known) const
{
    report(key, QStringLiteral("unknown word \"%1\"; known are %2")
                    .arg(text, known.join(QLatin1String(", "))));
}

} // namespace edgeplanner
