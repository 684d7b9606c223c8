#include "model/scenarios/emptydesign.h"

#include "model/editing/draft.h"

namespace edgeplanner {

namespace {

struct Column
{
    const char* name;
    SegmentKind kind;
    const std::vector<Subnet>* networks;
    int width;
};

std::vector<Subnet> ofVersion4(const std::vector<Subnet>& networks)
{
    std::vector<Subnet> found;
    for (const Subnet& network : networks)
        if (network.family() == IpFamily::V4)
            found.push_back(network);
    return found;
}

} // namespace

Document emptyDesign(const Catalog& catalog)
{
    const SamplePlan& sample = catalog.samplePlan;
    const Column columns[]{
        {"Internet", SegmentKind::Internet, nullptr, 260},
        {"External perimeter", SegmentKind::ExternalPerimeter, &sample.publicNetworks, 480},
        {"Internal perimeter", SegmentKind::InternalPerimeter, &sample.internal, 400},
        {"Corporate network", SegmentKind::Corporate, &sample.corporate, 280}};
    constexpr int height = 720;
    Document document;
    document.settings.sipDomains = {sample.sipDomain};
    document.settings.sampleSipDomains = true;
    int left = 0;
    for (const Column& column : columns) {
        Segment segment;
        segment.name = QLatin1String(column.name);
        segment.kind = column.kind;
        if (column.networks) {
            segment.subnets = ofVersion4(*column.networks);
            segment.sample = true;
        }
        const SegmentId id = insertSegment(document, segment);
        Placement placement;
        placement.position = {left, 0};
        placement.width = column.width;
        placement.height = height;
        document.layout.segments.insert(id, placement);
        left += column.width;
    }
    return document;
}

} // namespace edgeplanner
