#include "model/interchange/xmlcursor.h"

#include <QtCore/QtGlobal>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText hasDtd{
    "import.dtd",
    QT_TRANSLATE_NOOP("model", "the XML contains a DTD or an entity, which no topology "
                               "file has; it is not read for safety")};
constexpr MessageText tooDeep{
    "import.tooDeep", QT_TRANSLATE_NOOP("model", "elements are nested deeper than %1 levels")};
constexpr MessageText cutOff{
    "import.cutOff",
    QT_TRANSLATE_NOOP("model", "the file ends before element %1 is closed: it was cut off; export "
                               "or copy it again")};
constexpr MessageText noElement{"import.noElement",
                                QT_TRANSLATE_NOOP("model", "there is no XML element in it")};
constexpr MessageText malformed{"import.malformed",
                                QT_TRANSLATE_NOOP("model", "not well-formed XML: %1")};
constexpr MessageText unexpectedNamespace{
    "import.unexpectedNamespace",
    QT_TRANSLATE_NOOP("model",
                      "element %1 is in the unknown namespace %2; it was read all the same")};

constexpr QStringView productNamespace = u"urn:schema:Microsoft.Rtc.Management.";

/// Those that were seen in files, without the common beginning. The year is part of the name and
/// says nothing about the product's version.
constexpr std::array knownNamespaces{QStringView(u"Deploy.TopologyBuilder.2008"),
                                     QStringView(u"Deploy.WritableTopology.2008"),
                                     QStringView(u"Deploy.Topology.2008"),
                                     QStringView(u"Deploy.ServiceRoles.2008"),
                                     QStringView(u"Settings.SimpleUrl.2008"),
                                     QStringView(u"Deploy.WebServices.2011"),
                                     QStringView(u"BaseTypes.2008"),
                                     QStringView(u"ScopeFramework.2008")};

bool isKnown(QStringView uri)
{
    return std::ranges::find(knownNamespaces, uri.sliced(productNamespace.size()))
           != knownNamespaces.end();
}

/// Bookkeeping of Topology Builder about where a thing came from.
bool isOrigin(QStringView attribute)
{
    return attribute.startsWith(u"Original") || attribute.startsWith(u"Last");
}

bool isAnyOf(QStringView name, std::initializer_list<QLatin1String> names)
{
    return std::ranges::any_of(names, [name](QLatin1String other) { return name == other; });
}

} // namespace

bool isProductNamespace(QStringView uri)
{
    return uri.startsWith(productNamespace);
}

XmlCursor::XmlCursor(const QByteArray& utf8, const ImportLimits& limits, int firstLine)
    : m_xml(utf8), m_limits(limits), m_firstLine(firstLine)
{
}

bool XmlCursor::nextChild()
{
    while (!hasFailed()) {
        switch (step()) {
        case QXmlStreamReader::StartElement: return !hasFailed();
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument: return false;
        default: break;
        }
    }
    return false;
}

bool XmlCursor::nextElement()
{
    while (!hasFailed()) {
        const auto token = step();
        if (token == QXmlStreamReader::StartElement)
            return !hasFailed();
        if (token == QXmlStreamReader::EndDocument)
            return false;
    }
    return false;
}

std::optional<XmlCursor::Text> XmlCursor::nextText(qsizetype shortest)
{
    constexpr qsizetype longest = 64 << 20;
    Text current;
    while (!hasFailed()) {
        switch (step()) {
        case QXmlStreamReader::StartElement: current = {{}, line()}; break;
        case QXmlStreamReader::Characters:
            if (current.line > 0 && current.text.size() < longest)
                current.text += m_xml.text();
            break;
        case QXmlStreamReader::EndElement:
            if (current.text.size() >= shortest)
                return current;
            current = {};
            break;
        case QXmlStreamReader::EndDocument: return std::nullopt;
        default: break;
        }
    }
    return std::nullopt;
}

void XmlCursor::leave()
{
    const qsizetype outside = m_open.size() - 1;
    while (!hasFailed() && m_open.size() > outside)
        step();
}

void XmlCursor::skip()
{
    if (m_notes)
        m_notes->ignoredElements.count(name(), line());
    leave();
}

QString XmlCursor::text()
{
    QString text;
    const qsizetype inside = m_open.size();
    while (!hasFailed() && m_open.size() >= inside)
        if (step() == QXmlStreamReader::Characters && m_open.size() == inside)
            text += m_xml.text();
    return text;
}

bool XmlCursor::is(QStringView name) const
{
    return m_xml.name() == name && isProductNamespace(m_xml.namespaceUri());
}

QString XmlCursor::attribute(QLatin1String name) const
{
    return m_xml.attributes().value(name).toString();
}

void XmlCursor::expectAttributes(std::initializer_list<QLatin1String> known)
{
    if (!m_notes)
        return;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        const bool isExpected = attribute.namespaceUri().isEmpty()
                                && (isAnyOf(attribute.name(), known) || isOrigin(attribute.name()));
        if (!isExpected)
            m_notes->ignoredAttributes.count(attribute.qualifiedName().toString(), line());
    }
}

int XmlCursor::line() const
{
    return m_firstLine - 1 + static_cast<int>(m_xml.lineNumber());
}

void XmlCursor::fail(ImportError::Kind kind, const Message& reason, int atLine)
{
    if (!m_error)
        m_error = ImportError{kind, {}, atLine > 0 ? atLine : line(), reason};
}

QXmlStreamReader::TokenType XmlCursor::step()
{
    const auto token = m_xml.readNext();
    switch (token) {
    case QXmlStreamReader::StartElement: enter(); break;
    case QXmlStreamReader::EndElement: m_open.removeLast(); break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        fail(ImportError::Kind::Forbidden, {&hasDtd, {}});
        break;
    case QXmlStreamReader::Invalid: failAsReaderDoes(); break;
    default: break;
    }
    return token;
}

void XmlCursor::enter()
{
    m_open.append(name());
    if (m_open.size() > m_limits.depth)
        fail(ImportError::Kind::TooLarge, {&tooDeep, {m_limits.depth}});

    const QString uri = namespaceUri();
    if (m_notes && isProductNamespace(uri) && !isKnown(uri)
        && !m_reportedNamespaces.contains(uri)) {
        m_reportedNamespaces.append(uri);
        m_notes->warn({&unexpectedNamespace, {name(), shown(uri)}}, line());
    }
}

void XmlCursor::failAsReaderDoes()
{
    if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
        fail(ImportError::Kind::Damaged, {&malformed, {shown(m_xml.errorString())}});
    else if (m_open.isEmpty())
        fail(ImportError::Kind::Damaged, {&noElement, {}});
    else
        fail(ImportError::Kind::Damaged, {&cutOff, {m_open.last()}});
}

} // namespace edgeplanner
