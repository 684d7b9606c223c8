#include "model/editing/addresscompletion.h"
#include "model/editing/edgepooldraft.h"
#include "model/editing/elementdefaults.h"
#include "model/editing/operation.h"
#include "model/editing/pooloperations.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText addLabel{"edit.label.addServers",
                               QT_TRANSLATE_NOOP("model", "Add %1 servers to %2")};
constexpr MessageText addOneLabel{"edit.label.addServer",
                                  QT_TRANSLATE_NOOP("model", "Add a server to %1")};
constexpr MessageText removeLabel{"edit.label.removeServer",
                                  QT_TRANSLATE_NOOP("model", "Remove server %1 from %2")};
constexpr MessageText countLabel{"edit.label.serverCount",
                                 QT_TRANSLATE_NOOP("model", "Set the servers of %1 to %2")};
constexpr MessageText noServers{
    "edit.noServers",
    QT_TRANSLATE_NOOP("model", "A pool has one server at least. Delete the pool instead.")};
constexpr MessageText badCount{
    "edit.serverCount",
    QT_TRANSLATE_NOOP("model", "%1 servers cannot be added: add 1 to %2 at a time.")};
constexpr MessageText noSuchServer{"edit.noSuchServer",
                                   QT_TRANSLATE_NOOP("model", "%1 has no server %2, only: %3.")};
constexpr MessageText lastServer{
    "edit.lastServer",
    QT_TRANSLATE_NOOP("model", "%1 is the last server of %2. Delete the pool instead.")};

template <class Server>
QStringList slotsOf(const std::vector<Server>& servers)
{
    QStringList texts;
    for (const Server& server : servers)
        texts.append(QString::number(server.slot));
    return texts;
}

/// Calls `change` with the servers and the slot counter of whatever kind of pool the element is.
template <class Change>
ChangeResult withServers(Element& element, Change change)
{
    if (auto* pool = element.as<EdgePool>())
        return change(*pool);
    if (auto* frontEnds = element.as<FrontEndPool>())
        return change(*frontEnds);
    if (auto* directors = element.as<DirectorPool>())
        return change(*directors);
    if (auto* farm = element.as<OfficeWebAppsFarm>())
        return change(*farm);
    return wrongKind(element);
}

} // namespace

EditResult addServers(const Document& document, const Catalog& catalog, ElementId id, int count)
{
    const Element* before = document.element(id);
    if (!before)
        return notFound();
    const int most = catalog.limits.serversAcceptedByTopologyBuilder;
    if (count < 1 || count > most)
        return refuse(EditError::Kind::BadValue, badCount, {count, most});
    const Message label = count == 1 ? Message{&addOneLabel, {before->name}}
                                     : Message{&addLabel, {count, before->name}};
    return editBy(document, label, [&](Document& after) -> ChangeResult {
        Element& element = *after.elements.find(id);
        const auto added = withServers(element, [&]<class Pool>(Pool& pool) -> ChangeResult {
            if constexpr (std::same_as<Pool, EdgePool>)
                appendServers(pool, document, catalog, poolNames(document, catalog), count);
            else
                appendPoolServers(pool.servers, pool.nextSlot, document, catalog, before->kind(),
                                  count);
            return Done{};
        });
        return added ? assignMissingAddresses(after, catalog, {id}) : added;
    });
}

EditResult removeServer(const Document& document, ElementId id, int slot)
{
    const Element* before = document.element(id);
    if (!before)
        return notFound();
    const Message label{&removeLabel, {slot, before->name}};
    return editBy(document, label, [&](Document& after) -> ChangeResult {
        Element& element = *after.elements.find(id);
        const auto removed = withServers(element, [&](auto& pool) -> ChangeResult {
            const auto it = std::ranges::find_if(
                pool.servers, [slot](const auto& server) { return server.slot == slot; });
            if (it == pool.servers.end())
                return refuse(EditError::Kind::NotFound, noSuchServer,
                              {element.name, slot, slotsOf(pool.servers)});
            if (pool.servers.size() == 1)
                return refuse(EditError::Kind::NotAllowed, lastServer, {it->fqdn, element.name});
            pool.servers.erase(it);
            return Done{};
        });
        if (!removed)
            return removed;
        matchTranslations(after, id);
        after.questions.removeIf([&](auto it) { return it->subject == id && it->slot == slot; });
        return Done{};
    });
}

EditResult setServerCount(const Document& document, const Catalog& catalog, ElementId id, int count)
{
    const Element* before = document.element(id);
    if (!before)
        return notFound();
    if (count < 1)
        return refuse(EditError::Kind::BadValue, noServers);
    std::vector<int> numbers;
    Element copy = *before;
    const auto read = withServers(copy, [&numbers](const auto& pool) -> ChangeResult {
        for (const auto& server : pool.servers)
            numbers.push_back(server.slot);
        return Done{};
    });
    if (!read)
        return Failure{read.error()};
    std::ranges::sort(numbers);
    return editBy(document, {&countLabel, {before->name, count}},
                  [&](Document& after) -> ChangeResult {
                      const int missing = count - static_cast<int>(numbers.size());
                      if (missing > 0) {
                          const auto edit = addServers(after, catalog, id, missing);
                          if (!edit)
                              return Failure{edit.error()};
                          apply(after, *edit);
                      }
                      while (static_cast<int>(numbers.size()) > count) {
                          const auto edit = removeServer(after, id, numbers.back());
                          if (!edit)
                              return Failure{edit.error()};
                          apply(after, *edit);
                          numbers.pop_back();
                      }
                      return Done{};
                  });
}

} // namespace edgeplanner
