#include "support/jsonschema.h"

#include "model/core/jsonpath.h"
#include "model/core/jsontext.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <algorithm>
#include <array>

namespace edgeplanner {

using namespace Qt::StringLiterals;

namespace {

/// "id" and "definitions" are what draft 4 calls them.
const QSet<QString> annotations{u"$schema"_s,     u"$id"_s,      u"id"_s,         u"$defs"_s,
                                u"definitions"_s, u"$comment"_s, u"title"_s,      u"default"_s,
                                u"examples"_s,    u"format"_s,   u"description"_s};
const std::array definitionLists{"$defs"_L1, "definitions"_L1};
const QSet<QString> assertions{u"$ref"_s,
                               u"type"_s,
                               u"const"_s,
                               u"enum"_s,
                               u"required"_s,
                               u"properties"_s,
                               u"items"_s,
                               u"minItems"_s,
                               u"maxItems"_s,
                               u"pattern"_s,
                               u"allOf"_s,
                               u"uniqueItems"_s,
                               u"anyOf"_s,
                               u"oneOf"_s,
                               u"if"_s,
                               u"then"_s,
                               u"else"_s,
                               u"not"_s,
                               u"minimum"_s,
                               u"maximum"_s,
                               u"minLength"_s,
                               u"maxLength"_s,
                               u"additionalProperties"_s,
                               u"propertyNames"_s,
                               u"minProperties"_s};

bool isOfType(const QJsonValue& value, const QString& type)
{
    if (type == "integer"_L1)
        return value.isDouble() && value.toInteger(0) == value.toInteger(1);
    static const QHash<QString, QJsonValue::Type> types{
        {u"null"_s, QJsonValue::Null},     {u"boolean"_s, QJsonValue::Bool},
        {u"number"_s, QJsonValue::Double}, {u"string"_s, QJsonValue::String},
        {u"array"_s, QJsonValue::Array},   {u"object"_s, QJsonValue::Object}};
    return value.type() == types.value(type, QJsonValue::Undefined);
}

QStringList texts(const QJsonValue& value)
{
    if (value.isString())
        return {value.toString()};
    QStringList all;
    for (const QJsonValue& item : value.toArray())
        all.append(item.toString());
    return all;
}

QString shown(const QJsonValue& value)
{
    return value.toVariant().toString().left(60);
}

} // namespace

JsonSchema::JsonSchema(QJsonObject schema, Members members)
    : m_root(std::move(schema)), m_members(members)
{
}

JsonSchema JsonSchema::shipped(const QString& name, Members members)
{
    return fromFile(u":/schemas/"_s + name + u".schema.json"_s, members);
}

JsonSchema JsonSchema::fromFile(const QString& path, Members members)
{
    QFile file(path);
    const auto schema =
        parseJsonObject(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!schema)
        qFatal("schema %s cannot be read", qPrintable(path));
    return JsonSchema(*schema, members);
}

QStringList JsonSchema::errors(const QJsonValue& value)
{
    m_errors.clear();
    check(m_root, value, {}, {});
    return m_errors;
}

void JsonSchema::fail(const QString& path, const QString& reason)
{
    m_errors.append(path + u": "_s + reason);
}

void JsonSchema::check(const QJsonObject& schema, const QJsonValue& value, const QString& path,
                       const QString& place)
{
    const Names known = apply(schema, value, path, place);
    if (m_members == Members::AsTheSchemaSays || !value.isObject())
        return;
    for (const QString& member : value.toObject().keys())
        if (!known.contains(member))
            fail(memberPath(path, member), u"not in the schema"_s);
}

JsonSchema::Names JsonSchema::apply(const QJsonObject& schema, const QJsonValue& value,
                                    const QString& path, const QString& place)
{
    for (const QString& keyword : schema.keys())
        if (!annotations.contains(keyword) && !assertions.contains(keyword))
            fail(path, u"the schema has the keyword "_s + keyword);
    const QStringList types = texts(schema["type"_L1]);
    if (!types.isEmpty()
        && std::ranges::none_of(types, [&](const QString& t) { return isOfType(value, t); }))
        fail(path, u"needs to be "_s + types.join(u" or "_s));
    checkScalar(schema, value, path, place);
    checkList(schema, value, path, place);
    Names known = applyInPlace(schema, value, path, place);
    if (value.isObject())
        known += checkObject(schema, value.toObject(), path, place);
    return known;
}

JsonSchema::Names JsonSchema::applyInPlace(const QJsonObject& schema, const QJsonValue& value,
                                           const QString& path, const QString& place)
{
    Names known;
    if (const QString ref = schema["$ref"_L1].toString(); !ref.isEmpty()) {
        const QString name = ref.section(u'/', -1);
        QJsonValue target;
        for (const QLatin1String list : definitionLists)
            if (ref == u"#/"_s + list + u'/' + name)
                target = m_root.value(list).toObject().value(name);
        if (!target.isObject())
            fail(path, u"the schema refers to "_s + ref);
        known += apply(target.toObject(), value, path, name);
    }
    for (const QJsonValue& part : schema["allOf"_L1].toArray())
        known += apply(part.toObject(), value, path, place);
    if (schema.contains("if"_L1)) {
        const QLatin1String branch =
            matches(schema["if"_L1].toObject(), value) ? "then"_L1 : "else"_L1;
        known += apply(schema[branch].toObject(), value, path, place);
    }
    if (schema.contains("not"_L1) && matches(schema["not"_L1].toObject(), value))
        fail(path, u"is what it must not be"_s);
    for (const QLatin1String keyword : {"anyOf"_L1, "oneOf"_L1}) {
        int matching = 0;
        for (const QJsonValue& part : schema[keyword].toArray()) {
            if (!matches(part.toObject(), value))
                continue;
            ++matching;
            known += apply(part.toObject(), value, path, place);
        }
        if (schema.contains(keyword) && (matching == 0 || (matching > 1 && keyword == "oneOf"_L1)))
            fail(path, u"matches %1 of %2"_s.arg(matching).arg(keyword));
    }
    return known;
}

JsonSchema::Names JsonSchema::checkObject(const QJsonObject& schema, const QJsonObject& object,
                                          const QString& path, const QString& place)
{
    for (const QString& member : texts(schema["required"_L1]))
        if (!object.contains(member))
            fail(path, u"has no "_s + member);
    if (object.size() < schema["minProperties"_L1].toInt())
        fail(path, u"has too few members"_s);
    Names known;
    const QJsonObject properties = schema["properties"_L1].toObject();
    const QJsonValue others = schema["additionalProperties"_L1];
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString member = memberPath(path, it.key());
        if (schema.contains("propertyNames"_L1))
            check(schema["propertyNames"_L1].toObject(), it.key(), member, place);
        if (properties.contains(it.key())) {
            m_used.insert(place + u'.' + it.key());
            check(properties[it.key()].toObject(), it.value(), member, place + u'.' + it.key());
        } else if (others.isObject()) {
            check(others.toObject(), it.value(), member, place);
        } else if (others.isBool() && !others.toBool()) {
            fail(member, u"not in the schema"_s);
        } else if (!others.toBool()) {
            continue;
        }
        known.insert(it.key());
    }
    return known;
}

