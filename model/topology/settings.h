#pragma once

#include "model/core/enumtext.h"
#include "model/core/id.h"
#include "model/topology/fields.h"
#include "model/topology/requestform.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <array>
#include <concepts>
#include <cstdint>
#include <vector>

namespace edgeplanner {

/// Explicit choice to print a tighter far end than the documented one for one catalogue rule.
struct Narrowing : Extensible
{
    /// Chosen elements; empty = the catalogue's documented narrower endpoints.
    std::vector<ElementId> elements;

    friend bool operator==(const Narrowing&, const Narrowing&) = default;
};

/// How much something that the validator finds matters.
enum class Severity { Info, Warning, Error };
constexpr auto enumTexts(Severity)
{
    return std::array{EnumText{Severity::Info, "info"}, EnumText{Severity::Warning, "warning"},
                      EnumText{Severity::Error, "error"}};
}

/// This document judges all findings of one check differently, and says who decided that and why.
struct SeverityChoice : Extensible
{
    Severity severity = Severity::Warning;
    QString reason;
    QString by;

    friend bool operator==(const SeverityChoice&, const SeverityChoice&) = default;
};

/// Facts about the design as a whole.
struct Settings : Extensible
{
    QString title;
    /// The first is the default domain.
    QStringList sipDomains;
    bool sampleSipDomains = false;
    /// Next id of anything; only grows.
    std::int64_t nextId = 1;
    /// Next EdgePool::ordinal and ReverseProxy::slot; only grow.
    int nextPoolOrdinal = 0;
    int nextProxySlot = 1;
    /// Groups of catalogue rows beyond the standard ones that this design wants: derived, diagram,
    /// planning-tool, extra. Sorted.
    QStringList includedGroups;
    /// By catalogue rule id.
    QMap<QString, Narrowing> narrowings;
    /// All rows as tight as documented, where nothing else is chosen.
    bool narrowAsDocumented = false;
    /// By id of the check.
    QMap<QString, SeverityChoice> severities;
    RequestForm request;

    friend bool operator==(const Settings&, const Settings&) = default;
};

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Narrowing>
void visitFields(Visitor& visit, T& value)
{
    visit("elements", value.elements);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, SeverityChoice>
void visitFields(Visitor& visit, T& value)
{
    visit("severity", value.severity);
    visit("reason", value.reason);
    visit("by", value.by);
}

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Settings>
void visitFields(Visitor& visit, T& value)
{
    visit("title", value.title);
    visit("sipDomains", value.sipDomains);
    visit("sampleSipDomains", value.sampleSipDomains);
    visit("nextId", value.nextId);
    visit("nextPoolOrdinal", value.nextPoolOrdinal);
    visit("nextProxySlot", value.nextProxySlot);
    visit("includedGroups", value.includedGroups);
    visit("narrowings", value.narrowings);
    visit("narrowAsDocumented", value.narrowAsDocumented);
    visit("severities", value.severities);
    visit("request", value.request);
}

} // namespace edgeplanner
