#pragma once

#include "views/papers/printablepaper.h"
#include "views/render/theme.h"

#include <QtWidgets/QAbstractScrollArea>
#include <memory>

namespace edgeplanner {

/// The pages of a paper as they will be printed, below each other; the sheets of a large drawing
/// lie as they will be glued.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { None, Width, Page };

    explicit PagesView(const Theme& theme, QWidget* parent = nullptr);

    /// Null: nothing to show yet. Place and zoom stay as they are.
    void setPaper(std::shared_ptr<const PrintablePaper> paper);
    /// Stands in the middle as long as there is no paper.
    void setHint(const QString& words);

    /// 1 = as large as on paper, at 96 dots to the inch.
    [[nodiscard]] qreal zoom() const noexcept { return m_zoom; }
    /// 0.1 to 4; what is in the middle stays there.
    void setZoom(qreal zoom);
    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const noexcept { return m_fit; }

    /// Where one is: the page gone to, then the one that is seen most; from 0.
    [[nodiscard]] int currentPage() const noexcept { return m_page; }
    void goTo(int page);
    /// Where a page lies in the viewport.
    [[nodiscard]] QRect pageRect(int page) const;

signals:
    void pageChanged(int page);
    void zoomChanged(qreal zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isEmpty() const { return !m_paper || m_paper->pageCount() == 0; }
    void placePages();
    void changeZoom(qreal zoom);
    void setPage(int page);
    [[nodiscard]] int mostSeenPage() const;
    [[nodiscard]] qreal fittingZoom() const;
    [[nodiscard]] const QPixmap& picture(int page);

    const Theme& m_theme;
    std::shared_ptr<const PrintablePaper> m_paper;
    QString m_hint;
    std::vector<QRect> m_places; ///< from the top left corner of all pages
    QSize m_size;
    qreal m_zoom = 1;
    Fit m_fit = Fit::Width;
    std::map<int, QPixmap> m_pictures;
    int m_page = 0;
    bool m_going = false; ///< scrolled by the view itself
};

} // namespace edgeplanner
