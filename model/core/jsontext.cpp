#include "model/core/jsontext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <QtCore/QtGlobal>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace edgeplanner {

namespace {

constexpr MessageText emptyText{"json.empty", QT_TRANSLATE_NOOP("model", "the text is empty")};
constexpr MessageText tooLarge{"json.tooLarge", QT_TRANSLATE_NOOP("model", "larger than %1 bytes")};
constexpr MessageText notUtf8{"json.notUtf8", QT_TRANSLATE_NOOP("model", "not UTF-8 text")};
constexpr MessageText utf16{"json.utf16",
                            QT_TRANSLATE_NOOP("model", "UTF-16 text; UTF-8 is needed")};
constexpr MessageText surrogate{"json.surrogate",
                                QT_TRANSLATE_NOOP("model", "half of a surrogate pair")};
constexpr MessageText cutOff{"json.cutOff", QT_TRANSLATE_NOOP("model", "the text ends too early")};
constexpr MessageText syntax{"json.syntax",
                             QT_TRANSLATE_NOOP("model", "not valid JSON near \"%1\"")};
constexpr MessageText numberRange{"json.numberRange",
                                  QT_TRANSLATE_NOOP("model", "the number %1 is too large")};
constexpr MessageText tooDeep{"json.tooDeep",
                              QT_TRANSLATE_NOOP("model", "nested deeper than %1 levels")};
constexpr MessageText duplicateKey{"json.duplicateKey",
                                   QT_TRANSLATE_NOOP("model", "this member is there twice")};
constexpr MessageText notContainer{"json.notContainer",
                                   QT_TRANSLATE_NOOP("model", "an object or a list is needed")};
constexpr MessageText notObject{"json.notObject",
                                QT_TRANSLATE_NOOP("model", "an object is needed")};

/// Feeds nlohmann's lexer and counts lines, which its SAX interface doesn't tell.
class CountingIterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, int* line) : m_at(at), m_line(line) {}
    reference operator*() const { return *m_at; }
    CountingIterator& operator++()
    {
        if (*m_at == '\n')
            ++*m_line;
        ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        const auto before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b)
    {
        return a.m_at == b.m_at;
    }

private:
    const char* m_at;
    int* m_line;
};

/// Where the parser stands: one level for each open object or list.
struct Level
{
    bool isList = false;
    qsizetype index = 0; ///< of the list's current item
    QString key;         ///< of the object's current member
    QSet<QString> keys;
};

/// Builds nothing; only looks for what QJsonDocument does not report.
class Inspector
{
public:
    Inspector(int maxDepth, const int* line) : m_maxDepth(maxDepth), m_line(line) {}

    [[nodiscard]] const std::optional<JsonError>& error() const { return m_error; }

    bool null() { return scalar(); }
    bool boolean(bool) { return scalar(); }
    bool number_integer(std::int64_t) { return scalar(); }
    bool number_unsigned(std::uint64_t) { return scalar(); }
    bool number_float(double, const std::string&) { return scalar(); }
    bool string(std::string&) { return scalar(); }
    bool binary(nlohmann::json::binary_t&) { return scalar(); }
    bool start_object(std::size_t) { return open(false); }
    bool start_array(std::size_t) { return open(true); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(const std::string& text)
    {
        Level& level = m_levels.back();
        level.key = QString::fromStdString(text);
        const auto before = level.keys.size();
        level.keys.insert(level.key);
        return level.keys.size() != before || fail({&duplicateKey, {}});
    }

    bool parse_error(std::size_t, const std::string& token, const nlohmann::json::exception& why)
    {
        const std::string_view text = why.what();
        const auto says = [text](const char* part) { return text.find(part) != text.npos; };
        const auto near = lastWord(QString::fromStdString(token));
        if (says("surrogate"))
            return fail({&surrogate, {}});
        if (says("UTF-8"))
            return fail({&notUtf8, {}});
        if (says("number overflow"))
            return fail({&numberRange, {near}});
        if (says("unexpected end of input") || says("missing closing quote"))
            return fail({&cutOff, {}});
        return fail({&syntax, {near}});
    }

private:
    /// Of the text up to the error, in which the parser writes a line feed as <U+000A>.
    static QString lastWord(const QString& token)
    {
        const auto control = token.lastIndexOf(QLatin1String("<U+"));
        const auto end = token.indexOf(QLatin1Char('>'), control);
        return token.mid(control < 0 ? 0 : end + 1).trimmed().right(20);
    }

    bool open(bool isList)
    {
        if (static_cast<int>(m_levels.size()) >= m_maxDepth)
            return fail({&tooDeep, {m_maxDepth}});
        m_levels.push_back({isList, 0, {}, {}});
        return true;
    }
    bool close()
    {
        m_levels.pop_back();
        return scalar();
    }
    bool scalar()
    {
        if (!m_levels.empty())
            ++m_levels.back().index;
        return true;
    }
    bool fail(Message reason)
    {
        QString path;
        for (const Level& level : m_levels)
            path = level.isList          ? indexPath(path, level.index)
                   : level.key.isEmpty() ? path
                                         : memberPath(path, level.key);
        m_error = JsonError{path, *m_line, std::move(reason)};
        return false;
    }

    int m_maxDepth;
    const int* m_line;
    std::vector<Level> m_levels;
    std::optional<JsonError> m_error;
};

std::optional<Message> unreadable(const QByteArray& text, const JsonLimits& limits)
{
    if (text.size() > limits.bytes)
        return Message{&tooLarge, {limits.bytes}};
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return Message{&utf16, {}};
    // The lexer takes a zero byte for the end of its input.
    if (text.contains('\0'))
        return Message{&notUtf8, {}};
    if (text.trimmed().isEmpty())
        return Message{&emptyText, {}};
    return std::nullopt;
}

} // namespace

Result<QJsonValue, JsonError> parseJson(const QByteArray& text, const JsonLimits& limits)
{
    if (auto reason = unreadable(text, limits))
        return Failure{JsonError{{}, 0, *reason}};
    int line = 1;
    Inspector inspector(limits.depth, &line);
    const bool ok = nlohmann::json::sax_parse(CountingIterator(text.cbegin(), &line),
                                              CountingIterator(text.cend(), &line), &inspector);
    if (!ok)
        return Failure{inspector.error().value_or(JsonError{{}, line, {&cutOff, {}}})};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (document.isObject())
        return QJsonValue(document.object());
    if (document.isArray())
        return QJsonValue(document.array());
    return Failure{JsonError{{}, 1, {&notContainer, {}}}};
}

Result<QJsonObject, JsonError> parseJsonObject(const QByteArray& text, const JsonLimits& limits)
{
    const auto value = parseJson(text, limits);
    if (!value)
        return Failure{value.error()};
    if (!value->isObject())
        return Failure{JsonError{{}, 1, {&notObject, {}}}};
    return value->toObject();
}

} // namespace edgeplanner
