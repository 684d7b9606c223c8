#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QStringList>

namespace edgeplanner::test {

/// Checks JSON against a schema of resources/schemas. Knows the part of JSON Schema (2020-12) that
/// those files use; any other keyword is an error, so that nothing is taken for checked that is not.
class JsonSchema
{
public:
    /// `path` is a file; a $ref may name a neighbour of it.
    explicit JsonSchema(const QString& path);

    /// "rules[3].id: is not a string"; also what is wrong with the schema itself. Empty = valid.
    [[nodiscard]] QStringList errors(const QJsonValue& value);

private:
    using Rules = QJsonObject;

    QJsonObject file(const QString& path);
    void inspect(const QString& path, const QString& place, const QJsonValue& schema);
    /// The schema a reference points to, and the file it stands in.
    std::pair<QString, QJsonValue> resolve(const QString& path, const QString& reference);
    void check(const QString& path, const QJsonValue& schema, const QString& place,
               const QJsonValue& value, QStringList& errors);
    void checkObject(const QString& path, const Rules& rules, const QString& place,
                     const QJsonObject& object, QStringList& errors);
    void checkArray(const QString& path, const Rules& rules, const QString& place,
                    const QJsonArray& array, QStringList& errors);

    QString m_path;
    QMap<QString, QJsonObject> m_files;
    QStringList m_schemaErrors;
};

} // namespace edgeplanner::test
