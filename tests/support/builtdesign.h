#pragma once

#include "model/scenarios/scenariobuilder.h"
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

inline QString v6(const AddressPair& pair)
{
    return pair.v6 ? pair.v6->toText() : QStringLiteral("-");
}

inline ScenarioRequest request(const char* scenario, int servers, const char* product = "lync2013")
{
    ScenarioRequest result;
    result.product = QString::fromLatin1(product);
    result.scenario = QString::fromLatin1(scenario);
    result.servers = servers;
    return result;
}

inline Subnet subnet(const char* text)
{
    return *Subnet::fromText(QString::fromLatin1(text));
}

/// Everything one wants to know of a design in a test.
struct BuiltDesign
{
    explicit BuiltDesign(const ScenarioRequest& asked)
    {
        auto result = buildScenario(asked, catalog());
        if (!result)
            qFatal("%s", qUtf8Printable(english(result.error().reason)));
        document = std::move(result->document);
        warnings = std::move(result->warnings);
    }

    const Element& element(const char* name) const
    {
        const auto id = document.elementNamed(QString::fromLatin1(name));
        if (!id)
            qFatal("no element %s", name);
        return *document.element(*id);
    }
    template <class T>
    const T& get(const char* name) const
    {
        return *element(name).as<T>();
    }
    bool has(const char* name) const
    {
        return document.elementNamed(QString::fromLatin1(name)).has_value();
    }
    const EdgePool& pool() const { return get<EdgePool>("Edge pool"); }
    const Segment& segment(const char* name) const
    {
        return *document.segment(*document.segmentNamed(QString::fromLatin1(name)));
    }

    /// "10.45.16.10/10.45.16.20/10.45.16.30 172.25.33.10"
    QString server(int slot) const
    {
        const EdgeServer& s = *pool().server(slot);
        return QStringLiteral("%1/%2/%3 %4")
            .arg(v4(s.external[0]), v4(s.external[1]), v4(s.external[2]), v4(s.internal));
    }
    /// "131.107.155.10/131.107.155.20/131.107.155.30"
    QString translations(int slot) const
    {
        QStringList texts;
        for (const Translation& t : get<Firewall>("External firewall").translations)
            if (t.slot == slot)
                texts.append(v4(t.publicAddress));
        return texts.join(QLatin1Char('/'));
    }
    /// "Remote users -party-> Edge pool", sorted.
    QStringList associations() const
    {
        QStringList texts;
        for (const Association& a : document.associations)
            texts.append(QStringLiteral("%1 -%2-> %3")
                             .arg(document.element(a.from)->name, toText(a.kind),
                                  document.element(a.to)->name));
        texts.sort();
        return texts;
    }

    Document document;
    std::vector<Message> warnings;
};

inline QString refusal(const ScenarioRequest& asked)
{
    const auto result = buildScenario(asked, catalog());
    return result ? QStringLiteral("(built)") : english(result.error().reason);
}

} // namespace edgeplanner::test
