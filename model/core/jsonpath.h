#pragma once

#include <QtCore/QString>
#include <vector>

namespace edgeplanner {

/// "elements" + "fqdn" -> "elements.fqdn"; keys that are no plain word as ["the key"].
[[nodiscard]] QString memberPath(const QString& path, const QString& key);
/// "elements" + 3 -> "elements[3]".
[[nodiscard]] QString indexPath(const QString& path, qsizetype index);

/// Where a walk through JSON stands. Cheap to move; put into words only when somebody asks.
class JsonPath
{
    struct Name
    {
        const char* member = nullptr;
        QString key;
        qsizetype index = -1;
    };

public:
    /// One step down, for as long as it lives.
    class Step
    {
    public:
        Step(JsonPath& path, const char* member) : Step(path, Name{member, {}, -1}) {}
        Step(JsonPath& path, const QString& key) : Step(path, Name{nullptr, key, -1}) {}
        Step(JsonPath& path, qsizetype index) : Step(path, Name{nullptr, {}, index}) {}
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;
        ~Step() { m_path.m_names.pop_back(); }

    private:
        Step(JsonPath& path, Name name) : m_path(path) { path.m_names.push_back(std::move(name)); }

        JsonPath& m_path;
    };

    [[nodiscard]] QString toText() const;

private:
    std::vector<Name> m_names;
};

} // namespace edgeplanner
