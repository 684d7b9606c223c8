#include "model/editing/fillseries.h"

#include "model/editing/addressassignment.h"
#include "model/editing/fieldlist.h"
#include "model/editing/hostname.h"
#include "model/editing/operation.h"
#include "model/editing/setfield.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText fillLabel{"edit.label.fillSeries",
                                QT_TRANSLATE_NOOP("model", "Fill %1 of the servers of %2")};
constexpr MessageText noNumber{
    "edit.series.noNumber",
    QT_TRANSLATE_NOOP("model", "\"%1\" has no number to count on from: write one as in %2.")};
constexpr MessageText noName{
    "edit.series.noName",
    QT_TRANSLATE_NOOP("model", "\"%1\" is no name of a server: letters, digits and hyphens with "
                               "dots between, as in %2.")};
constexpr MessageText noAddress{
    "edit.series.noAddress",
    QT_TRANSLATE_NOOP("model", "\"%1\" is no address to begin with: write one such as %2.")};
constexpr MessageText noField{"edit.series.noField",
                              QT_TRANSLATE_NOOP("model", "The servers of %1 have no field %2.")};
constexpr MessageText taken{"edit.series.taken",
                            QT_TRANSLATE_NOOP("model", "%1 is carried by something else already.")};
constexpr MessageText pastTheEnd{"edit.series.end",
                                 QT_TRANSLATE_NOOP("model", "There is no address behind %1.")};

std::optional<IpAddress> next(const IpAddress& address)
{
    auto bytes = address.bytes();
    for (std::size_t i = address.family() == IpFamily::V4 ? 4 : 16; i-- > 0;)
        if (++bytes[i] != 0)
            return IpAddress(address.family(), bytes);
    return std::nullopt;
}

/// "edge09.contoso.net" and 2 -> "edge11.contoso.net"; empty when the first label has no number.
QString counted(const QString& first, int by)
{
    static const QRegularExpression number(QStringLiteral("\\d+(?=\\D*$)"));
    const auto match = number.match(first.section(QLatin1Char('.'), 0, 0));
    if (!match.hasMatch())
        return {};
    const QString digits = match.captured();
    const QString text =
        QString::number(digits.toLongLong() + by).rightJustified(digits.size(), QLatin1Char('0'));
    return QString(first).replace(match.capturedStart(), digits.size(), text);
}

/// The field of every server, in order of slots.
std::vector<SeriesValue> places(const Document& document, const Catalog& catalog, ElementId pool,
                                const QString& field)
{
    std::vector<SeriesValue> list;
    for (const Field& known : fieldsOf(document, catalog, pool)) {
        const QStringList parts = known.path.split(QLatin1Char('.'));
        if (parts.size() > 2 && parts[0] == QLatin1String("servers")
            && parts.mid(2).join(QLatin1Char('.')) == field)
            list.push_back({parts[1].toInt(), known.path, known.value, {}, {}});
    }
    std::ranges::sort(list, {}, &SeriesValue::slot);
    return list;
}

Result<Done, EditError> countNames(std::vector<SeriesValue>& values, const QString& first,
                                   const Catalog& catalog)
{
    const QString example = QStringLiteral("edge01.") + catalog.samplePlan.internalDomain;
    if (!isDomainName(first))
        return refuse(EditError::Kind::BadValue, noName, {first, example});
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i].value = counted(first, static_cast<int>(i));
    if (values.size() == 1)
        values.front().value = first;
    if (values.back().value.isEmpty())
        return refuse(EditError::Kind::BadValue, noNumber, {first, example});
    return Done{};
}

Result<Done, EditError> countAddresses(std::vector<SeriesValue>& values, const QString& first,
                                       const Document& document, IpFamily family)
{
    auto address = IpAddress::fromText(first);
    if (!address || address->family() != family)
        return refuse(EditError::Kind::BadValue, noAddress,
                      {first, family == IpFamily::V4 ? QStringLiteral("10.45.16.10")
                                                     : QStringLiteral("fd04::1610")});
    auto others = assignedAddresses(document);
    for (const SeriesValue& value : values)
        if (const auto own = IpAddress::fromText(value.before))
            others.erase(*own);
    for (SeriesValue& value : values) {
        if (!address) {
            value.problem = {&pastTheEnd, {first}};
            continue;
        }
        value.value = address->toText();
        if (others.contains(*address))
            value.problem = {&taken, {value.value}};
        address = next(*address);
    }
    return Done{};
}

} // namespace

Result<std::vector<SeriesValue>, EditError> seriesValues(const Document& document,
                                                         const Catalog& catalog, ElementId pool,
                                                         const QString& field, const QString& first)
{
    const Element* element = document.element(pool);
    if (!element)
        return notFound();
    auto values = places(document, catalog, pool, field);
    if (values.empty())
        return refuse(EditError::Kind::NotFound, noField, {element->name, field});
    const bool names = field == QLatin1String("fqdn");
    const IpFamily family = field.endsWith(QLatin1String("v6")) ? IpFamily::V6 : IpFamily::V4;
    const auto done = names ? countNames(values, first.trimmed(), catalog)
                            : countAddresses(values, first.trimmed(), document, family);
    if (!done)
        return Failure{done.error()};
    return values;
}

EditResult fillSeries(const Document& document, const Catalog& catalog, ElementId pool,
                      const QString& field, const QString& first)
{
    const auto values = seriesValues(document, catalog, pool, field, first);
    if (!values)
        return Failure{values.error()};
    const QString target = QLatin1Char('#') + QString::number(pool.value());
    const Message label{&fillLabel, {field, document.element(pool)->name}};
    return editBy(document, label, [&](Document& after) -> ChangeResult {
        for (const SeriesValue& value : *values) {
            if (!value.problem.isEmpty())
                return Failure{EditError{EditError::Kind::NotAllowed, value.problem}};
            const auto edit = setField(after, catalog, target, value.path, value.value);
            if (!edit)
                return Failure{edit.error()};
            apply(after, *edit);
        }
        return Done{};
    });
}

} // namespace edgeplanner
