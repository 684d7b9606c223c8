#include "model/catalog/catalogparts.h"

namespace edgeplanner {

namespace {

QString optionalFeature(CatalogFolder& folder, CatalogObject& object)
{
    const QString key = QStringLiteral("feature");
    const QString feature = object.optionalString(key);
    if (!feature.isEmpty())
        folder.refer(CatalogNoun::Feature, feature, object.at(key));
    return feature;
}

DnsRecordKind readRecord(CatalogFolder& folder, CatalogObject& object)
{
    DnsRecordKind record;
    record.id = folder.defineId(object, CatalogNoun::DnsRecord);
    record.view = object.enumeration<DnsView>(QStringLiteral("view"));
    record.target = object.enumeration<DnsTarget>(QStringLiteral("target"));
    record.name = object.string(QStringLiteral("name"));
    if (record.target == DnsTarget::Name) {
        record.host = object.string(QStringLiteral("host"));
        record.portOf = folder.referAll(CatalogNoun::Rule, object, QStringLiteral("portOf"));
    }
    record.feature = optionalFeature(folder, object);
    (void)folder.provenance(object);
    folder.needText(QStringLiteral("dns"), record.id);
    return record;
}

CertificateKind readCertificate(CatalogFolder& folder, CatalogObject& object)
{
    CertificateKind certificate;
    certificate.id = folder.defineId(object, CatalogNoun::Certificate);
    certificate.element = object.enumeration<ElementKind>(QStringLiteral("element"));
    certificate.publicAuthority = object.boolean(QStringLiteral("publicAuthority"));
    certificate.subject = object.string(QStringLiteral("subject"));
    object.objects(QStringLiteral("names"), [&](CatalogObject& item) {
        CertificateName name;
        name.name = item.string(QStringLiteral("name"));
        name.feature = optionalFeature(folder, item);
        certificate.names.push_back(std::move(name));
    });
    (void)folder.provenance(object);
    folder.needText(QStringLiteral("certificate"), certificate.id);
    return certificate;
}

} // namespace

void readDnsRecords(CatalogFolder& folder, Catalog& catalog)
{
    const QString kind = QStringLiteral("dns");
    folder.readFile(kind, kind, [&](CatalogObject& root) {
        root.objects(QStringLiteral("records"), [&](CatalogObject& object) {
            catalog.dnsRecords.push_back(readRecord(folder, object));
        });
    });
}

void readCertificates(CatalogFolder& folder, Catalog& catalog)
{
    const QString kind = QStringLiteral("certificates");
    folder.readFile(kind, kind, [&](CatalogObject& root) {
        root.objects(kind, [&](CatalogObject& object) {
            catalog.certificates.push_back(readCertificate(folder, object));
        });
    });
}

} // namespace edgeplanner
