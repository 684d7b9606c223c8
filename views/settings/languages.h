#pragma once

#include "model/catalog/texts.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace edgeplanner {

/// The program's language: the words of the catalogue and those of the program, switched together.
class Languages final : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject* parent = nullptr);
    ~Languages() override;

    /// Codes of all there are: "en", "ko".
    [[nodiscard]] static QStringList all();
    /// In itself: "English", "한국어".
    [[nodiscard]] static QString nameOf(const QString& language);
    /// Words for a paper in that language, whatever the program speaks.
    [[nodiscard]] static Texts textsOf(const QString& language);
    /// The best of them for this system.
    [[nodiscard]] static QString ofSystem();

    [[nodiscard]] const Texts& texts() const noexcept { return *m_texts; }
    [[nodiscard]] const QString& language() const noexcept { return m_texts->language(); }
    /// Unknown ones are taken as English. Widgets get a LanguageChange event.
    void use(const QString& language);

signals:
    void changed();

private:
    std::shared_ptr<QTranslator> m_translator;
    std::shared_ptr<QTranslator> m_qtTranslator;
    std::unique_ptr<Texts> m_texts;
};

} // namespace edgeplanner
