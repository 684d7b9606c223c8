#include "model/editing/fieldlist.h"

#include "model/editing/fieldsetter.h"
#include "model/editing/mergekey.h"
#include "model/editing/operation.h"
#include "model/editing/setfield.h"
#include "model/topology/legs.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

namespace {

constexpr MessageText severalLabel{"edit.label.setSeveral",
                                   QT_TRANSLATE_NOOP("model", "Set %1 of %2 elements")};

QString subnetTexts(const std::vector<Subnet>& subnets)
{
    QStringList texts;
    for (const Subnet& subnet : subnets)
        texts.append(subnet.toText());
    return texts.join(QLatin1String(", "));
}

QString rangeTexts(const std::vector<AddressRange>& ranges)
{
    QStringList texts;
    for (const AddressRange& range : ranges)
        texts.append(range.from.toText() + QLatin1Char('-') + range.to.toText());
    return texts.join(QLatin1String(", "));
}

template <class T>
QStringList idsOf(const std::vector<T>& rows)
{
    QStringList ids;
    for (const T& row : rows)
        ids.append(row.id);
    return ids;
}

/// Walks visitFields() as FieldSetter does and writes down every field at the end of a path.
class FieldLister
{
public:
    FieldLister(const Document& document, const Catalog& catalog)
        : m_document(document), m_catalog(catalog)
    {
    }

    template <class T>
    void operator()(const char* name, const T& field)
    {
        const QString text = QString::fromLatin1(name);
        if (detail::isFixedField(text) || text.startsWith(QLatin1String("sample")))
            return;
        m_path.append(text);
        list(field);
        m_path.removeLast();
    }

    void add(FieldType type, const QString& value, const QStringList& choices = {})
    {
        m_fields.push_back({m_path.join(QLatin1Char('.')), type, value, choices});
    }

    void addNamed(const QString& name, FieldType type, const QString& value,
                  const QStringList& choices = {})
    {
        m_path.append(name);
        add(type, value, choices);
        m_path.removeLast();
    }

    void addAddress(const QString& name, const AddressPair& address)
    {
        m_path.append(name);
        visitFields(*this, address);
        m_path.removeLast();
    }

    [[nodiscard]] std::vector<Field> take() { return std::move(m_fields); }

    void addSite(const std::optional<SiteId>& site)
    {
        QStringList names{QString()};
        for (const Site& known : m_document.sites)
            names.append(known.name);
        addNamed(QStringLiteral("site"), FieldType::Choice,
                 site ? m_document.sites.value(*site).name : QString(), names);
    }

private:
    void list(const QString& value)
    {
        if (m_path.last() == QLatin1String("product"))
            add(FieldType::Choice, value, idsOf(m_catalog.products));
        else if (m_path.last() == QLatin1String("vendor"))
            add(FieldType::Choice, value, QStringList(QString()) + idsOf(m_catalog.vendors));
        else
            add(FieldType::Text, value);
    }
    void list(bool value)
    {
        add(FieldType::Flag, value ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    void list(int value) { add(FieldType::Number, QString::number(value)); }
    void list(const QStringList& value)
    {
        const bool features = m_path.last() == QLatin1String("features");
        add(FieldType::TextList, value.join(QLatin1String(", ")),
            features ? idsOf(m_catalog.features) : QStringList());
    }
    void list(const std::vector<Subnet>& value) { add(FieldType::SubnetList, subnetTexts(value)); }
    void list(const std::vector<AddressRange>& value)
    {
        add(FieldType::RangeList, rangeTexts(value));
    }
    void list(const std::optional<IpAddress>& value)
    {
        const bool v4 = m_path.last() == QLatin1String("v4");
        add(v4 ? FieldType::Ipv4 : FieldType::Ipv6, value ? value->toText() : QString());
    }
    void list(const QMap<QString, PortRange>& overrides)
    {
        for (const PortParameter& parameter : m_catalog.portParameters)
            addNamed(parameter.id, FieldType::PortNumbers,
                     toText(overrides.value(parameter.id, parameter.defaultPorts)));
    }
    template <class E>
        requires std::is_enum_v<E>
    void list(E value) { add(FieldType::Choice, toText(value), allTexts<E>()); }
    template <class E>
        requires std::is_enum_v<E>
    void list(const std::optional<E>& value)
    {
        add(FieldType::Choice, value ? toText(*value) : QString(),
            QStringList(QString()) + allTexts<E>());
    }
    template <class T>
        requires HasFields<const T>
    void list(const T& value) { visitFields(*this, value); }
    template <class T>
        requires HasFields<const T>
    void list(const std::vector<T>& items)
    {
        for (std::size_t i = 0; i < items.size(); ++i) {
            m_path.append(detail::keyOf(items, i));
            list(items[i]);
            m_path.removeLast();
        }
    }
    /// What else a document holds is set by operations.
    template <class T>
        requires(!std::is_enum_v<T> && !HasFields<const T>)
    void list(const T&) {}

    const Document& m_document;
    const Catalog& m_catalog;
    QStringList m_path;
    std::vector<Field> m_fields;
};

} // namespace

std::vector<Field> fieldsOf(const Document& document, const Catalog& catalog, ElementId id)
{
    const Element* element = document.element(id);
    if (!element)
        return {};
    FieldLister lister(document, catalog);
    lister.addNamed(QStringLiteral("name"), FieldType::Text, element->name);
    lister.addSite(element->site);
    std::visit([&lister](const auto& data) { visitFields(lister, data); }, element->data);
    int number = 0;
    for (const AttachmentId leg : legsOf(document, id))
        lister.addAddress(QStringLiteral("legs.%1").arg(++number),
                          document.attachments.constFind(leg)->address);
    return lister.take();
}

std::vector<Field> fieldsOf(const Document& document, const Catalog& catalog, SegmentId id)
{
    const Segment* segment = document.segment(id);
    if (!segment)
        return {};
    FieldLister lister(document, catalog);
    visitFields(lister, *segment);
    std::vector<Field> fields = lister.take();
    lister.addSite(segment->site);
    fields.insert(fields.begin() + 1, lister.take().front());
    return fields;
}

std::vector<Field> fieldsOf(const Document& document, const Catalog& catalog)
{
    FieldLister lister(document, catalog);
    visitFields(lister, document.settings);
    return lister.take();
}

EditResult setFieldOfAll(const Document& document, const Catalog& catalog,
                         const QStringList& targets, const QString& field, const QString& value)
{
    if (targets.size() == 1)
        return setField(document, catalog, targets.front(), field, value);
    const Message label{&severalLabel, {field, targets.size()}};
    auto result = editBy(document, label, [&](Document& after) -> ChangeResult {
        for (const QString& target : targets) {
            const auto edit = setField(after, catalog, target, field, value);
            if (!edit)
                return Failure{edit.error()};
            apply(after, *edit);
        }
        return Done{};
    });
    return withMergeKey(std::move(result),
                        QStringLiteral("fields:%1:%2").arg(targets.join(QLatin1Char(',')), field));
}

} // namespace edgeplanner
