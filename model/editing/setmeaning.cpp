#include "model/editing/setmeaning.h"

#include "model/editing/elementoperations.h"
#include "model/editing/featureset.h"
#include "model/editing/fieldsetter.h"
#include "model/editing/fieldvalues.h"
#include "model/editing/mergekey.h"
#include "model/editing/networkoperations.h"
#include "model/editing/operation.h"
#include "model/editing/poolchanges.h"
#include "model/editing/pooloperations.h"
#include "model/topology/legs.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

constexpr MessageText featuresLabel{"edit.label.features",
                                    QT_TRANSLATE_NOOP("model", "Set features of %1")};
constexpr MessageText noSite{
    "edit.noSite", QT_TRANSLATE_NOOP("model", "There is no site \"%1\". Possible are: %2.")};
constexpr MessageText noSites{"edit.noSites",
                              QT_TRANSLATE_NOOP("model", "There is no site \"%1\": the design has "
                                                         "no sites.")};

constexpr MessageText unknownVendor{
    "edit.unknownVendor",
    QT_TRANSLATE_NOOP("model", "There is no vendor \"%1\". Possible are: %2.")};
constexpr MessageText legLabel{"edit.label.leg",
                               QT_TRANSLATE_NOOP("model", "Set the address of %1 on %2")};
constexpr MessageText noLeg{
    "edit.noLeg", QT_TRANSLATE_NOOP("model", "%1 has no interface \"%2\". Possible are: %3.")};

EditResult badValue(Message reason)
{
    return Failure{EditError{EditError::Kind::BadValue, std::move(reason)}};
}

/// Reads the value, then does `operate` with it.
template <class T, class Operate>
EditResult readThen(const QString& text, Operate operate)
{
    T value{};
    if (Message problem = readValue(value, text); !problem.isEmpty())
        return badValue(std::move(problem));
    return operate(std::move(value));
}

Result<std::optional<SiteId>, EditError> siteFromText(const Document& document, const QString& text)
{
    if (text.isEmpty())
        return std::optional<SiteId>();
    QStringList names;
    for (auto it = document.sites.cbegin(); it != document.sites.cend(); ++it) {
        if (it->name.compare(text, Qt::CaseInsensitive) == 0)
            return std::optional(it.key());
        names.append(it->name);
    }
    if (names.isEmpty())
        return refuse(EditError::Kind::NotFound, noSites, {text});
    return refuse(EditError::Kind::NotFound, noSite, {text, names});
}

template <class IdType>
EditResult setSiteByName(const Document& document, IdType id, const QString& text)
{
    const auto site = siteFromText(document, text);
    if (!site)
        return Failure{site.error()};
    return setSite(document, id, *site);
}

/// "+a,-b" turns on and off; "a,b" makes these the switches that are on.
EditResult setFeatures(const Document& document, const Catalog& catalog, ElementId id,
                       const QString& text)
{
    QStringList turnOn;
    QStringList turnOff;
    const QStringList items = splitList(text);
    for (const QString& item : items) {
        if (item.startsWith(QLatin1Char('+')))
            turnOn.append(item.mid(1));
        else if (item.startsWith(QLatin1Char('-')))
            turnOff.append(item.mid(1));
        else
            turnOn.append(item);
    }
    const bool isChange = !items.isEmpty()
                          && (items.first().startsWith(QLatin1Char('+'))
                              || items.first().startsWith(QLatin1Char('-')));
    if (!isChange)
        for (const QString& on : document.find<EdgePool>(id)->features)
            if (!turnOn.contains(on))
                turnOff.append(on);
    const Message label{&featuresLabel, {document.element(id)->name}};
    return editBy(document, label, [&](Document& after) -> ChangeResult {
        for (const QString& feature : turnOff)
            if (const auto done = changeFeature(after, catalog, id, feature, false); !done)
                return done;
        for (const QString& feature : turnOn)
            if (const auto done = changeFeature(after, catalog, id, feature, true); !done)
                return done;
        return Done{};
    });
}

