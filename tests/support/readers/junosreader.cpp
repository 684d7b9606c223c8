#include "support/readers/readback.h"

namespace edgeplanner::test {

namespace {

class JunosReader
{
public:
    ReadBack read(const QByteArray& text)
    {
        for (const QString& line : QString::fromUtf8(text).split(QLatin1Char('\n')))
            if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')) && !readLine(line))
                m_result.problems.append(line);
        for (auto it = m_policies.cbegin(); it != m_policies.cend(); ++it) {
            if (!it->permits)
                m_result.problems.append(it.key() + QLatin1String(" permits nothing"));
            addPermits(m_result, {it->crossing}, it->sources, it->destinations, it->services);
        }
        return std::move(m_result);
    }

private:
    struct Policy
    {
        QString crossing;
        QStringList sources;
        QStringList destinations;
        QList<ReadService> services;
        bool permits = false;
    };

    bool readLine(const QString& line)
    {
        const QStringList words = line.split(QLatin1Char(' '));
        if (line.startsWith(QLatin1String("set security address-book global address "))) {
            m_addresses.insert(words[5], words[6]);
            return true;
        }
        if (line.startsWith(QLatin1String("set applications application ")))
            return readApplication(words);
        if (line.startsWith(QLatin1String("set security policies from-zone ")))
            return readPolicy(words);
        if (line.startsWith(QLatin1String("set security nat static rule-set ")))
            return readTranslation(words);
        return false;
    }

    bool readApplication(const QStringList& words)
    {
        ReadService& service = m_services[words[3]];
        if (words[4] == QLatin1String("protocol"))
            service.transport = words[5];
        else if (words[4] == QLatin1String("source-port"))
            service.source = words[5];
        else if (words[4] == QLatin1String("destination-port"))
            service.destination = words[5];
        else
            return false;
        return true;
    }

    QString address(const QString& name) const
    {
        if (name == QLatin1String("any-ipv4"))
            return QStringLiteral("any4");
        return name == QLatin1String("any-ipv6") ? QStringLiteral("any6") : m_addresses.value(name);
    }

    bool readPolicy(const QStringList& words)
    {
        Policy& policy = m_policies[words.mid(4, 5).join(QLatin1Char(' '))];
        policy.crossing = words[4] + QLatin1Char('>') + words[6];
        const QString what = words.mid(9, 2).join(QLatin1Char(' '));
        if (what == QLatin1String("match source-address"))
            policy.sources.append(address(words[11]));
        else if (what == QLatin1String("match destination-address"))
            policy.destinations.append(address(words[11]));
        else if (what == QLatin1String("match application"))
            policy.services.append(m_services.value(words[11]));
        else if (what == QLatin1String("then permit"))
            policy.permits = true;
        else
            return words[9] == QLatin1String("description");
        return true;
    }

    bool readTranslation(const QStringList& words)
    {
        const auto bare = [](const QString& subnet) {
            return subnet.section(QLatin1Char('/'), 0, 0);
        };
        if (words[6] == QLatin1String("from"))
            return words[7] == QLatin1String("zone");
        if (words[8] == QLatin1String("match"))
            m_outside.insert(words[7], bare(words[10]));
        else
            m_result.translations.insert(m_outside.value(words[7]) + QLatin1String(" = ")
                                         + bare(words[11]));
        return words[6] == QLatin1String("rule");
    }

    ReadBack m_result;
    QMap<QString, QString> m_addresses;
    QMap<QString, ReadService> m_services;
    QMap<QString, QString> m_outside; ///< by rule
    QMap<QString, Policy> m_policies;
};

} // namespace

ReadBack readJunos(const QByteArray& text)
{
    return JunosReader().read(text);
}

} // namespace edgeplanner::test
