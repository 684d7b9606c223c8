#pragma once

#include "model/core/ipaddress.h"
#include "model/core/jsonpath.h"
#include "model/core/ports.h"
#include "model/format/contenterror.h"
#include "model/topology/layout.h"

#include <QtCore/QJsonValue>
#include <QtCore/QStringList>
#include <optional>
#include <vector>

namespace edgeplanner {

/// One pass over a JSON value: where it stands, the first error, and what to remark beside it.
/// After an error the pass goes on, and its result is thrown away.
class Reading
{
public:
    /// Names the place of everything that is read while it lives.
    class Step : public JsonPath::Step
    {
    public:
        Step(Reading& reading, auto name) : JsonPath::Step(reading.m_path, name) {}
    };

    void fail(const MessageText& text, const QVariantList& args = {});
    void failMissing();
    void failDuplicateId(qint64 id);
    /// Not an address of IP version 4 or 6.
    void failFamily(int version);
    /// The text of an enum, or a kind of element, that this version does not know and keeps.
    void noteUnknown(const QString& text);

    [[nodiscard]] const std::optional<ContentError>& error() const { return m_error; }
    [[nodiscard]] const std::vector<ContentError>& notes() const { return m_notes; }

    // The plain values. Each fails when the JSON is not of its kind.
    void read(const QJsonValue& json, bool& value);
    void read(const QJsonValue& json, int& value);
    void read(const QJsonValue& json, std::int64_t& value);
    void read(const QJsonValue& json, QString& value);
    void read(const QJsonValue& json, PortRange& value);
    void read(const QJsonValue& json, Point& value);
    [[nodiscard]] std::optional<std::int64_t> readId(const QJsonValue& json);
    [[nodiscard]] std::optional<IpAddress> readAddress(const QJsonValue& json);
    [[nodiscard]] std::optional<Subnet> readSubnet(const QJsonValue& json);
    [[nodiscard]] std::optional<QJsonObject> readObject(const QJsonValue& json);
    [[nodiscard]] std::optional<QJsonArray> readList(const QJsonValue& json);

private:
    JsonPath m_path;
    std::optional<ContentError> m_error;
    std::vector<ContentError> m_notes;
};

} // namespace edgeplanner