/// "legs[2].v4": the address of the second interface.
EditResult setLeg(const Document& document, const Catalog& catalog, ElementId id,
                  const QStringList& path, const QString& value)
{
    const auto legs = legsOf(document, id);
    QStringList numbers;
    for (std::size_t i = 0; i < legs.size(); ++i)
        numbers.append(QString::number(i + 1));
    const auto index = numbers.indexOf(path.value(1));
    if (index < 0)
        return refuse(EditError::Kind::NotFound, noLeg,
                      {document.element(id)->name, path.value(1), numbers});
    const AttachmentId leg = legs[static_cast<std::size_t>(index)];
    const SegmentId segment = document.attachments.constFind(leg)->segment;
    const Message label{&legLabel, {document.element(id)->name, document.segment(segment)->name}};
    auto result = editBy(document, label, [&](Document& after) {
        return FieldSetter(catalog, path.mid(2), value).setIn(after.attachments.find(leg)->address);
    });
    return withMergeKey(std::move(result), fieldMergeKey(id.value(), path.join(QLatin1Char('.'))));
}

std::optional<Service> serviceNamed(const QString& name)
{
    return enumFromText<Service>(name);
}

std::optional<EditResult> setInPool(const Document& document, const Catalog& catalog, ElementId id,
                                    const QStringList& path, const QString& value)
{
    const QString& first = path.first();
    if (path.size() == 2 && path.last() == QLatin1String("addressing")) {
        if (const auto service = serviceNamed(first))
            return readThen<Addressing>(value, [&](Addressing addressing) {
                return setAddressing(document, catalog, id, *service, addressing);
            });
    }
    if (path.size() != 1)
        return std::nullopt;
    if (first == QLatin1String("features"))
        return setFeatures(document, catalog, id, value);
    if (first == QLatin1String("singleAddress"))
        return readThen<bool>(
            value, [&](bool single) { return setSingleAddress(document, catalog, id, single); });
    const bool outside = first == QLatin1String("externalLoadBalancing");
    if (outside || first == QLatin1String("internalLoadBalancing"))
        return readThen<LoadBalancing>(value, [&](LoadBalancing balancing) {
            return setLoadBalancing(document, catalog, id,
                                    outside ? PoolSide::External : PoolSide::Internal, balancing);
        });
    return std::nullopt;
}

} // namespace

std::optional<EditResult> setWithMeaning(const Document& document, const Catalog& catalog,
                                         ElementId id, const QStringList& path,
                                         const QString& value)
{
    const Element& element = *document.element(id);
    const QString& first = path.first();
    if (path.size() == 1) {
        if (first == QLatin1String("name"))
            return renameElement(document, id, value);
        if (first == QLatin1String("site"))
            return setSiteByName(document, id, value);
        if (first == QLatin1String("product")
            && (element.as<EdgePool>() || element.as<FrontEndPool>()))
            return setProduct(document, catalog, id, value);
        if (first == QLatin1String("addressing") && element.as<ReverseProxy>())
            return readThen<Addressing>(value, [&](Addressing addressing) {
                return setAddressing(document, catalog, id, addressing);
            });
        if (first == QLatin1String("vendor") && !value.isEmpty() && !catalog.vendor(value)) {
            QStringList ids;
            for (const Vendor& known : catalog.vendors)
                ids.append(known.id);
            return refuse(EditError::Kind::BadValue, unknownVendor, {value, ids});
        }
        if (first == QLatin1String("publicBlocks") && element.as<Firewall>())
            return readThen<std::vector<Subnet>>(value, [&](std::vector<Subnet> blocks) {
                return setPublicBlocks(document, id, std::move(blocks));
            });
    }
    if (first == QLatin1String("legs") && passesTraffic(element.kind()))
        return setLeg(document, catalog, id, path, value);
    if (element.as<EdgePool>())
        return setInPool(document, catalog, id, path, value);
    return std::nullopt;
}

std::optional<EditResult> setWithMeaning(const Document& document, SegmentId id,
                                         const QStringList& path, const QString& value)
{
    if (path.size() != 1)
        return std::nullopt;
    const QString& first = path.first();
    if (first == QLatin1String("name"))
        return renameSegment(document, id, value);
    if (first == QLatin1String("site"))
        return setSiteByName(document, id, value);
    if (first == QLatin1String("subnets"))
        return readThen<std::vector<Subnet>>(value, [&](std::vector<Subnet> subnets) {
            return setSubnets(document, id, std::move(subnets));
        });
    return std::nullopt;
}

} // namespace edgeplanner
