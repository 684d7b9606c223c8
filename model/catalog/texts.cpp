#include "model/catalog/texts.h"

#include "model/core/bidi.h"

#include <QtCore/QTranslator>

namespace edgeplanner {

Texts::Texts(QString language, QHash<QString, QString> catalogTexts,
             std::shared_ptr<const QTranslator> translator)
    : m_language(std::move(language)),
      m_catalogTexts(std::move(catalogTexts)),
      m_translator(std::move(translator))
{
}

QString Texts::catalog(const QString& key) const
{
    return m_catalogTexts.value(key, key);
}

bool Texts::hasCatalog(const QString& key) const
{
    return m_catalogTexts.contains(key);
}

namespace {

/// Replaces %1..%9 in one pass: an argument that itself contains "%2" stays as it is.
QString filled(const QString& pattern, const QStringList& args)
{
    QString out;
    qsizetype copied = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0 && at + 1 < pattern.size();
         at = pattern.indexOf(u'%', at + 1)) {
        const int number = pattern[at + 1].unicode() - u'0';
        if (number < 1 || number > args.size())
            continue;
        out += QStringView(pattern).mid(copied, at - copied);
        out += args[number - 1];
        copied = at + 2;
        ++at;
    }
    return out += QStringView(pattern).mid(copied);
}

} // namespace

QString Texts::describe(const Message& message) const
{
    if (message.isEmpty())
        return {};
    QString pattern;
    if (m_translator)
        pattern = m_translator->translate("model", message.text->source);
    if (pattern.isEmpty())
        pattern = QString::fromUtf8(message.text->source);
    QStringList args;
    for (const QVariant& arg : message.args)
        args.append(describeArgument(arg));
    return filled(pattern, args);
}

QString Texts::describeArgument(const QVariant& arg) const
{
    const QMetaType type = arg.metaType();
    if (type == QMetaType::fromType<Message>())
        return describe(arg.value<Message>());
    if (type == QMetaType::fromType<CatalogTextKey>())
        return catalog(arg.value<CatalogTextKey>().key);
    if (arg.typeId() == QMetaType::QStringList) {
        QStringList items;
        for (const QString& item : arg.toStringList())
            items.append(isolated(item));
        return items.join(QLatin1String(", "));
    }
    if (arg.typeId() == QMetaType::QVariantList) {
        QStringList items;
        for (const QVariant& item : arg.toList())
            items.append(describeArgument(item));
        return items.join(QLatin1String(", "));
    }
    return isolated(arg.toString());
}

} // namespace edgeplanner
