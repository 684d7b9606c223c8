#pragma once

#include "views/editor/editorcontext.h"

#include <QtWidgets/QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace edgeplanner {

/// Counts names or addresses on over the servers of a pool: shows every value before it is taken.
class SeriesCard final : public QFrame
{
    Q_OBJECT

public:
    SeriesCard(const EditorContext& context, QWidget* parent);

    void open(ElementId pool);

signals:
    void closed();

private:
    void fillFields();
    void begin();
    void preview();
    void apply();
    void retranslate();
    void changeEvent(QEvent* event) override;

    const EditorContext& m_context;
    ElementId m_pool{0};
    QLabel* m_title;
    QComboBox* m_field;
    QLineEdit* m_first;
    QLabel* m_preview;
    QPushButton* m_apply;
    QPushButton* m_cancel;
};

} // namespace edgeplanner
