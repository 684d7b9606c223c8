#pragma once

#include "model/catalog/texts.h"
#include "views/render/diagram.h"
#include "views/render/theme.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QAbstractButton>

namespace edgeplanner {

/// What a card shows of a scenario: a design of it, analysed.
struct ScenarioSample
{
    QString id;
    Document document;
    Analysis analysis;
    int leastServers = 1;
    int mostServers = 1;
};

/// The smallest design of a scenario; null when the product does not have it.
[[nodiscard]] std::shared_ptr<const ScenarioSample>
scenarioSample(const Catalog& catalog, const QString& product, const Scenario& scenario);

/// One scenario on the start page: its picture, drawn like every design, and what it comes to.
class ScenarioCard final : public QAbstractButton
{
    Q_OBJECT

public:
    ScenarioCard(const Catalog& catalog, const Theme& theme, QWidget* parent = nullptr);

    void show(std::shared_ptr<const ScenarioSample> sample, const Texts& texts);

    [[nodiscard]] QSize sizeHint() const override { return {340, 250}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 220}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QPixmap picture(QSize size) const;
    void paintFacts(QPainter& painter, const QRect& line) const;

    const Catalog& m_catalog;
    const Theme& m_theme;
    std::shared_ptr<const ScenarioSample> m_sample;
    QString m_title;
    QString m_text;
    mutable QPixmap m_picture;
    mutable QString m_pictureKey;
    bool m_hovered = false;
};

} // namespace edgeplanner
