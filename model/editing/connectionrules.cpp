#include "model/editing/connectionchanges.h"
#include "model/editing/draft.h"
#include "model/editing/featureset.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText itself{"edit.connectItself",
                             QT_TRANSLATE_NOOP("model", "%1 cannot be connected with itself.")};
constexpr MessageText noMeaning{
    "edit.connectNoMeaning",
    QT_TRANSLATE_NOOP("model", "A connector from %1 to %2 has no meaning.")};
constexpr MessageText alreadyConnected{
    "edit.alreadyConnected", QT_TRANSLATE_NOOP("model", "%1 and %2 are already connected so.")};
constexpr MessageText notInProduct{
    "edit.partyNotInProduct",
    QT_TRANSLATE_NOOP("model", "%1 cannot be connected: %2 runs %3, which has no such feature. It "
                               "exists in: %4.")};
constexpr MessageText proxyParty{
    "edit.proxyParty", QT_TRANSLATE_NOOP("model", "Only remote users reach a reverse proxy.")};
constexpr MessageText unplacedBalancer{
    "edit.unplacedBalancer",
    QT_TRANSLATE_NOOP("model", "%1 stands in no network yet, so it is not clear which side of %2 "
                               "it balances. Put it into a perimeter network first.")};

struct Allowed
{
    AssociationKind kind;
    ElementKind from;
    ElementKind to;
};

/// Who may use whom. The likelier of two kinds for one pair stands first.
constexpr Allowed allowedAssociations[] = {
    {AssociationKind::Party, ElementKind::ExternalParty, ElementKind::EdgePool},
    {AssociationKind::Party, ElementKind::ExternalParty, ElementKind::ReverseProxy},
    {AssociationKind::Balances, ElementKind::LoadBalancer, ElementKind::EdgePool},
    {AssociationKind::NextHop, ElementKind::EdgePool, ElementKind::DirectorPool},
    {AssociationKind::NextHop, ElementKind::EdgePool, ElementKind::FrontEndPool},
    {AssociationKind::MediaFor, ElementKind::EdgePool, ElementKind::FrontEndPool},
    {AssociationKind::MediaFor, ElementKind::EdgePool, ElementKind::SurvivableBranch},
    {AssociationKind::Publishes, ElementKind::ReverseProxy, ElementKind::FrontEndPool},
    {AssociationKind::Publishes, ElementKind::ReverseProxy, ElementKind::DirectorPool},
    {AssociationKind::Publishes, ElementKind::ReverseProxy, ElementKind::OfficeWebAppsFarm},
    {AssociationKind::Uses, ElementKind::FrontEndPool, ElementKind::OfficeWebAppsFarm},
    {AssociationKind::Uses, ElementKind::FrontEndPool, ElementKind::OtherHost},
    {AssociationKind::Uses, ElementKind::DirectorPool, ElementKind::FrontEndPool},
    {AssociationKind::Uses, ElementKind::SurvivableBranch, ElementKind::FrontEndPool},
    {AssociationKind::Uses, ElementKind::EdgePool, ElementKind::OtherHost},
    {AssociationKind::Uses, ElementKind::InternalClients, ElementKind::EdgePool},
    {AssociationKind::Uses, ElementKind::InternalClients, ElementKind::FrontEndPool},
    {AssociationKind::Uses, ElementKind::InternalClients, ElementKind::DirectorPool},
    {AssociationKind::Uses, ElementKind::OtherHost, ElementKind::EdgePool},
};

bool isAllowed(const Allowed& row, ElementKind from, ElementKind to)
{
    return row.from == from && row.to == to;
}

/// A switch that the connector would turn on, and that the pool's product does not have.
ChangeResult checkFeature(const Document& document, const Catalog& catalog,
                          const Connection& connection)
{
    const Feature* feature = featureBehind(document, catalog, connection);
    const auto pool = poolOf(document, connection);
    if (!feature || !pool)
        return Done{};
    const auto& data = *document.find<EdgePool>(*pool);
    if (feature->products.contains(data.product))
        return Done{};
    const ElementId other = connection.from == *pool ? connection.to : connection.from;
    return refuse(EditError::Kind::NotAllowed, notInProduct,
                  {document.element(other)->name, document.element(*pool)->name, data.product,
                   feature->products});
}

} // namespace

std::optional<ElementId> poolOf(const Document& document, const Connection& connection)
{
    for (const ElementId id : {connection.from, connection.to})
        if (document.find<EdgePool>(id))
            return id;
    return std::nullopt;
}

const Feature* featureBehind(const Document& document, const Catalog& catalog,
                             const Connection& connection)
{
    for (const ElementId id : {connection.from, connection.to}) {
        if (const auto* party = document.find<ExternalParty>(id))
            return featureOf(catalog, party->kind);
        if (const auto* host = document.find<OtherHost>(id))
            return featureOf(catalog, host->kind);
    }
    return nullptr;
}

Result<Done, EditError> canAssociate(const Document& document, const Catalog& catalog,
                                     const Connection& connection)
{
    const Element* from = document.element(connection.from);
    const Element* to = document.element(connection.to);
    if (!from || !to)
        return notFound();
    if (connection.from == connection.to)
        return refuse(EditError::Kind::NotAllowed, itself, {from->name});
    const bool meaningful = std::ranges::any_of(allowedAssociations, [&](const Allowed& row) {
        return row.kind == connection.kind && isAllowed(row, from->kind(), to->kind());
    });
    if (!meaningful)
        return refuse(EditError::Kind::NotAllowed, noMeaning, {from->name, to->name});
    if (findAssociation(document, connection.kind, connection.from, connection.to))
        return refuse(EditError::Kind::NotAllowed, alreadyConnected, {from->name, to->name});
    const auto* party = from->as<ExternalParty>();
    if (party && to->kind() == ElementKind::ReverseProxy && party->kind != PartyKind::RemoteUsers)
        return refuse(EditError::Kind::NotAllowed, proxyParty);
    if (connection.kind == AssociationKind::Balances
        && segmentsOf(document, connection.from).empty())
        return refuse(EditError::Kind::NotAllowed, unplacedBalancer, {from->name, to->name});
    return checkFeature(document, catalog, connection);
}

Result<std::vector<Connection>, EditError>
possibleConnections(const Document& document, const Catalog& catalog, ElementId a, ElementId b)
{
    const Element* first = document.element(a);
    const Element* second = document.element(b);
    if (!first || !second)
        return notFound();
    std::vector<Connection> possible;
    std::optional<EditError> reason;
    const auto consider = [&](const Connection& connection) {
        const auto result = canAssociate(document, catalog, connection);
        if (result)
            possible.push_back(connection);
        else if (!reason)
            reason = result.error();
    };
    for (const Allowed& row : allowedAssociations) {
        if (isAllowed(row, first->kind(), second->kind()))
            consider({row.kind, a, b});
        else if (isAllowed(row, second->kind(), first->kind()))
            consider({row.kind, b, a});
    }
    if (!possible.empty())
        return possible;
    if (reason)
        return Failure{*reason};
    const MessageText& text = a == b ? itself : noMeaning;
    return refuse(EditError::Kind::NotAllowed, text, {first->name, second->name});
}

} // namespace edgeplanner
