#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QListWidget;
class QToolButton;

namespace edgeplanner {

class Theme;

/// What came of a file that was read into a panel: one sentence, and the lines that could not be
/// taken. Stays until it is closed.
class PlanNotice final : public QFrame
{
    Q_OBJECT

public:
    PlanNotice(const Theme& theme, QWidget* parent);

    void tell(const QString& sentence, const QStringList& problems);
    [[nodiscard]] QStringList problems() const;
    void retranslate();
    void restyle();

private:
    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_sentence;
    QToolButton* m_close;
    QListWidget* m_problems;
};

} // namespace edgeplanner
