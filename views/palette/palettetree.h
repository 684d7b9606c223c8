#pragma once

#include "views/palette/paletterows.h"
#include "views/render/theme.h"

#include <QtWidgets/QTreeWidget>

namespace edgeplanner {

/// The palette's rows. A drag carries the row's item and a ghost of what it is.
class PaletteTree final : public QTreeWidget
{
    Q_OBJECT

public:
    PaletteTree(const Theme& theme, QWidget* parent = nullptr);

    void show(std::vector<PaletteGroup> groups);
    /// Hides what does not match; true when something is left.
    bool filter(const QString& search);
    [[nodiscard]] std::optional<PaletteItem> current() const;

signals:
    /// Enter or a double click on a row.
    void chosen(const edgeplanner::PaletteItem& item);

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void wrap();
    [[nodiscard]] const PaletteRow* row(const QTreeWidgetItem* item) const;
    void choose(const QTreeWidgetItem* item);
    [[nodiscard]] QPixmap ghost(const PaletteRow& row) const;

    const Theme& m_theme;
    std::vector<PaletteGroup> m_groups;
};

} // namespace edgeplanner
