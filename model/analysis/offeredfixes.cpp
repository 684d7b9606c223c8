#include "model/analysis/offeredfixes.h"

#include <algorithm>
#include <set>

namespace edgeplanner {

namespace {

/// Checks whose fixes connect, balance or open something else. All others change only the field that
/// is wrong; trying each of theirs would cost an analysis for nothing.
bool reachesFar(const QString& check)
{
    static const std::set<QString> far{
        QStringLiteral("address-not-public"),    QStringLiteral("element-unconnected"),
        QStringLiteral("feature-implies"),       QStringLiteral("feature-without-rule"),
        QStringLiteral("mixed-addressing"),      QStringLiteral("mixed-pools"),
        QStringLiteral("nat-with-hlb"),          QStringLiteral("next-hop-missing"),
        QStringLiteral("single-address-ports"),  QStringLiteral("too-many-servers"),
        QStringLiteral("unsupported-balancing"),
    };
    return far.contains(check);
}

std::set<QString> errorsAmong(const std::vector<Finding>& findings)
{
    std::set<QString> errors;
    for (const Finding& finding : findings)
        if (finding.usualSeverity.value_or(finding.severity) == Severity::Error)
            // The same error may be about fewer elements than before.
            errors.insert(
                finding.check + QLatin1Char('/')
                + (finding.discriminator.isEmpty() ? finding.identity() : finding.discriminator));
    return errors;
}

} // namespace

std::vector<Edit> offeredFixes(const Document& document, const Catalog& catalog,
                               const Finding& finding)
{
    std::vector<Edit> fixes = fixesFor(document, catalog, finding);
    if (fixes.empty() || !reachesFar(finding.check))
        return fixes;
    const std::set<QString> before = errorsAmong(analyze(document, catalog).findings);
    std::erase_if(fixes, [&](const Edit& fix) {
        Document mended = document;
        apply(mended, fix);
        const std::vector<Finding> after = analyze(mended, catalog).findings;
        const bool kept = std::ranges::any_of(
            after, [&](const Finding& left) { return left.identity() == finding.identity(); });
        return kept || !std::ranges::includes(before, errorsAmong(after));
    });
    return fixes;
}

} // namespace edgeplanner
