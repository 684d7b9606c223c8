#pragma once

#include "model/interchange/importedtopology.h"
#include "model/interchange/importerror.h"
#include "model/interchange/importlimits.h"

#include <QtCore/QXmlStreamReader>
#include <initializer_list>

namespace edgeplanner {

/// Walks the elements of an untrusted XML text. Refuses what a topology never has (a DTD, entities),
/// bounds the depth, and counts what nobody asks for. After the first failure every step answers
/// "no more", so that readers need to look after errors only once, at their end.
class XmlCursor
{
public:
    /// `utf8` as decodeText() gives it; `firstLine` is the line of the file that it begins on.
    explicit XmlCursor(const QByteArray& utf8, const ImportLimits& limits = {}, int firstLine = 1);

    /// Where warnings and ignored things are counted from now on; null = nowhere.
    void reportTo(ImportedTopology* topology) { m_notes = topology; }

    /// Enters the next child of the element that the cursor is in; when there is none, leaves that
    /// element and answers false. Every child that is entered is to be left, skipped or read.
    [[nodiscard]] bool nextChild();
    /// Enters the next element, however deep; false at the end of the text.
    [[nodiscard]] bool nextElement();
    struct Text
    {
        QString text;
        int line = 0; ///< of its first character
    };
    /// The next text of at least `shortest` characters that has no elements beside it.
    [[nodiscard]] std::optional<Text> nextText(qsizetype shortest);
    /// Leaves the current element and everything in it.
    void leave();
    /// The same, and counts it as ignored.
    void skip();
    /// The same, and gives its text, without that of inner elements.
    [[nodiscard]] QString text();

    /// That name, in a namespace of these products.
    [[nodiscard]] bool is(QStringView name) const;
    [[nodiscard]] QString name() const { return m_xml.name().toString(); }
    [[nodiscard]] QString namespaceUri() const { return m_xml.namespaceUri().toString(); }
    /// How many elements are open, the current one included.
    [[nodiscard]] qsizetype depth() const { return m_open.size(); }
    /// Empty when absent.
    [[nodiscard]] QString attribute(QLatin1String name) const;
    /// Counts the other attributes of the current element as ignored.
    void expectAttributes(std::initializer_list<QLatin1String> known);
    /// Where the current tag ends.
    [[nodiscard]] int line() const;

    /// Nothing is read after it. Only the first one counts. `line` 0 = the current one.
    void fail(ImportError::Kind kind, const Message& reason, int line = 0);
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    [[nodiscard]] const std::optional<ImportError>& error() const { return m_error; }

private:
    QXmlStreamReader::TokenType step();
    void enter();
    void failAsReaderDoes();

    QXmlStreamReader m_xml;
    ImportLimits m_limits;
    int m_firstLine;
    ImportedTopology* m_notes = nullptr;
    QStringList m_open; ///< names, outermost first
    QStringList m_reportedNamespaces;
    std::optional<ImportError> m_error;
};

/// "urn:schema:Microsoft.Rtc.Management.…", whatever year it names.
[[nodiscard]] bool isProductNamespace(QStringView uri);

} // namespace edgeplanner
