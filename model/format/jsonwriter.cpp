#include "model/format/jsonwriter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <algorithm>

namespace edgeplanner {

namespace {

bool holdsListOfObjects(const QJsonValue& json)
{
    if (json.isArray()) {
        const QJsonArray list = json.toArray();
        return std::any_of(list.begin(), list.end(), [](const QJsonValue& item) {
            return item.isObject() || holdsListOfObjects(item);
        });
    }
    const QJsonObject object = json.toObject();
    return std::any_of(object.begin(), object.end(), holdsListOfObjects);
}

class Writer
{
public:
    explicit Writer(int openLevels) : m_openLevels(openLevels) {}

    void write(const QJsonValue& json)
    {
        const bool open = (json.isObject() || json.isArray())
                          && (m_level < m_openLevels || holdsListOfObjects(json));
        if (json.isObject())
            writeObject(json.toObject(), open);
        else if (json.isArray())
            writeList(json.toArray(), open);
        else if (json.isString())
            writeText(json.toString());
        else if (json.isDouble())
            writeNumber(json);
        else if (json.isBool())
            m_out += json.toBool() ? "true" : "false";
        else
            m_out += "null";
    }

    [[nodiscard]] QByteArray result() const { return m_out + '\n'; }

private:
    void writeObject(const QJsonObject& object, bool open)
    {
        m_out += '{';
        ++m_level;
        bool first = true;
        for (auto it = object.begin(); it != object.end(); ++it) {
            separate(first, open);
            writeText(it.key());
            m_out += ": ";
            write(it.value());
        }
        close('}', open && !object.isEmpty());
    }

    void writeList(const QJsonArray& list, bool open)
    {
        m_out += '[';
        ++m_level;
        bool first = true;
        for (const QJsonValue& item : list) {
            separate(first, open);
            write(item);
        }
        close(']', open && !list.isEmpty());
    }

    void separate(bool& first, bool open)
    {
        if (!first)
            m_out += ',';
        if (open)
            newLine();
        else if (!first)
            m_out += ' ';
        first = false;
    }

    void close(char bracket, bool open)
    {
        --m_level;
        if (open)
            newLine();
        m_out += bracket;
    }

    void newLine() { m_out += '\n' + QByteArray(2 * m_level, ' '); }

    void writeNumber(const QJsonValue& json)
    {
        const double number = json.toDouble();
        const qint64 whole = json.toInteger(0);
        if (whole == json.toInteger(1))
            m_out += QByteArray::number(whole);
        else
            m_out += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    }

    void writeText(const QString& text)
    {
        m_out += '"';
        for (const char c : text.toUtf8()) {
            switch (c) {
            case '"': m_out += "\\\""; break;
            case '\\': m_out += "\\\\"; break;
            case '\n': m_out += "\\n"; break;
            case '\r': m_out += "\\r"; break;
            case '\t': m_out += "\\t"; break;
            default:
                if (static_cast<unsigned char>(c) < 0x20)
                    m_out += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
                else
                    m_out += c;
            }
        }
        m_out += '"';
    }

    int m_openLevels;
    int m_level = 0;
    QByteArray m_out;
};

} // namespace

QByteArray jsonText(const QJsonObject& object, int openLevels)
{
    Writer writer(openLevels);
    writer.write(object);
    return writer.result();
}

} // namespace edgeplanner
