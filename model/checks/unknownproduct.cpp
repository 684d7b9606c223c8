#include "model/checks/basiccheck.h"
#include "model/checks/support.h"

namespace edgeplanner {

namespace {

constexpr MessageText noneTitle{"unknown-product.none",
                                QT_TRANSLATE_NOOP("model", "The product of %1 is not chosen")};
constexpr MessageText title{"unknown-product.title",
                            QT_TRANSLATE_NOOP("model", "Unknown product “%1” of %2")};
constexpr MessageText reason{
    "unknown-product.reason",
    QT_TRANSLATE_NOOP("model", "Ports differ from product to product; without it no rule can be "
                               "written.")};
constexpr MessageText advice{"unknown-product.advice",
                             QT_TRANSLATE_NOOP("model", "Choose one of: %1.")};
constexpr MessageText vendorTitle{"unknown-product.vendor",
                                  QT_TRANSLATE_NOOP("model", "Unknown vendor “%1” of %2")};
constexpr MessageText vendorReason{
    "unknown-product.vendor-reason",
    QT_TRANSLATE_NOOP("model", "Rules name the address that a packet carries when it arrives, as "
                               "for a firewall of no known vendor.")};
constexpr MessageText vendorAdvice{"unknown-product.vendor-advice",
                                   QT_TRANSLATE_NOOP("model", "Choose the vendor, or none.")};

class UnknownProduct final : public BasicCheck
{
public:
    using BasicCheck::BasicCheck;

    void run(const CheckContext& context, const FindingSink& sink) const override
    {
        QStringList products;
        for (const Product& product : context.catalog.products)
            products.append(product.name);
        for (const auto& [id, pool] : elementsOf<EdgePool>(context.document)) {
            if (context.catalog.product(pool->product))
                continue;
            const QString name = nameOf(context.document, id);
            Finding f = finding(Severity::Error, {id},
                                pool->product.isEmpty() ? Message{&noneTitle, {name}}
                                                        : Message{&title, {pool->product, name}},
                                {&reason, {}}, {&advice, {products}});
            f.field = QStringLiteral("product");
            sink(std::move(f));
        }
        for (const auto& [id, firewall] : elementsOf<Firewall>(context.document)) {
            if (firewall->vendor.isEmpty() || context.catalog.vendor(firewall->vendor))
                continue;
            Finding f = finding(Severity::Info, {id},
                                {&vendorTitle, {firewall->vendor, nameOf(context.document, id)}},
                                {&vendorReason, {}}, {&vendorAdvice, {}});
            f.field = QStringLiteral("vendor");
            sink(std::move(f));
        }
    }
};

} // namespace

const Check& unknownProduct()
{
    static const UnknownProduct check("unknown-product", category::features);
    return check;
}

} // namespace edgeplanner
