#include "model/editing/connectoperations.h"

#include "model/editing/addresscompletion.h"
#include "model/editing/balancing.h"
#include "model/editing/connectionchanges.h"
#include "model/editing/draft.h"
#include "model/editing/edgepooldraft.h"
#include "model/editing/featureset.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText connectLabel{"edit.label.connect",
                                   QT_TRANSLATE_NOOP("model", "Connect %1 with %2")};
constexpr MessageText disconnectLabel{"edit.label.disconnect",
                                      QT_TRANSLATE_NOOP("model", "Disconnect %1 from %2")};

void turnOn(Document& document, const Catalog& catalog, const Connection& connection)
{
    const Feature* feature = featureBehind(document, catalog, connection);
    const auto pool = poolOf(document, connection);
    if (!feature || !pool || document.find<EdgePool>(*pool)->features.contains(feature->id))
        return;
    auto& data = editable<EdgePool>(document, *pool);
    data.features = switchFeatures(catalog, withFeature(catalog, data.features, feature->id));
}

} // namespace

ChangeResult insertConnection(Document& document, const Catalog& catalog,
                              const Connection& connection)
{
    if (const auto allowed = canAssociate(document, catalog, connection); !allowed)
        return allowed;
    if (connection.kind == AssociationKind::NextHop) {
        const auto before = document.associations;
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            if (it->kind == AssociationKind::NextHop && it->from == connection.from)
                eraseConnection(document, it.key());
    }
    insertAssociation(document, connection.kind, connection.from, connection.to);
    turnOn(document, catalog, connection);
    if (connection.kind != AssociationKind::Balances)
        return Done{};
    followSide(document, catalog, connection.from);
    return assignMissingAddresses(document, catalog, {connection.from});
}

void eraseConnection(Document& document, AssociationId id)
{
    const Association association = *document.associations.constFind(id);
    document.associations.remove(id);
    document.layout.routes.remove(id);
    // Files may hold connectors that nobody could draw.
    auto* balancer = document.elements.find(association.from)->as<LoadBalancer>();
    if (association.kind == AssociationKind::Balances && balancer)
        std::erase_if(balancer->vips, [&](const Vip& vip) { return vip.pool == association.to; });
}

EditResult associate(const Document& document, const Catalog& catalog, const Connection& connection)
{
    const Element* from = document.element(connection.from);
    const Element* to = document.element(connection.to);
    if (!from || !to)
        return notFound();
    return editBy(document, {&connectLabel, {from->name, to->name}},
                  [&](Document& after) { return insertConnection(after, catalog, connection); });
}

EditResult disassociate(const Document& document, AssociationId association)
{
    const auto it = document.associations.constFind(association);
    if (it == document.associations.cend())
        return notFound();
    const Message label{&disconnectLabel,
                        {document.element(it->from)->name, document.element(it->to)->name}};
    return editBy(document, label, [&](Document& after) -> ChangeResult {
        eraseConnection(after, association);
        return Done{};
    });
}

} // namespace edgeplanner
