#pragma once

#include "model/core/message.h"
#include "model/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <memory>

class QTranslator;

namespace edgeplanner {

/// The words of one language. The window and every paper hold their own.
class Texts
{
public:
    /// `catalogTexts`: key -> text, of resources/catalog/texts/<language>.json, already complete.
    /// `translator` may be null: then messages are English.
    Texts(QString language, QHash<QString, QString> catalogTexts,
          std::shared_ptr<const QTranslator> translator = nullptr);

    /// The same with messages in the translator's language.
    [[nodiscard]] Texts withTranslator(std::shared_ptr<const QTranslator> translator) const
    {
        return Texts(m_language, m_catalogTexts, std::move(translator));
    }

    /// "en", "ko".
    [[nodiscard]] const QString& language() const noexcept { return m_language; }

    /// The text of a catalogue key such as "rule.ext.av.stun-udp.in.reason" or "feature.xmpp";
    /// the key itself when it is unknown, so that a gap is seen.
    [[nodiscard]] QString catalog(const QString& key) const;
    [[nodiscard]] bool hasCatalog(const QString& key) const;
    /// Words for a message. Nested messages and CatalogTextKeys among its arguments are translated
    /// too; lists are joined with commas.
    [[nodiscard]] QString describe(const Message& message) const;

private:
    [[nodiscard]] QString describeArgument(const QVariant& arg) const;

    QString m_language;
    QHash<QString, QString> m_catalogTexts;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace edgeplanner
