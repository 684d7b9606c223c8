#include "model/exports/tables/datatable.h"

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

} // namespace

DataTable certificateTable(const TableSource& source)
{
    DataTable table{{{"for", columnFor, 24},
                     {"assignedTo", columnPurpose, 44},
                     {"subject", columnSubject, 34},
                     {"alternativeNames", columnNames, 60},
                     {"issuer", columnIssuer, 30}},
                    {}};
    for (const CertificateRow& row : source.snapshot.analysis.companions.certificates)
        table.rows.push_back({elementName(source.document(), row.element),
                              source.texts.catalog(row.purpose), row.subject,
                              row.alternativeNames.join(QLatin1String("; ")),
                              source.words(row.publicAuthority ? publicAuthority : ownAuthority)});
    return table;
}

} // namespace edgeplanner
