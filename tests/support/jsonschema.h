#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace edgeplanner {

/// Checks JSON against the part of JSON Schema 2020-12 that our schemas use, and the part of draft 4
/// that the schema of SARIF uses. A keyword that it does
/// not know is an error, so that no rule is passed over in silence.
class JsonSchema
{
public:
    enum class Members {
        AsTheSchemaSays,
        OnlyDeclared ///< as if every object had "unevaluatedProperties": false
    };

    explicit JsonSchema(QJsonObject schema, Members members = Members::AsTheSchemaSays);
    /// A schema of resources/schemas, "edgeplan" for example.
    [[nodiscard]] static JsonSchema shipped(const QString& name,
                                            Members members = Members::AsTheSchemaSays);

    /// Ends the test program when the file cannot be read.
    [[nodiscard]] static JsonSchema fromFile(const QString& path,
                                             Members members = Members::AsTheSchemaSays);

    /// "elements[3].id: 0 is less than 1"; empty when the value is as it should be.
    [[nodiscard]] QStringList errors(const QJsonValue& value);

    /// Properties and enum values of the schema that no value so far has had, as
    /// "settings.title" and "addressing = nat". Shows what a schema says and nobody writes.
    [[nodiscard]] QStringList unused() const;

private:
    using Names = QSet<QString>;

    void check(const QJsonObject& schema, const QJsonValue& value, const QString& path,
               const QString& place);
    Names apply(const QJsonObject& schema, const QJsonValue& value, const QString& path,
                const QString& place);
    Names applyInPlace(const QJsonObject& schema, const QJsonValue& value, const QString& path,
                       const QString& place);
    Names checkObject(const QJsonObject& schema, const QJsonObject& object, const QString& path,
                      const QString& place);
    void checkList(const QJsonObject& schema, const QJsonValue& value, const QString& path,
                   const QString& place);
    void checkScalar(const QJsonObject& schema, const QJsonValue& value, const QString& path,
                     const QString& place);
    [[nodiscard]] bool matches(const QJsonObject& schema, const QJsonValue& value);
    void fail(const QString& path, const QString& reason);

    QJsonObject m_root;
    Members m_members;
    QStringList m_errors;
    Names m_used;
};

} // namespace edgeplanner
