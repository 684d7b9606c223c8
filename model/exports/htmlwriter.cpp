#include "model/exports/htmlwriter.h"

#include <array>
#include <string_view>

namespace edgeplanner {

namespace {

bool isOneOf(std::string_view tag, auto const& tags)
{
    for (std::string_view other : tags)
        if (tag == other)
            return true;
    return false;
}

bool isVoid(std::string_view tag)
{
    static constexpr std::array<std::string_view, 6> tags{"meta", "link", "br", "hr", "img", "col"};
    return isOneOf(tag, tags);
}

/// Elements inside a line of text: white space around them would show.
bool isInline(std::string_view tag)
{
    static constexpr std::array<std::string_view, 10> tags{
        "span", "a", "b", "strong", "em", "code", "sup", "abbr", "br", "title"};
    return isOneOf(tag, tags);
}

QByteArray escaped(const QString& text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&': safe += QLatin1String("&amp;"); break;
        case u'<': safe += QLatin1String("&lt;"); break;
        case u'>': safe += QLatin1String("&gt;"); break;
        case u'"': safe += QLatin1String("&quot;"); break;
        case u'\'': safe += QLatin1String("&#39;"); break;
        case u'\t':
        case u'\n': safe += c; break;
        default:
            // Other control characters are not allowed in HTML at all.
            safe += c < QLatin1Char(' ') || c == QChar(0x7f) ? QChar::ReplacementCharacter : c;
        }
    }
    return safe.toUtf8();
}

} // namespace

HtmlAttribute cssClass(const char* names)
{
    return {"class", QString::fromLatin1(names)};
}

void HtmlWriter::doctype()
{
    m_bytes += "<!DOCTYPE html>";
}

void HtmlWriter::newLine()
{
    if (!m_bytes.isEmpty() && !m_bytes.endsWith('\n'))
        m_bytes += '\n';
}

HtmlWriter& HtmlWriter::open(const char* tag, const HtmlAttributes& attributes)
{
    if (!isInline(tag))
        newLine();
    m_bytes += '<';
    m_bytes += tag;
    for (const HtmlAttribute& attribute : attributes) {
        m_bytes += ' ';
        m_bytes += attribute.name;
        m_bytes += "=\"";
        m_bytes += escaped(attribute.value);
        m_bytes += '"';
    }
    m_bytes += '>';
    if (!isVoid(tag))
        m_open.push_back(tag);
    return *this;
}

HtmlWriter& HtmlWriter::close()
{
    Q_ASSERT(!m_open.empty());
    m_bytes += "</";
    m_bytes += m_open.back();
    m_bytes += '>';
    const bool block = !isInline(m_open.back());
    m_open.pop_back();
    if (block)
        newLine();
    return *this;
}

HtmlWriter& HtmlWriter::text(const QString& text)
{
    m_bytes += escaped(text);
    return *this;
}

HtmlWriter& HtmlWriter::element(const char* tag, const QString& text,
                                const HtmlAttributes& attributes)
{
    open(tag, attributes);
    if (!isVoid(tag))
        this->text(text).close();
    return *this;
}

void HtmlWriter::style(const QByteArray& css)
{
    Q_ASSERT(!css.contains("</"));
    open("style");
    m_bytes += '\n' + css;
    close();
}

void HtmlWriter::raw(const QByteArray& markup)
{
    newLine();
    m_bytes += markup;
}

const QByteArray& HtmlWriter::bytes() const
{
    Q_ASSERT(m_open.empty());
    return m_bytes;
}

} // namespace edgeplanner
