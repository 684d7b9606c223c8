#pragma once

#include "model/analysis/analysis.h"
#include "model/catalog/texts.h"
#include "model/derivation/packetwalk.h"
#include "views/models/tablecontent.h"

#include <QtCore/QCoreApplication>

namespace edgeplanner {

/// A packet walk as lanes with arrows between them, and as a table of the same steps.
struct WalkPicture
{
    struct Lane
    {
        QString icon;
        QString name;
        bool wall = false;
        std::optional<ElementId> element; ///< nullopt = nobody who is drawn

        friend bool operator==(const Lane&, const Lane&) = default;
    };
    /// A packet on its way from one lane to the next that changes it, or ends it.
    struct Hop
    {
        int from = 0;
        int to = 0;
        QString source;
        QString destination;
        bool sourceRewritten = false; ///< by the lane it comes from
        bool destinationRewritten = false;
        std::vector<int> passed; ///< walls on the way that let it through
        bool refused = false;    ///< it ends at `to`
        bool answer = false;
        QString what; ///< rule, translation and reason in words

        friend bool operator==(const Hop&, const Hop&) = default;
    };
    std::vector<Lane> lanes;
    std::vector<Hop> hops;
    bool works = false;
    QString verdict; ///< "Works", "Blocked"
    QString reason;
};

class WalkPictures
{
    Q_DECLARE_TR_FUNCTIONS(edgeplanner::WalkPictures)

public:
    [[nodiscard]] static WalkPicture picture(const Snapshot& snapshot, const Texts& texts,
                                             const PacketWalk& walk);
    /// One row a hop, about the device that it reaches; its key is the hop's number, from 1. The
    /// addresses may be left out.
    [[nodiscard]] static TableContent table(const WalkPicture& picture, bool withAddresses = true);
};

} // namespace edgeplanner
