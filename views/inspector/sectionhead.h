#pragma once

#include "views/inspector/inspectorcontent.h"

#include <QtWidgets/QWidget>

namespace edgeplanner {

class Theme;

/// Head of a group of fields: letter code of the service, title, and an address at the right.
class SectionHead final : public QWidget
{
public:
    SectionHead(const InspectorSection& section, const Theme& theme, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    std::optional<ChipKind> m_chip;
    QString m_trailing;
    const Theme& m_theme;
};

} // namespace edgeplanner
