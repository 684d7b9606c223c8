#pragma once

#include "views/canvas/canvasscene.h"

#include <QtWidgets/QFrame>

class QComboBox;
class QLabel;
class QToolButton;

namespace edgeplanner {

/// Which connectors stand out: those of a service, through a firewall, for a feature. Closing it
/// shows all again.
class FlowBar final : public QFrame
{
    Q_OBJECT

public:
    FlowBar(CanvasScene& scene, QWidget* parent);

signals:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void restyle();
    /// What the design has flows for.
    void fill();
    void apply();

    CanvasScene& m_scene;
    QLabel* m_icon;
    QComboBox* m_service;
    QComboBox* m_firewall;
    QComboBox* m_feature;
    QLabel* m_count;
    QToolButton* m_close;
};

} // namespace edgeplanner
