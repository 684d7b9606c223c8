#pragma once

#include "model/core/id.h"
#include "model/topology/enums.h"
#include "model/topology/fields.h"

#include <QtCore/QStringList>
#include <concepts>
#include <optional>

namespace edgeplanner {

/// What an imported file does not say and only a person can.
enum class QuestionKind {
    LoadBalancing,
    PublicAddress,
    ServerAddress,
    FederationRoute,
    NatOrPublic
};
constexpr auto enumTexts(QuestionKind)
{
    return std::array{EnumText{QuestionKind::LoadBalancing, "loadBalancing"},
                      EnumText{QuestionKind::PublicAddress, "publicAddress"},
                      EnumText{QuestionKind::ServerAddress, "serverAddress"},
                      EnumText{QuestionKind::FederationRoute, "federationRoute"},
                      EnumText{QuestionKind::NatOrPublic, "natOrPublic"}};
}

/// An open question. Its key in the document ("loadBalancing:edge01", "publicAddress:edge01/2/access")
/// is what `edit --answer KEY=VALUE` takes.
struct Question : Extensible
{
    QuestionKind kind = QuestionKind::LoadBalancing;
    ElementId subject{0};
    /// Server slot and service, where the question is about one address.
    int slot = 0;
    std::optional<Service> service;
    /// Allowed answers; empty when any address is one.
    QStringList choices;
    /// What is assumed while nobody has answered; empty when nothing is.
    QString assumed;
    std::optional<QString> answer;

    friend bool operator==(const Question&, const Question&) = default;
};

template <class Visitor, class T>
    requires std::same_as<std::remove_const_t<T>, Question>
void visitFields(Visitor& visit, T& value)
{
    visit("kind", value.kind);
    visit("subject", value.subject);
    visit("slot", value.slot);
    visit("service", value.service);
    visit("choices", value.choices);
    visit("assumed", value.assumed);
    visit("answer", value.answer);
}

} // namespace edgeplanner
