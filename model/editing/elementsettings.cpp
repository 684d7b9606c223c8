#include "model/editing/elementsettings.h"

#include "model/editing/fieldlist.h"
#include "model/editing/operation.h"
#include "model/editing/setfield.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText label{"edit.label.applySettings",
                            QT_TRANSLATE_NOOP("model", "Paste settings")};
constexpr MessageText otherKind{
    "edit.settings.otherKind",
    QT_TRANSLATE_NOOP("model", "%1 is of another kind: settings go from an element to others of "
                               "its kind.")};
constexpr MessageText nothing{"edit.settings.nothing",
                              QT_TRANSLATE_NOOP("model", "Select what should be set up like it.")};

bool isOfOneElement(const Field& field)
{
    switch (field.type) {
    case FieldType::Flag:
    case FieldType::Choice:
    case FieldType::PortNumbers: return field.path == QLatin1String("site");
    case FieldType::TextList: return field.path != QLatin1String("features");
    default: return true;
    }
}

} // namespace

std::optional<ElementSettings> settingsOf(const Document& document, const Catalog& catalog,
                                          ElementId id)
{
    const Element* element = document.element(id);
    if (!element)
        return std::nullopt;
    ElementSettings settings{element->kind(), {}};
    for (const Field& field : fieldsOf(document, catalog, id))
        if (!isOfOneElement(field) && !field.path.startsWith(QLatin1String("servers.")))
            settings.values.emplace_back(field.path, field.value);
    if (settings.values.empty())
        return std::nullopt;
    return settings;
}

EditResult applySettings(const Document& document, const Catalog& catalog,
                         std::span<const ElementId> elements, const ElementSettings& settings)
{
    if (elements.empty())
        return refuse(EditError::Kind::NotAllowed, nothing);
    return editBy(document, {&label, {}}, [&](Document& after) -> ChangeResult {
        for (const ElementId id : elements) {
            const Element* element = after.element(id);
            if (!element)
                return notFound();
            if (element->kind() != settings.kind)
                return refuse(EditError::Kind::NotAllowed, otherKind, {element->name});
            const QString target = QLatin1Char('#') + QString::number(id.value());
            for (const auto& [path, value] : settings.values) {
                // What was set before may have brought fields or taken them away.
                const auto fields = fieldsOf(after, catalog, id);
                const auto field = std::ranges::find(fields, path, &Field::path);
                if (field == fields.end() || field->value == value)
                    continue;
                const EditResult set = setField(after, catalog, target, path, value);
                if (!set)
                    return Failure{set.error()};
                apply(after, *set);
            }
        }
        return Done{};
    });
}

} // namespace edgeplanner
