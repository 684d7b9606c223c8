#include "model/catalog/texts.h"

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
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        const int number = next.unicode() - u'0';
        if (pattern[i] == QLatin1Char('%') && number >= 1 && number <= args.size()) {
            out += args[number - 1];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
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
    if (arg.canConvert<Message>())
        return describe(arg.value<Message>());
    if (arg.canConvert<CatalogTextKey>())
        return catalog(arg.value<CatalogTextKey>().key);
    if (arg.typeId() == QMetaType::QStringList)
        return arg.toStringList().join(QLatin1String(", "));
    if (arg.typeId() == QMetaType::QVariantList) {
        QStringList items;
        for (const QVariant& item : arg.toList())
            items.append(describeArgument(item));
        return items.join(QLatin1String(", "));
    }
    return arg.toString();
}

} // namespace edgeplanner
