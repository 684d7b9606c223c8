#pragma once

#include "views/render/theme.h"

#include <QtWidgets/QWidget>
#include <functional>

class QVBoxLayout;

namespace edgeplanner {

enum class BannerKind { Error, Warning, Info, Ok };

struct BannerAction
{
    QString words;
    std::function<void()> run;
};

/// Something to tell that needs no answer now.
struct Banner
{
    /// A new banner replaces the one with the same key.
    QString key;
    BannerKind kind = BannerKind::Info;
    QString title; ///< what is the matter
    QString text;  ///< why, and what to do
    std::vector<BannerAction> actions;
};

/// The strip above the canvas where banners stand: at most two, the worst; errors stay, the others
/// can be closed, and good news leaves by itself.
class BannerArea final : public QWidget
{
    Q_OBJECT

public:
    explicit BannerArea(const Theme& theme, QWidget* parent = nullptr);

    void show(Banner banner);
    void remove(const QString& key);
    [[nodiscard]] const std::vector<Banner>& banners() const noexcept { return m_banners; }

private:
    void rebuild();
    [[nodiscard]] QWidget* widgetFor(const Banner& banner);

    const Theme& m_theme;
    std::vector<Banner> m_banners; ///< the worst first
    QVBoxLayout* m_layout;
};

} // namespace edgeplanner
