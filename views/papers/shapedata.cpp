#include "views/papers/shapedata.h"

namespace edgeplanner {

namespace {

QStringList addressesOf(const NodeVisual& node)
{
    QStringList addresses;
    const auto add = [&](const QString& prefix, const QString& address) {
        if (!address.isEmpty() && !addresses.contains(prefix + address))
            addresses.append(prefix + address);
    };
    for (const ServerVisual& server : node.servers) {
        for (const QString& address : server.external)
            add(node.externalPrefix, address);
        add(node.internalPrefix, server.internal);
    }
    return addresses;
}

} // namespace

QStringList shapeLines(const NodeVisual& node)
{
    QStringList lines{node.title};
    if (!node.subtitle.isEmpty())
        lines.append(node.subtitle);
    for (const RowVisual& row : node.rows)
        lines.append(row.trailing.isEmpty() ? row.label
                                            : row.label + QLatin1String("  ") + row.trailing);
    for (const ServerVisual& server : node.servers) {
        QStringList parts{server.name};
        for (const QString& address : server.external)
            if (!address.isEmpty())
                parts.append(node.externalPrefix + address);
        if (!server.internal.isEmpty())
            parts.append(node.internalPrefix + server.internal);
        lines.append(parts.join(QLatin1String("  ")));
    }
    return lines;
}

std::vector<ShapeDatum> shapeData(const NodeVisual& node)
{
    std::vector<ShapeDatum> data{{QStringLiteral("kind"), toText(node.kind)},
                                 {QStringLiteral("zones"), node.zones}};
    if (const QStringList addresses = addressesOf(node); !addresses.isEmpty())
        data.push_back({QStringLiteral("addresses"), addresses.join(QLatin1String("; "))});
    return data;
}

QString connectorPorts(const ConnectorVisual& connector)
{
    QStringList lines;
    for (const GateVisual& gate : connector.gates)
        if (const QString line = gate.lines.join(QLatin1Char(' ')); !lines.contains(line))
            lines.append(line);
    return lines.join(QLatin1String(" | "));
}

QString connectorRules(const ConnectorVisual& connector)
{
    QStringList rules;
    for (const GateVisual& gate : connector.gates)
        rules += gate.rules;
    return rules.join(QLatin1String(", "));
}

} // namespace edgeplanner
