#include "support/jsonschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace edgeplanner::test {

namespace {

bool hasType(const QJsonValue& value, const QString& type)
{
    if (type == QLatin1String("object"))
        return value.isObject();
    if (type == QLatin1String("array"))
        return value.isArray();
    if (type == QLatin1String("string"))
        return value.isString();
    if (type == QLatin1String("boolean"))
        return value.isBool();
    if (type == QLatin1String("null"))
        return value.isNull();
    if (type == QLatin1String("number"))
        return value.isDouble();
    if (type == QLatin1String("integer"))
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return false;
}

const QSet<QString>& knownKeywords()
{
    static const QSet<QString> keywords = [] {
        QSet<QString> set;
        for (const char* name :
             {"$schema",     "$id",     "$defs",      "$ref",        "title",
              "description", "type",    "properties", "required",    "additionalProperties",
              "items",       "enum",    "const",      "pattern",     "minLength",
              "minimum",     "maximum", "minItems",   "uniqueItems", "oneOf"})
            set.insert(QString::fromLatin1(name));
        return set;
    }();
    return keywords;
}

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

JsonSchema::JsonSchema(const QString& path) : m_path(QFileInfo(path).absoluteFilePath())
{
    file(m_path);
}

QJsonObject JsonSchema::file(const QString& path)
{
    if (const auto known = m_files.constFind(path); known != m_files.constEnd())
        return *known;
    QFile source(path);
    QJsonParseError error;
    QJsonObject schema;
    if (!source.open(QIODevice::ReadOnly))
        m_schemaErrors.append(path + QLatin1String(": cannot be read"));
    else
        schema = QJsonDocument::fromJson(source.readAll(), &error).object();
    if (schema.isEmpty())
        m_schemaErrors.append(path + QLatin1String(": is no schema"));
    m_files.insert(path, schema);
    inspect(path, QStringLiteral("#"), schema);
    return schema;
}

void JsonSchema::inspect(const QString& path, const QString& place, const QJsonValue& schema)
{
    if (schema.isBool())
        return;
    const QJsonObject rules = schema.toObject();
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        const QString here = place + QLatin1Char('/') + it.key();
        if (!knownKeywords().contains(it.key()))
            m_schemaErrors.append(
                QStringLiteral("%1: %2: this keyword is not checked").arg(path, here));
        else if (it.key() == QLatin1String("properties") || it.key() == QLatin1String("$defs")) {
            const QJsonObject members = it->toObject();
            for (auto member = members.begin(); member != members.end(); ++member)
                inspect(path, here + QLatin1Char('/') + member.key(), *member);
        } else if (it.key() == QLatin1String("items")
                   || it.key() == QLatin1String("additionalProperties")) {
            inspect(path, here, *it);
        } else if (it.key() == QLatin1String("oneOf")) {
            for (const QJsonValue& choice : it->toArray())
                inspect(path, here, choice);
        } else if (it.key() == QLatin1String("$ref")) {
            if (resolve(path, it->toString()).second.isUndefined())
                m_schemaErrors.append(QStringLiteral("%1: %2 leads nowhere").arg(path, here));
        }
    }
}

std::pair<QString, QJsonValue> JsonSchema::resolve(const QString& path, const QString& reference)
{
    const QString name = reference.section(QLatin1Char('#'), 0, 0);
    const QString target = name.isEmpty() ? path : QFileInfo(path).dir().absoluteFilePath(name);
    QJsonValue schema = file(target);
    const QStringList steps =
        reference.section(QLatin1Char('#'), 1).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString& step : steps)
        schema = schema.toObject().value(step);
    return {target, schema};
}

QStringList JsonSchema::errors(const QJsonValue& value)
{
    QStringList found = m_schemaErrors;
    check(m_path, m_files.value(m_path), QString(), value, found);
    return found;
}