void JsonSchema::checkList(const QJsonObject& schema, const QJsonValue& value, const QString& path,
                           const QString& place)
{
    if (!value.isArray())
        return;
    const QJsonArray list = value.toArray();
    if (list.size() < schema["minItems"_L1].toInteger()
        || list.size() > schema["maxItems"_L1].toInteger(list.size()))
        fail(path, u"has %1 items"_s.arg(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (schema.contains("items"_L1))
            check(schema["items"_L1].toObject(), list[i], indexPath(path, i), place);
        for (qsizetype j = 0; schema["uniqueItems"_L1].toBool() && j < i; ++j)
            if (list[i] == list[j])
                fail(indexPath(path, i), u"is there twice"_s);
    }
}

void JsonSchema::checkScalar(const QJsonObject& schema, const QJsonValue& value,
                             const QString& path, const QString& place)
{
    if (schema.contains("const"_L1) && schema["const"_L1] != value)
        fail(path, u"needs to be "_s + shown(schema["const"_L1]));
    if (schema.contains("enum"_L1)) {
        if (!schema["enum"_L1].toArray().contains(value))
            fail(path, shown(value) + u" is none of the allowed values"_s);
        m_used.insert(place + u" = "_s + shown(value));
    }
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number < schema["minimum"_L1].toDouble(number)
            || number > schema["maximum"_L1].toDouble(number))
            fail(path, shown(value) + u" is out of range"_s);
    }
    if (!value.isString())
        return;
    const QString text = value.toString();
    if (text.size() < schema["minLength"_L1].toInteger()
        || text.size() > schema["maxLength"_L1].toInteger(text.size()))
        fail(path, u"has %1 characters"_s.arg(text.size()));
    if (schema.contains("pattern"_L1)
        && !QRegularExpression(schema["pattern"_L1].toString()).match(text).hasMatch())
        fail(path, shown(value) + u" is not like "_s + schema["pattern"_L1].toString());
}

bool JsonSchema::matches(const QJsonObject& schema, const QJsonValue& value)
{
    JsonSchema attempt(m_root);
    attempt.check(schema, value, {}, {});
    return attempt.m_errors.isEmpty();
}

namespace {

/// Everything that a value can use of a schema, named as JsonSchema does.
void collect(const QJsonObject& schema, const QString& place, QStringList& all)
{
    if (place.isEmpty()) {
        for (const QLatin1String list : definitionLists) {
            const QJsonObject definitions = schema[list].toObject();
            for (auto it = definitions.begin(); it != definitions.end(); ++it)
                collect(it->toObject(), it.key(), all);
        }
    }
    for (const QJsonValue& value : schema["enum"_L1].toArray())
        if (!value.isNull())
            all.append(place + u" = "_s + shown(value));
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        all.append(place + u'.' + it.key());
        collect(it->toObject(), place + u'.' + it.key(), all);
    }
    for (const QLatin1String keyword :
         {"items"_L1, "additionalProperties"_L1, "then"_L1, "else"_L1})
        if (schema[keyword].isObject())
            collect(schema[keyword].toObject(), place, all);
    for (const QLatin1String keyword : {"allOf"_L1, "anyOf"_L1, "oneOf"_L1})
        for (const QJsonValue& part : schema[keyword].toArray())
            collect(part.toObject(), place, all);
}

} // namespace

QStringList JsonSchema::unused() const
{
    QStringList all;
    collect(m_root, {}, all);
    all.erase(std::remove_if(all.begin(), all.end(),
                             [this](const QString& use) { return m_used.contains(use); }),
              all.end());
    return all;
}

} // namespace edgeplanner
