#pragma once

#include "model/editing/editerror.h"
#include "support/designs.h"

namespace edgeplanner::test {

inline QString english(const Message& message)
{
    return english().describe(message);
}

inline QString v4(const AddressPair& pair)
{
    return pair.v4 ? pair.v4->toText() : QStringLiteral("-");
}

inline Subnet subnet(const char* text)
{
    return *Subnet::fromText(QString::fromLatin1(text));
}

/// A design that operations are done to. A refusal ends the test program.
struct Bench
{
    explicit Bench(Document start = {}) : document(std::move(start)) {}

    Edit done(const EditResult& result)
    {
        if (!result)
            qFatal("%s", qUtf8Printable(english(result.error().reason)));
        apply(document, *result);
        return *result;
    }
    ElementId id(const char* name) const { return elementId(document, QString::fromLatin1(name)); }
    SegmentId network(const char* name) const
    {
        return segmentId(document, QString::fromLatin1(name));
    }
    bool has(const char* name) const
    {
        return document.elementNamed(QString::fromLatin1(name)).has_value();
    }
    template <class T>
    const T& get(const char* name) const
    {
        return *document.find<T>(id(name));
    }
    const EdgePool& pool() const { return get<EdgePool>("Edge pool"); }
    QString server(int slot) const
    {
        const EdgeServer& s = *pool().server(slot);
        return QStringLiteral("%1/%2/%3 %4")
            .arg(v4(s.external[0]), v4(s.external[1]), v4(s.external[2]), v4(s.internal));
    }
    QStringList connectors(const char* name) const
    {
        QStringList texts;
        for (const Association& a : document.associations)
            if (a.from == id(name) || a.to == id(name))
                texts.append(QStringLiteral("%1 -%2-> %3")
                                 .arg(document.element(a.from)->name, toText(a.kind),
                                      document.element(a.to)->name));
        texts.sort();
        return texts;
    }
    /// "1:access 131.107.155.10", sorted.
    QStringList translations() const
    {
        QStringList texts;
        for (const Element& element : document.elements)
            if (const auto* firewall = element.as<Firewall>())
                for (const Translation& t : firewall->translations)
                    texts.append(
                        QStringLiteral("%1:%2 %3")
                            .arg(QString::number(t.slot), toText(t.service), v4(t.publicAddress)));
        texts.sort();
        return texts;
    }

    Document document;
};

inline QString refusal(const EditResult& result)
{
    return result ? QStringLiteral("(done)") : english(result.error().reason);
}

inline Document dnsNat(int servers)
{
    return designed(QStringLiteral("sfb2015"), QStringLiteral("dnslb-nat"), servers);
}

inline Document reference()
{
    return designed(referenceRequest());
}

} // namespace edgeplanner::test
