#include "support/readers/readback.h"

#include <QtCore/QRegularExpression>

namespace edgeplanner::test {

namespace {

/// The settings of one entry, by key.
using Settings = QMap<QString, QStringList>;

QStringList wordsOf(const QString& line)
{
    static const QRegularExpression word(QStringLiteral("\"([^\"]*)\"|(\\S+)"));
    QStringList words;
    for (auto matches = word.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        words.append(match.captured(1) + match.captured(2));
    }
    return words;
}

class FortiReader
{
public:
    ReadBack read(const QByteArray& text)
    {
        QString table;
        QString entry;
        Settings settings;
        for (const QString& line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
            const QStringList words = wordsOf(line);
            if (words.isEmpty() || line.startsWith(QLatin1Char('#')))
                continue;
            if (words[0] == QLatin1String("config"))
                table = words.mid(1).join(QLatin1Char(' '));
            else if (words[0] == QLatin1String("edit"))
                entry = words[1];
            else if (words[0] == QLatin1String("set"))
                settings.insert(words[1], words.mid(2));
            else if (words[0] == QLatin1String("next")) {
                if (!readEntry(table, entry, settings))
                    m_result.problems.append(table + QLatin1Char(' ') + entry);
                settings.clear();
            } else if (words[0] != QLatin1String("end"))
                m_result.problems.append(line);
        }
        return std::move(m_result);
    }

private:
    static QString one(const Settings& settings, const char* key)
    {
        return settings.value(QLatin1String(key)).value(0);
    }

    bool readEntry(const QString& table, const QString& entry, const Settings& settings)
    {
        if (table == QLatin1String("firewall address"))
            m_addresses.insert(entry, one(settings, "subnet"));
        else if (table == QLatin1String("firewall address6"))
            m_addresses.insert(entry, one(settings, "ip6"));
        else if (table == QLatin1String("firewall vip") || table == QLatin1String("firewall vip6"))
            return readVip(entry, settings);
        else if (table == QLatin1String("firewall service custom"))
            return readService(entry, settings);
        else if (table == QLatin1String("firewall policy"))
            return readPolicy(settings);
        else
            return false;
        return true;
    }

    bool readVip(const QString& entry, const Settings& settings)
    {
        const QString outside = one(settings, "extip");
        m_addresses.insert(entry,
                           outside
                               + (outside.contains(QLatin1Char(':')) ? QLatin1String("/128")
                                                                     : QLatin1String("/32")));
        m_result.translations.insert(outside + QLatin1String(" = ") + one(settings, "mappedip"));
        return one(settings, "nat-source-vip") == QLatin1String("enable");
    }

    bool readService(const QString& entry, const Settings& settings)
    {
        for (const char* transport : {"tcp", "udp"}) {
            const QString range =
                settings.value(QString::fromLatin1(transport) + QLatin1String("-portrange"))
                    .value(0);
            if (range.isEmpty())
                continue;
            ReadService service{.transport = QString::fromLatin1(transport)};
            const QString destination = range.section(QLatin1Char(':'), 0, 0);
            if (destination != QLatin1String("1-65535"))
                service.destination = destination;
            if (range.contains(QLatin1Char(':')))
                service.source = range.section(QLatin1Char(':'), 1);
            m_services.insert(entry, service);
            return true;
        }
        return false;
    }

    bool readPolicy(const Settings& settings)
    {
        QStringList crossings;
        for (const QString& from : settings.value(QStringLiteral("srcintf")))
            for (const QString& to : settings.value(QStringLiteral("dstintf")))
                crossings.append(from + QLatin1Char('>') + to);
        QList<ReadService> services;
        for (const QString& name : settings.value(QStringLiteral("service")))
            services.append(m_services.value(name));
        for (const char* suffix : {"", "6"}) {
            const auto ends = [&](const char* key) {
                QStringList all;
                for (const QString& name :
                     settings.value(QString::fromLatin1(key) + QLatin1String(suffix)))
                    all.append(name == QLatin1String("all")
                                   ? QLatin1String(*suffix == '6' ? "any6" : "any4")
                                   : m_addresses.value(name));
                return all;
            };
            addPermits(m_result, crossings, ends("srcaddr"), ends("dstaddr"), services);
        }
        return one(settings, "action") == QLatin1String("accept")
               && one(settings, "schedule") == QLatin1String("always");
    }

    ReadBack m_result;
    QMap<QString, QString> m_addresses;
    QMap<QString, ReadService> m_services;
};

} // namespace

ReadBack readFortiOs(const QByteArray& text)
{
    return FortiReader().read(text);
}

} // namespace edgeplanner::test
