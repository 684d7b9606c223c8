#include "support/importsummary.h"

#include "support/importfixtures.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace edgeplanner {

using namespace Qt::Literals::StringLiterals;

namespace {

class Summary
{
public:
    explicit Summary(const ImportResult& result)
        : m_document(result.document), m_report(result.report)
    {
    }

    QJsonObject make()
    {
        m_json["title"_L1] = m_document.settings.title;
        m_json["sipDomains"_L1] = QJsonArray::fromStringList(m_document.settings.sipDomains);
        m_json["sites"_L1] = sites();
        m_json["segments"_L1] = segments();
        for (auto it = m_document.elements.cbegin(); it != m_document.elements.cend(); ++it) {
            const QLatin1String kind = keyOf(it->kind());
            QJsonObject object = describe(it.key(), *it);
            object["name"_L1] = it->name;
            if (it->site)
                object["site"_L1] = m_document.sites.value(*it->site).name;
            object["in"_L1] = networksOf(it.key());
            QJsonArray list = m_json[kind].toArray();
            list.append(object);
            m_json[kind] = list;
        }
        m_json["associations"_L1] = associations();
        m_json["questions"_L1] = questions();
        m_json["report"_L1] = report();
        m_json["counts"_L1] = counts();
        return m_json;
    }

private:
    static QLatin1String keyOf(ElementKind kind)
    {
        for (const auto& entry : enumTexts(ElementKind{}))
            if (entry.value == kind)
                return QLatin1String(entry.text);
        return {};
    }

    static QString text(const AddressPair& address)
    {
        QStringList texts;
        for (const auto& one : {address.v4, address.v6})
            if (one)
                texts.append(one->toText());
        return texts.join(u' ');
    }

    QString nameOf(ElementId id) const
    {
        const Element* element = m_document.element(id);
        return element ? element->name : u"?"_s;
    }

    QJsonArray sites() const
    {
        QJsonArray list;
        for (const Site& site : m_document.sites)
            list.append(site.name);
        return list;
    }

    QJsonArray segments() const
    {
        QJsonArray list;
        for (const Segment& segment : m_document.segments)
            list.append(segment.name + u" ["_s + toText(segment.kind) + u']'
                        + (segment.subnets.empty() ? u""_s : u" with subnets"_s));
        return list;
    }

    QString networksOf(ElementId id) const
    {
        QStringList names;
        for (const Attachment& attachment : m_document.attachments)
            if (attachment.element == id)
                names.append(m_document.segments.value(attachment.segment).name);
        return names.join(u" | "_s);
    }

    QJsonObject describe(ElementId id, const Element& element) const
    {
        Q_UNUSED(id)
        if (const auto* pool = element.as<EdgePool>())
            return describe(*pool);
        if (const auto* firewall = element.as<Firewall>())
            return describe(*firewall);
        if (const auto* balancer = element.as<LoadBalancer>())
            return describe(*balancer);
        if (const auto* pool = element.as<FrontEndPool>()) {
            QJsonObject object = describePool(*pool);
            object["product"_L1] = pool->product;
            object["centralManagement"_L1] = pool->centralManagement;
            return object;
        }
        if (const auto* pool = element.as<DirectorPool>())
            return describePool(*pool);
        if (const auto* proxy = element.as<ReverseProxy>())
            return {{"fqdns"_L1, QJsonArray::fromStringList(proxy->externalFqdns)},
                    {"addressing"_L1, toText(proxy->addressing)},
                    {"slot"_L1, proxy->slot}};
        if (const auto* branch = element.as<SurvivableBranch>())
            return {{"fqdn"_L1, branch->fqdn}, {"kind"_L1, toText(branch->kind)}};
        if (const auto* host = element.as<OtherHost>())
            return {{"fqdn"_L1, host->fqdn}, {"kind"_L1, toText(host->kind)}};
        if (const auto* party = element.as<ExternalParty>())
            return {{"kind"_L1, toText(party->kind)}};
        return {};
    }

    static QJsonObject describe(const EdgePool& pool)
    {
        QJsonObject object{
            {"fqdn"_L1, pool.fqdn},
            {"product"_L1, pool.product},
            {"ordinal"_L1, pool.ordinal},
            {"loadBalancing"_L1,
             toText(pool.externalLoadBalancing) + u'/' + toText(pool.internalLoadBalancing)},
            {"families"_L1, toText(pool.externalFamilies) + u'/' + toText(pool.internalFamilies)},
            {"singleAddress"_L1, pool.singleAddress},
            {"nextSlot"_L1, pool.nextSlot},
            {"features"_L1, pool.features.join(u' ')}};
        for (const Service service : allServices)
            object[toText(service)] =
                pool.service(service).fqdn + u' ' + toText(pool.service(service).addressing);
        QJsonArray servers;
        for (const EdgeServer& server : pool.servers)
            servers.append(u"%1 %2: %3 | %4 | %5 | %6"_s.arg(
                QString::number(server.slot), server.fqdn, text(server.internal),
                text(server.external[0]), text(server.external[1]), text(server.external[2])));
        object["servers"_L1] = servers;
        QJsonObject ports;
        for (auto it = pool.ports.cbegin(); it != pool.ports.cend(); ++it)
            ports[it.key()] = toText(it.value());
        object["ports"_L1] = ports;
        return object;
    }

