#pragma once

#include "model/analysis/analysis.h"
#include "model/catalog/texts.h"
#include "views/undo/undocontroller.h"

#include <QtCore/QCoreApplication>
#include <map>
#include <memory>

namespace edgeplanner {

/// One line of the outline.
struct OutlineNode
{
    enum class Kind { Site, Segment, Element, Server, Interface, Connector, Heading };
    Kind kind = Kind::Heading;
    QString key; ///< stable and unique in the tree
    QString name;
    QString detail; ///< kind, network, address
    QString icon;
    std::optional<Severity> worst;
    SelectionState subjects; ///< selected with it
    std::optional<SiteId> site;
    std::optional<AttachmentId> attachment;
    OutlineNode* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<OutlineNode>> children;

    [[nodiscard]] bool canBeRenamed() const
    {
        return kind == Kind::Site || kind == Kind::Segment || kind == Kind::Element;
    }
};

/// The drawing as a tree: sites, networks from outside to inside, what stands in them, and of each
/// thing its servers, interfaces and connectors.
class OutlineTree
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::OutlineTree)

public:
    OutlineTree(const Document& document, const Analysis& analysis, const Texts& texts)
        : m_document(document), m_analysis(analysis), m_texts(texts), m_homes(homes(document))
    {
    }

    [[nodiscard]] std::unique_ptr<OutlineNode> build() const;

    /// "is used by", "next hop": what a connector is, seen from one of its ends.
    [[nodiscard]] static QString connectorName(AssociationKind kind);

private:
    OutlineNode& add(OutlineNode& parent, OutlineNode::Kind kind, const QString& key) const;
    void addSegments(OutlineNode& parent, std::optional<SiteId> site) const;
    void addElement(OutlineNode& parent, ElementId id) const;
    void addServers(OutlineNode& parent, ElementId id) const;
    void addConnections(OutlineNode& parent, ElementId id) const;
    /// The outermost network of each element that stands in one.
    [[nodiscard]] static std::map<ElementId, SegmentId> homes(const Document& document);
    [[nodiscard]] std::optional<Severity> worstOf(const SelectionState& subjects) const;

    const Document& m_document;
    const Analysis& m_analysis;
    const Texts& m_texts;
    std::map<ElementId, SegmentId> m_homes;
};

} // namespace edgeplanner
