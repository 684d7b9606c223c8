#pragma once

#include <QtCore/QVariantList>

namespace edgeplanner {

/// One translatable sentence, defined beside the code that says it. `id` is stable; `source` is
/// English with %1..%9, marked with QT_TRANSLATE_NOOP("model", ...).
struct MessageText
{
    const char* id;
    const char* source;
};

/// A sentence not yet put into words: which one, and its typed arguments (numbers, names, addresses
/// as text, nested Messages). Texts::describe() makes words of it at the edge of the program.
struct Message
{
    const MessageText* text = nullptr;
    QVariantList args;

    [[nodiscard]] bool isEmpty() const noexcept { return text == nullptr; }
    friend bool operator==(const Message& a, const Message& b)
    {
        return a.text == b.text && a.args == b.args;
    }
};

/// An argument that is itself translated: a text of the catalogue ("service.av", "feature.xmpp").
struct CatalogTextKey
{
    QString key;
    friend bool operator==(const CatalogTextKey&, const CatalogTextKey&) = default;
};

} // namespace edgeplanner

Q_DECLARE_METATYPE(edgeplanner::Message)
Q_DECLARE_METATYPE(edgeplanner::CatalogTextKey)
