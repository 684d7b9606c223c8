#include "support/readers/readback.h"

namespace edgeplanner::test {

namespace {

class PanReader
{
public:
    ReadBack read(const QByteArray& text)
    {
        for (const QString& line : QString::fromUtf8(text).split(QLatin1Char('\n')))
            if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')) && !readLine(line))
                m_result.problems.append(line);
        return std::move(m_result);
    }

private:
    bool readLine(const QString& line)
    {
        const QStringList words = line.split(QLatin1Char(' '));
        if (words[0] != QLatin1String("set"))
            return false;
        if (words[1] == QLatin1String("address")) {
            m_addresses.insert(words[2], words[4]);
            return words[3] == QLatin1String("ip-netmask");
        }
        if (words[1] == QLatin1String("service"))
            return readService(words);
        if (line.startsWith(QLatin1String("set rulebase security rules ")))
            return words[5] == QLatin1String("description") || readRule(fieldsOf(words, 5));
        if (line.startsWith(QLatin1String("set rulebase nat rules ")))
            return readTranslation(fieldsOf(words, 5));
        return false;
    }

    /// "from a to [ b c ]": what stands behind each key.
    static QMap<QString, QStringList> fieldsOf(const QStringList& words, qsizetype from)
    {
        QMap<QString, QStringList> fields;
        for (qsizetype i = from; i + 1 < words.size();) {
            QString key = words[i++];
            if (key == QLatin1String("source-translation")
                || key == QLatin1String("destination-translation")) {
                if (words[i] == QLatin1String("static-ip"))
                    ++i;
                key += QLatin1Char(' ') + words[i++];
            }
            if (words[i] != QLatin1String("[")) {
                fields.insert(key, {words[i++]});
                continue;
            }
            for (++i; words[i] != QLatin1String("]"); ++i)
                fields[key].append(words[i]);
            ++i;
        }
        return fields;
    }

    bool readService(const QStringList& words)
    {
        ReadService& service = m_services[words[2]];
        service.transport = words[4];
        if (words[5] == QLatin1String("source-port"))
            service.source = words[6];
        else if (words[6] != QLatin1String("1-65535"))
            service.destination = words[6];
        return words[3] == QLatin1String("protocol");
    }

    QStringList addresses(const QStringList& names) const
    {
        if (names == QStringList(QStringLiteral("any")))
            return {QStringLiteral("any4"), QStringLiteral("any6")};
        QStringList all;
        for (const QString& name : names)
            all.append(m_addresses.value(name));
        return all;
    }

    bool readRule(const QMap<QString, QStringList>& fields)
    {
        QStringList crossings;
        for (const QString& from : fields[QStringLiteral("from")])
            for (const QString& to : fields[QStringLiteral("to")])
                crossings.append(from + QLatin1Char('>') + to);
        QList<ReadService> services;
        for (const QString& name : fields[QStringLiteral("service")])
            services.append(m_services.value(name));
        addPermits(m_result, crossings, addresses(fields[QStringLiteral("source")]),
                   addresses(fields[QStringLiteral("destination")]), services);
        return fields[QStringLiteral("action")] == QStringList(QStringLiteral("allow"))
               && fields[QStringLiteral("application")] == QStringList(QStringLiteral("any"));
    }

    bool readTranslation(const QMap<QString, QStringList>& fields)
    {
        const auto bare = [&](const QString& key) {
            return m_addresses.value(fields[key].value(0)).section(QLatin1Char('/'), 0, 0);
        };
        const QString source = bare(QStringLiteral("source"));
        const QString outside = bare(QStringLiteral("source-translation translated-address"));
        m_result.translations.insert(outside + QLatin1String(" = ") + source);
        const QString inner = bare(QStringLiteral("destination-translation translated-address"));
        if (!inner.isEmpty()) {
            m_result.translations.insert(bare(QStringLiteral("destination")) + QLatin1String(" = ")
                                         + inner);
            return true;
        }
        return fields[QStringLiteral("bi-directional")] == QStringList(QStringLiteral("yes"));
    }

    ReadBack m_result;
    QMap<QString, QString> m_addresses;
    QMap<QString, ReadService> m_services;
};

} // namespace

ReadBack readPanOs(const QByteArray& text)
{
    return PanReader().read(text);
}

} // namespace edgeplanner::test
