#pragma once

#include "model/analysis/whatif.h"

#include <QtWidgets/QWidget>

namespace edgeplanner {

class Theme;

/// Public addresses of a pool by its number of servers; VIPs stand on top, outlined.
class GrowthChart final : public QWidget
{
public:
    GrowthChart(const Theme& theme, QWidget* parent);

    void setSizes(std::vector<PoolSize> sizes, int current);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::vector<PoolSize> m_sizes;
    int m_current = 0;
};

} // namespace edgeplanner
