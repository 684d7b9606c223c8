#pragma once

#include "model/topology/document.h"
#include "views/render/nodevisual.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

/// Words that stand in drawings. They follow the program's translator.
class NodeWords
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::NodeWords)

public:
    /// "Edge pool", "Load balancer"
    [[nodiscard]] static QString kind(const Element& element);
    /// Name of a file in resources/icons, without ending.
    [[nodiscard]] static QString icon(const Element& element);
    /// "Access", "Web Conf", "A/V"
    [[nodiscard]] static QString service(Service service);
    /// "AC"
    [[nodiscard]] static QString chip(ChipKind chip);
    [[nodiscard]] static QString vipMode(VipMode mode);
    [[nodiscard]] static QString nat();
    [[nodiscard]] static QString managementStore();
    [[nodiscard]] static QString externalNic();
    [[nodiscard]] static QString internalNic();
    [[nodiscard]] static QString vips(int count);
    [[nodiscard]] static QString rules(int count);
    [[nodiscard]] static QString anyHost(bool outside);
    [[nodiscard]] static QString notAssigned();
    [[nodiscard]] static QString severity(Severity severity, int count);
    [[nodiscard]] static QString servers(int count);
    [[nodiscard]] static QString zone(SegmentKind kind);
};

} // namespace edgeplanner