void JsonSchema::check(const QString& path, const QJsonValue& schema, const QString& place,
                       const QJsonValue& value, QStringList& errors)
{
    const auto fail = [&](const QString& reason) {
        errors.append((place.isEmpty() ? QStringLiteral("(top)") : place) + QLatin1String(": ")
                      + reason);
    };
    if (schema.isBool()) {
        if (!schema.toBool())
            fail(QStringLiteral("is not allowed"));
        return;
    }
    const Rules rules = schema.toObject();
    if (rules.contains(key("$ref"))) {
        const auto [target, referred] = resolve(path, rules.value(key("$ref")).toString());
        check(target, referred, place, value, errors);
    }
    if (const QJsonValue type = rules.value(key("type")); !type.isUndefined()) {
        bool fits = hasType(value, type.toString());
        for (const QJsonValue& one : type.toArray())
            fits = fits || hasType(value, one.toString());
        if (!fits)
            return fail(QStringLiteral("has the wrong type"));
    }
    if (rules.contains(key("enum")) && !rules.value(key("enum")).toArray().contains(value))
        fail(QStringLiteral("\"%1\" is none of the allowed values")
                 .arg(value.toVariant().toString()));
    if (rules.contains(key("const")) && rules.value(key("const")) != value)
        fail(QStringLiteral("is not the one allowed value"));
    if (rules.contains(key("oneOf"))) {
        int fitting = 0;
        for (const QJsonValue& choice : rules.value(key("oneOf")).toArray()) {
            QStringList failures;
            check(path, choice, place, value, failures);
            fitting += failures.isEmpty() ? 1 : 0;
        }
        if (fitting != 1)
            fail(QStringLiteral("fits %1 of the choices").arg(fitting));
    }
    if (value.isString()) {
        const QRegularExpression pattern(rules.value(key("pattern")).toString());
        if (rules.contains(key("pattern")) && !pattern.match(value.toString()).hasMatch())
            fail(QStringLiteral("\"%1\" does not look right").arg(value.toString()));
        if (value.toString().size() < rules.value(key("minLength")).toInt(0))
            fail(QStringLiteral("is too short"));
    }
    if (value.isDouble()) {
        if (value.toDouble() < rules.value(key("minimum")).toDouble(-HUGE_VAL)
            || value.toDouble() > rules.value(key("maximum")).toDouble(HUGE_VAL))
            fail(QStringLiteral("is out of range"));
    }
    if (value.isObject())
        checkObject(path, rules, place, value.toObject(), errors);
    if (value.isArray())
        checkArray(path, rules, place, value.toArray(), errors);
}

void JsonSchema::checkObject(const QString& path, const Rules& rules, const QString& place,
                             const QJsonObject& object, QStringList& errors)
{
    for (const QJsonValue& name : rules.value(key("required")).toArray())
        if (!object.contains(name.toString()))
            errors.append(QStringLiteral("%1: \"%2\" is missing").arg(place, name.toString()));
    const QJsonObject properties = rules.value(key("properties")).toObject();
    const QJsonValue others = rules.contains(key("additionalProperties"))
                                  ? rules.value(key("additionalProperties"))
                                  : QJsonValue(true);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto known = properties.constFind(it.key());
        check(path, known == properties.constEnd() ? others : *known,
              place.isEmpty() ? it.key() : place + QLatin1Char('.') + it.key(), *it, errors);
    }
}

void JsonSchema::checkArray(const QString& path, const Rules& rules, const QString& place,
                            const QJsonArray& array, QStringList& errors)
{
    if (array.size() < rules.value(key("minItems")).toInt(0))
        errors.append(place + QLatin1String(": has too few items"));
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (rules.contains(key("items")))
            check(path, rules.value(key("items")), QStringLiteral("%1[%2]").arg(place).arg(i),
                  array.at(i), errors);
        if (!rules.value(key("uniqueItems")).toBool())
            continue;
        for (qsizetype j = 0; j < i; ++j)
            if (array.at(i) == array.at(j))
                errors.append(QStringLiteral("%1[%2]: is there twice").arg(place).arg(i));
    }
}

} // namespace edgeplanner::test
