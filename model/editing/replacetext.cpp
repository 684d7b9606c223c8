#include "model/editing/replacetext.h"

#include "model/editing/fieldlist.h"
#include "model/editing/operation.h"
#include "model/editing/setfield.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

constexpr MessageText label{"edit.label.replace", QT_TRANSLATE_NOOP("model", "Replace %1 by %2")};
constexpr MessageText nowhere{"edit.replace.nowhere",
                              QT_TRANSLATE_NOOP("model", "\"%1\" stands nowhere in this design.")};

bool isText(const Field& field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Ipv4:
    case FieldType::Ipv6:
    case FieldType::SubnetList:
    case FieldType::RangeList: return true;
    case FieldType::TextList: return field.choices.isEmpty();
    default: return false;
    }
}

} // namespace

std::vector<Replacement> replacements(const Document& document, const Catalog& catalog,
                                      const QString& find, const QString& with)
{
    std::vector<Replacement> list;
    if (find.isEmpty())
        return list;
    const auto look = [&](const std::vector<Field>& fields, const QString& target,
                          const QString& name) {
        for (const Field& field : fields) {
            if (!isText(field) || !field.value.contains(find, Qt::CaseInsensitive))
                continue;
            QString after = field.value;
            after.replace(find, with, Qt::CaseInsensitive);
            if (after != field.value)
                list.push_back({target, name, field.path, field.value, after});
        }
    };
    const auto number = [](auto id) { return QLatin1Char('#') + QString::number(id.value()); };
    look(fieldsOf(document, catalog), QStringLiteral("document"), {});
    // Networks first: addresses are judged against them.
    for (auto it = document.segments.cbegin(); it != document.segments.cend(); ++it)
        look(fieldsOf(document, catalog, it.key()), number(it.key()), it->name);
    for (auto it = document.elements.cbegin(); it != document.elements.cend(); ++it)
        look(fieldsOf(document, catalog, it.key()), number(it.key()), it->name);
    return list;
}

EditResult replaceText(const Document& document, const Catalog& catalog, const QString& find,
                       const QString& with)
{
    const auto list = replacements(document, catalog, find, with);
    if (list.empty())
        return refuse(EditError::Kind::NotFound, nowhere, {find});
    return editBy(document, {&label, {find, with}}, [&](Document& after) -> ChangeResult {
        for (const Replacement& one : list) {
            const EditResult set = setField(after, catalog, one.target, one.field, one.after);
            if (!set)
                return Failure{set.error()};
            apply(after, *set);
        }
        return Done{};
    });
}

} // namespace edgeplanner
