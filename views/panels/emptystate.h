#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace edgeplanner {

class Theme;

/// What a panel says instead of an empty table: what would stand there, and how it gets there.
class EmptyState final : public QWidget
{
public:
    EmptyState(const Theme& theme, QWidget* parent);

    void setWords(const QString& icon, const QString& title, const QString& text);

private:
    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace edgeplanner