    QJsonObject describe(const Firewall& firewall) const
    {
        QJsonArray translations;
        for (const Translation& t : firewall.translations)
            translations.append(u"%1/%2/%3 -> %4"_s.arg(nameOf(t.device), QString::number(t.slot),
                                                        toText(t.service), text(t.publicAddress)));
        return {{"translations"_L1, translations}};
    }

    QJsonObject describe(const LoadBalancer& balancer) const
    {
        QJsonArray vips;
        for (const Vip& vip : balancer.vips)
            vips.append(
                u"%1 %2 %3 %4"_s
                    .arg(nameOf(vip.pool), toText(vip.role), toText(vip.mode), text(vip.address))
                    .trimmed());
        return {{"vips"_L1, vips}};
    }

    template <class Pool>
    static QJsonObject describePool(const Pool& pool)
    {
        QJsonArray servers;
        for (const PoolServer& server : pool.servers)
            servers.append(
                u"%1 %2 %3"_s.arg(QString::number(server.slot), server.fqdn, text(server.address))
                    .trimmed());
        return {{"fqdn"_L1, pool.fqdn},
                {"externalWebFqdn"_L1, pool.externalWebFqdn},
                {"servers"_L1, servers}};
    }

    QJsonArray associations() const
    {
        QJsonArray list;
        for (const Association& a : m_document.associations)
            list.append(toText(a.kind) + u": "_s + nameOf(a.from) + u" -> "_s + nameOf(a.to));
        return list;
    }

    QJsonObject questions() const
    {
        QJsonObject object;
        for (auto it = m_document.questions.cbegin(); it != m_document.questions.cend(); ++it) {
            const Question& q = *it;
            object[it.key()] = u"%1 of %2%3; %4; %5"_s.arg(
                toText(q.kind), nameOf(q.subject),
                q.slot > 0 ? u"/"_s + QString::number(q.slot) : QString(),
                q.choices.isEmpty() ? u"any address"_s : q.choices.join(u'|'),
                q.assumed.isEmpty() ? u"nothing assumed"_s : u"assumed "_s + q.assumed);
        }
        return object;
    }

    QJsonArray report() const
    {
        static const QStringList categories{u"read"_s, u"assumed"_s, u"answer"_s, u"ignored"_s,
                                            u"warning"_s};
        QJsonArray list;
        for (const ReportLine& line : m_report.lines) {
            QString text = categories.at(static_cast<int>(line.category));
            if (line.line > 0)
                text += u' ' + QString::number(line.line);
            list.append(text + u": "_s + words(line.text));
        }
        return list;
    }

    QString counts() const
    {
        const ReportCounts& c = m_report.counts;
        return u"sites %1, edge pools %2, edge servers %3, front end pools %4, director pools %5, "
               "branches %6, questions %7, warnings %8, ignored elements %9, ignored attributes "
               "%10"_s.arg(c.sites)
                   .arg(c.edgePools)
                   .arg(c.edgeServers)
                   .arg(c.frontEndPools)
                   .arg(c.directorPools)
                   .arg(c.branches)
                   .arg(c.questions)
                   .arg(c.warnings)
                   .arg(c.ignoredElements)
                   .arg(c.ignoredAttributes);
    }

    const Document& m_document;
    const ImportReport& m_report;
    QJsonObject m_json;
};

QString shortJson(const QJsonValue& value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

} // namespace

QJsonObject summaryOf(const ImportResult& result)
{
    return Summary(result).make();
}

QString firstDifference(const QJsonValue& actual, const QJsonValue& expected, const QString& path)
{
    if (actual == expected)
        return {};
    if (actual.isObject() && expected.isObject()) {
        const QJsonObject a = actual.toObject();
        const QJsonObject b = expected.toObject();
        QStringList keys = a.keys() + b.keys();
        keys.removeDuplicates();
        for (const QString& key : keys)
            if (QString found = firstDifference(a[key], b[key], path + u'.' + key);
                !found.isEmpty())
                return found;
    }
    if (actual.isArray() && expected.isArray()) {
        const QJsonArray a = actual.toArray();
        const QJsonArray b = expected.toArray();
        for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
            if (QString found = firstDifference(i < a.size() ? a[i] : QJsonValue(),
                                                i < b.size() ? b[i] : QJsonValue(),
                                                path + u'[' + QString::number(i) + u']');
                !found.isEmpty())
                return found;
    }
    return u"%1\n  is       %2\n  expected %3"_s.arg(path, shortJson(actual), shortJson(expected));
}

} // namespace edgeplanner
