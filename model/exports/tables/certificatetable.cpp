#include "model/derivation/namepatterns.h"
#include "model/exports/tables/datatable.h"

#include <algorithm>

namespace edgeplanner {

namespace {

constexpr MessageText columnFor{"table.certificate.for", QT_TRANSLATE_NOOP("model", "For")};
constexpr MessageText columnPurpose{"table.certificate.purpose",
                                    QT_TRANSLATE_NOOP("model", "Assigned to")};
constexpr MessageText columnSubject{"table.certificate.subject",
                                    QT_TRANSLATE_NOOP("model", "Subject name")};
constexpr MessageText columnNames{"table.certificate.names",
                                  QT_TRANSLATE_NOOP("model", "Alternative names")};
constexpr MessageText columnIssuer{"table.certificate.issuer",
                                   QT_TRANSLATE_NOOP("model", "Issued by")};
constexpr MessageText publicAuthority{"table.certificate.public",
                                      QT_TRANSLATE_NOOP("model", "a public authority")};
constexpr MessageText ownAuthority{"table.certificate.own",
                                   QT_TRANSLATE_NOOP("model", "the organization's own authority")};

constexpr MessageText columnUsage{"table.certificate.usage",
                                  QT_TRANSLATE_NOOP("model", "Enhanced key usage")};
constexpr MessageText columnKey{"table.certificate.key", QT_TRANSLATE_NOOP("model", "Private key")};
constexpr MessageText columnExpires{"request.expires", QT_TRANSLATE_NOOP("model", "Expires")};
constexpr MessageText serverUsage{"table.certificate.server",
                                  QT_TRANSLATE_NOOP("model", "Server Authentication")};
constexpr MessageText clientUsage{
    "table.certificate.client",
    QT_TRANSLATE_NOOP("model", "Server Authentication; Client Authentication too where public "
                               "instant messaging reaches AOL")};
constexpr MessageText sharedKey{
    "table.certificate.sharedKey",
    QT_TRANSLATE_NOOP("model", "exportable; the same certificate and key on every server")};
constexpr MessageText ownKey{"table.certificate.ownKey",
                             QT_TRANSLATE_NOOP("model", "stays on the server")};

/// The servers of a pool answer for each other: A/V Authentication needs one key on all of them.
const MessageText& keyOf(const TableSource& source, const CertificateRow& row)
{
    const auto* pool = source.document().find<EdgePool>(row.element);
    return pool && pool->servers.size() > 1 ? sharedKey : ownKey;
}

/// Only one provider of public instant messaging asks the edge server for a client certificate.
const MessageText& usageOf(const TableSource& source, const CertificateRow& row)
{
    const auto& requirements = source.snapshot.analysis.requirements;
    const auto needs = std::ranges::find(requirements, row.element, &PoolRequirements::pool);
    const bool publicIm =
        needs != requirements.end()
        && isOn(source.document(), source.snapshot.catalog, *needs, QStringLiteral("public-im"));
    return publicIm && row.publicAuthority ? clientUsage : serverUsage;
}

} // namespace

DataTable certificateTable(const TableSource& source)
{
    DataTable table{{{"for", columnFor, 24},
                     {"assignedTo", columnPurpose, 44},
                     {"subject", columnSubject, 34},
                     {"alternativeNames", columnNames, 60},
                     {"issuer", columnIssuer, 30},
                     {"usage", columnUsage, 24},
                     {"key", columnKey, 44},
                     {"expires", columnExpires, 14}},
                    {}};
    for (const CertificateRow& row : source.snapshot.analysis.companions.certificates)
        table.rows.push_back(
            {elementName(source.document(), row.element), source.texts.catalog(row.purpose),
             row.subject, row.alternativeNames.join(QLatin1String("; ")),
             source.words(row.publicAuthority ? publicAuthority : ownAuthority),
             source.words(usageOf(source, row)), source.words(keyOf(source, row)), QString()});
    return table;
}

} // namespace edgeplanner
