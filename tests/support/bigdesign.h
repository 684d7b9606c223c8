#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/texts.h"
#include "model/topology/document.h"

namespace edgeplanner::bench {

/// The built-in catalogue; ends the program when it cannot be read.
const Catalog& catalog();
const Texts& texts();

/// Two servers behind hardware load balancers, every documented feature.
Document referenceDesign();

/// That many copies of the reference design, each with networks of its own, beside each other on one
/// Internet, filled up with hosts inside to so many elements a pool.
Document manyPools(int pools, int elementsPerPool = 20);

/// As many copies as have 10,000 rules on their firewalls, and a few more.
Document tenThousandRules();

/// The reference design with so many hosts inside, each connected with the next.
Document manyHosts(int count);

} // namespace edgeplanner::bench
