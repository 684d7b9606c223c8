#include "model/exports/firewall/objectnames.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSet>

namespace edgeplanner {

namespace {

constexpr int checksumLength = 4;

QString place()
{
    return QStringLiteral("{name}");
}

QString checksum(const QString& key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().left(checksumLength)).toUpper();
}

} // namespace

QString defaultNameScheme()
{
    return QStringLiteral("EP-") + place();
}

bool isNameScheme(const QString& scheme)
{
    return scheme.count(place()) == 1;
}

ObjectNames::ObjectNames(NameRules rules, QString scheme)
    : m_rules(std::move(rules)),
      m_scheme(std::move(scheme)),
      m_refused(QLatin1String("[^") + m_rules.characters + QLatin1String("]+"))
{
}

void ObjectNames::add(const QString& key, const QString& wanted)
{
    m_wanted.insert(key, QString(m_scheme).replace(place(), wanted));
    m_names.clear();
}

QString ObjectNames::name(const QString& key) const
{
    if (m_names.isEmpty())
        settle();
    return m_names.value(key);
}

bool ObjectNames::accepts(QChar c) const
{
    return !m_refused.match(QString(c)).hasMatch();
}

QChar ObjectNames::separator() const
{
    return accepts(QLatin1Char('-')) ? QLatin1Char('-') : QLatin1Char('_');
}

/// Runs of characters that the dialect refuses become one separator.
QString ObjectNames::accepted(const QString& wanted) const
{
    const QChar separator = this->separator();
    QString name = accepts(QLatin1Char('a')) ? wanted : wanted.toUpper();
    name.replace(m_refused, separator);
    while (name.endsWith(separator))
        name.chop(1);
    while (name.startsWith(separator))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("X") : name;
}

QString ObjectNames::marked(const QString& name, const QString& key) const
{
    return name.left(m_rules.length - checksumLength - 1) + separator() + checksum(key);
}

void ObjectNames::settle() const
{
    QSet<QString> taken;
    for (auto it = m_wanted.cbegin(); it != m_wanted.cend(); ++it) {
        QString name = accepted(it.value());
        if (name.size() > m_rules.length || taken.contains(name.toUpper()))
            name = marked(name, it.key());
        for (int attempt = 2; taken.contains(name.toUpper()); ++attempt)
            name = marked(accepted(it.value()), it.key() + QString::number(attempt));
        taken.insert(name.toUpper());
        m_names.insert(it.key(), name);
    }
}

} // namespace edgeplanner
