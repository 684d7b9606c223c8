#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <initializer_list>
#include <vector>

namespace edgeplanner {

struct HtmlAttribute
{
    const char* name;
    QString value;
};
using HtmlAttributes = std::vector<HtmlAttribute>;

/// Writes HTML element by element. The one place that escapes: whatever comes in as text or as the
/// value of an attribute stays text.
class HtmlWriter
{
public:
    /// "<!DOCTYPE html>"
    void doctype();
    HtmlWriter& open(const char* tag, const HtmlAttributes& attributes = {});
    /// Closes the innermost open element. Void elements are closed by themselves.
    HtmlWriter& close();
    HtmlWriter& text(const QString& text);
    /// An element that holds only text.
    HtmlWriter& element(const char* tag, const QString& text,
                        const HtmlAttributes& attributes = {});
    /// A style sheet of our own, which must not end its element early (asserted).
    void style(const QByteArray& css);

    /// Markup of our own, such as a drawing; never anything that came in from outside.
    void raw(const QByteArray& markup);

    /// All elements must be closed (asserted).
    [[nodiscard]] const QByteArray& bytes() const;

private:
    void newLine();

    QByteArray m_bytes;
    std::vector<const char*> m_open;
};

/// The class attribute.
[[nodiscard]] HtmlAttribute cssClass(const char* names);

/// Closes at the end of the scope what it opened.
class HtmlElement
{
public:
    HtmlElement(HtmlWriter& html, const char* tag, const HtmlAttributes& attributes = {})
        : m_html(html)
    {
        m_html.open(tag, attributes);
    }
    ~HtmlElement() { m_html.close(); }
    HtmlElement(const HtmlElement&) = delete;
    HtmlElement& operator=(const HtmlElement&) = delete;

private:
    HtmlWriter& m_html;
};

} // namespace edgeplanner
