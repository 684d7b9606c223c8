#include "support/readers/accesslists.h"
#include "support/readers/readback.h"

#include <bit>

namespace edgeplanner::test {

namespace {

class AsaReader
{
public:
    ReadBack read(const QByteArray& text)
    {
        for (const QString& line : QString::fromUtf8(text).split(QLatin1Char('\n')))
            if (!line.isEmpty() && !line.startsWith(QLatin1Char('!')) && !readLine(line))
                m_result.problems.append(line);
        // An access list counts once it is bound to an interface.
        for (const Entry& entry : m_entries)
            if (!m_bound.contains(entry.list))
                m_result.problems.append(entry.list + QLatin1String(" is bound nowhere"));
            else if (entry.permits)
                addPermits(m_result, {m_bound.value(entry.list)}, entry.sources, entry.destinations,
                           {entry.service});
        return std::move(m_result);
    }

    /// Once read.
    [[nodiscard]] AccessLists lists() const
    {
        const auto subnets = [](const QStringList& ends) {
            std::vector<Subnet> list;
            for (const QString& end : ends)
                list.push_back(subnetOf(end));
            return list;
        };
        AccessLists lists;
        for (const Entry& entry : m_entries)
            lists[m_bound.value(entry.list)].push_back(
                {entry.permits, entry.service.transport, subnets(entry.sources),
                 portsOf(entry.service.source), subnets(entry.destinations),
                 portsOf(entry.service.destination)});
        return lists;
    }

private:
    struct Entry
    {
        QString list;
        bool permits = true;
        ReadService service;
        QStringList sources;
        QStringList destinations;
    };

    bool readLine(const QString& line)
    {
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (line.startsWith(QLatin1Char(' ')))
            return readMember(words);
        if (words[0] == QLatin1String("object") || words[0] == QLatin1String("object-group")) {
            m_current = words[2];
            return true;
        }
        if (words[0] == QLatin1String("access-group")) {
            const bool in = words[2] == QLatin1String("in");
            m_bound.insert(words[1],
                           in ? words[4] + QLatin1Char('>') : QLatin1Char('>') + words[4]);
            return (in || words[2] == QLatin1String("out"))
                   && words[3] == QLatin1String("interface");
        }
        if (words[0] == QLatin1String("access-list"))
            return words[2] == QLatin1String("remark") || readEntry(words);
        // Between servers: both ends are ones that the static translations name too.
        if (words[0] == QLatin1String("nat"))
            return words.size() == 10 && m_addresses.contains(words[4])
                   && m_addresses.contains(words[9]);
        return line == QLatin1String("same-security-traffic permit intra-interface");
    }

    bool readMember(const QStringList& words)
    {
        if (words[0] == QLatin1String("host")) {
            const bool v6 = words[1].contains(QLatin1Char(':'));
            m_addresses.insert(m_current,
                               {words[1] + (v6 ? QLatin1String("/128") : QLatin1String("/32"))});
        } else if (words[0] == QLatin1String("subnet")) {
            m_addresses.insert(m_current,
                               {words.size() == 2 ? words[1] : words[1] + prefixOf(words[2])});
        } else if (words[0] == QLatin1String("network-object")) {
            m_addresses[m_current] += m_addresses.value(words[2]);
        } else if (words[0] == QLatin1String("service")) {
            readService(words);
        } else if (words[0] == QLatin1String("nat") && words[2] == QLatin1String("static")) {
            const auto bare = [](const QString& address) {
                return address.section(QLatin1Char('/'), 0, 0);
            };
            m_result.translations.insert(bare(m_addresses.value(words[3]).value(0))
                                         + QLatin1String(" = ")
                                         + bare(m_addresses.value(m_current).value(0)));
        } else {
            return false;
        }
        return true;
    }

    static QString prefixOf(const QString& mask)
    {
        int ones = 0;
        for (const QString& byte : mask.split(QLatin1Char('.')))
            ones += std::popcount(byte.toUInt());
        return QLatin1Char('/') + QString::number(ones);
    }

    void readService(const QStringList& words)
    {
        ReadService service{.transport = words[1]};
        for (qsizetype i = 2; i < words.size();) {
            QString& ports =
                words[i] == QLatin1String("source") ? service.source : service.destination;
            const bool range = words[i + 1] == QLatin1String("range");
            ports = range ? words[i + 2] + QLatin1Char('-') + words[i + 3] : words[i + 2];
            i += range ? 4 : 3;
        }
        m_services.insert(m_current, service);
    }

    bool readEntry(const QStringList& words)
    {
        const QStringList any{QStringLiteral("any4"), QStringLiteral("any6")};
        if (words.mid(2).join(QLatin1Char(' ')) == QLatin1String("extended deny ip any any")) {
            m_entries.append({words[1], false, {.transport = QStringLiteral("ip")}, any, any});
            return true;
        }
        if (words.size() < 7 || words[2] != QLatin1String("extended")
            || (words[3] != QLatin1String("permit") && words[3] != QLatin1String("deny"))
            || words[4] != QLatin1String("object"))
            return false;
        Entry entry{.list = words[1],
                    .permits = words[3] == QLatin1String("permit"),
                    .service = m_services.value(words[5])};
        qsizetype i = 6;
        const auto end = [&]() -> QStringList {
            const QString word = words.value(i++);
            if (any.contains(word))
                return {word};
            return m_addresses.value(words.value(i++));
        };
        entry.sources = end();
        entry.destinations = end();
        m_entries.append(entry);
        return i == words.size() && !entry.sources.isEmpty() && !entry.destinations.isEmpty()
               && !entry.service.transport.isEmpty();
    }

    ReadBack m_result;
    QString m_current;
    QMap<QString, QStringList> m_addresses;
    QMap<QString, ReadService> m_services;
    QMap<QString, QString> m_bound; ///< "where it enters>" or ">where it leaves", by list
    QList<Entry> m_entries;
};

} // namespace

ReadBack readCiscoAsa(const QByteArray& text)
{
    return AsaReader().read(text);
}

AccessLists readAccessLists(const QByteArray& ciscoAsa)
{
    AsaReader reader;
    (void)reader.read(ciscoAsa);
    return reader.lists();
}

} // namespace edgeplanner::test
