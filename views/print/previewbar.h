#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace edgeplanner {

class LiveWords;
class PagesView;
class Theme;

/// Which page of a preview is shown, and how large.
class PreviewBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the bar.
    PreviewBar(PagesView& pages, const Theme& theme, QWidget* parent);

    /// 0 = nothing is laid out.
    void setPageCount(int pages);

private:
    /// `words` are translated in the context of this class.
    QToolButton* addTool(const char* icon, const char* words, const char* name);

    PagesView& m_pages;
    const Theme& m_theme;
    LiveWords* m_words;
    QSpinBox* m_page;
    QLabel* m_pageCount;
    QLabel* m_zoom;
    int m_count = 0;
};

} // namespace edgeplanner
