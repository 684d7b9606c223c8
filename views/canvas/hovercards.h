#pragma once

#include "model/analysis/analysis.h"
#include "model/catalog/texts.h"
#include "views/render/connectorvisual.h"
#include "views/render/theme.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

/// Cards that explain what the pointer rests on, and the names that a screen reader speaks.
class HoverCards
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::HoverCards)

public:
    HoverCards(const Snapshot& snapshot, const Texts& texts, const Theme& theme)
        : m_snapshot(snapshot), m_texts(texts), m_theme(theme)
    {
    }

    /// The rules behind a gate, with their ports and reasons.
    [[nodiscard]] QString gate(const GateVisual& gate, const ConnectorVisual& connector) const;
    /// Findings on an element.
    [[nodiscard]] QString element(ElementId id, const NodeVisual& visual) const;

    /// "Edge pool HQ, Edge pool, in External perimeter, 2 servers, 9 connectors, 1 warning".
    [[nodiscard]] static QString spoken(const NodeVisual& visual, const Element* element,
                                        int connectors);
    /// "fw-ext, TCP 443, UDP 3478, rules XF-07 and XF-08".
    [[nodiscard]] static QString spoken(const GateVisual& gate, const Document& document);

private:
    const Snapshot& m_snapshot;
    const Texts& m_texts;
    const Theme& m_theme;
};

} // namespace edgeplanner
