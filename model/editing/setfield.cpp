#include "model/editing/setfield.h"

#include "model/editing/fieldsetter.h"
#include "model/editing/hostname.h"
#include "model/editing/mergekey.h"
#include "model/editing/networkoperations.h"
#include "model/editing/operation.h"
#include "model/editing/setmeaning.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

constexpr MessageText setLabel{"edit.label.set", QT_TRANSLATE_NOOP("model", "Set %1 of %2")};
constexpr MessageText noTarget{
    "edit.noTarget",
    QT_TRANSLATE_NOOP("model",
                      "There is no element or network \"%1\". Possible are: document, %2.")};
constexpr MessageText badPath{
    "edit.badPath",
    QT_TRANSLATE_NOOP("model", "\"%1\" is no field: write it as in servers[2].internal.v4.")};
constexpr MessageText badDomain{
    "edit.badDomain",
    QT_TRANSLATE_NOOP("model", "\"%1\" is no domain name: it is made of letters, digits and "
                               "hyphens with dots between, as in %2.")};

QStringList allNames(const Document& document)
{
    QStringList names;
    for (const Segment& segment : document.segments)
        names.append(segment.name);
    for (const Element& element : document.elements)
        names.append(element.name);
    return names;
}

EditResult setInSettings(const Document& document, const Catalog& catalog, const QStringList& path,
                         const QString& value)
{
    const Message label{&setLabel, {path.join(QLatin1Char('.')), QStringLiteral("document")}};
    auto result = editBy(document, label, [&](Document& after) -> ChangeResult {
        const auto set = FieldSetter(catalog, path, value).setIn(after.settings);
        if (!set || path.first() != QLatin1String("sipDomains"))
            return set;
        for (const QString& domain : std::as_const(after.settings.sipDomains))
            if (!isDomainName(domain))
                return refuse(EditError::Kind::BadValue, badDomain,
                              {domain, catalog.samplePlan.sipDomain});
        after.settings.sampleSipDomains = false;
        return set;
    });
    return withMergeKey(std::move(result), fieldMergeKey(0, path.join(QLatin1Char('.'))));
}

EditResult setInElement(const Document& document, const Catalog& catalog, ElementId id,
                        const QStringList& path, const QString& value)
{
    if (auto meaning = setWithMeaning(document, catalog, id, path, value))
        return std::move(*meaning);
    const Message label{&setLabel, {path.join(QLatin1Char('.')), document.element(id)->name}};
    auto result = editBy(document, label, [&](Document& after) {
        const QStringList besides{QStringLiteral("name"), QStringLiteral("site")};
        return std::visit(
            [&](auto& data) { return FieldSetter(catalog, path, value, besides).setIn(data); },
            after.elements.find(id)->data);
    });
    return withMergeKey(std::move(result), fieldMergeKey(id.value(), path.join(QLatin1Char('.'))));
}

EditResult setInSegment(const Document& document, const Catalog& catalog, SegmentId id,
                        const QStringList& path, const QString& value)
{
    if (auto meaning = setWithMeaning(document, id, path, value))
        return std::move(*meaning);
    const Message label{&setLabel, {path.join(QLatin1Char('.')), document.segment(id)->name}};
    auto result = editBy(document, label, [&](Document& after) {
        return FieldSetter(catalog, path, value).setIn(*after.segments.find(id));
    });
    return withMergeKey(std::move(result), fieldMergeKey(id.value(), path.join(QLatin1Char('.'))));
}

} // namespace

EditResult setField(const Document& document, const Catalog& catalog, const QString& target,
                    const QString& field, const QString& value)
{
    const auto path = splitPath(field);
    if (!path)
        return refuse(EditError::Kind::NotFound, badPath, {field});
    const QString text = value.trimmed();
    if (target.compare(QLatin1String("document"), Qt::CaseInsensitive) == 0)
        return setInSettings(document, catalog, *path, text);
    if (const auto element = document.elementNamed(target))
        return setInElement(document, catalog, *element, *path, text);
    if (const auto segment = document.segmentNamed(target))
        return setInSegment(document, catalog, *segment, *path, text);
    return refuse(EditError::Kind::NotFound, noTarget, {target, allNames(document)});
}

std::optional<FieldReference> fieldReference(const Document& document, QStringView text)
{
    for (auto dot = text.lastIndexOf(QLatin1Char('.')); dot > 0;
         dot = text.left(dot).lastIndexOf(QLatin1Char('.'))) {
        const QStringView target = text.left(dot);
        const bool isNamed = target.compare(QLatin1String("document"), Qt::CaseInsensitive) == 0
                             || document.elementNamed(target) || document.segmentNamed(target);
        if (isNamed && dot + 1 < text.size())
            return FieldReference{target.toString(), text.mid(dot + 1).toString()};
    }
    return std::nullopt;
}

} // namespace edgeplanner
