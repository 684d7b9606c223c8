#pragma once

#include "views/inspector/inspectorcontent.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace edgeplanner {

class Theme;

/// One field: label, editor, and below it what is wrong or worth knowing. Typing is taken over when
/// the field is left, or 600 ms after the last key.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const InspectorField& field, const Theme& theme, QWidget* parent);

    [[nodiscard]] const InspectorField& field() const noexcept { return m_field; }
    /// Shows other values of the same field. What is being typed stays.
    void show(const InspectorField& field);
    /// Why the last value was not taken; empty when it was.
    void setProblem(const QString& reason);
    [[nodiscard]] const QString& problem() const noexcept { return m_problem; }
    void focusEditor();
    void restyle();

signals:
    void changed(const QString& value);
    /// The person has left the field: the next change is a step of its own.
    void left();

private:
    void buildEditor();
    void showHint();
    void take(const QString& value);

    InspectorField m_field;
    const Theme& m_theme;
    QString m_problem;
    QTimer m_typing;
    QLabel* m_label = nullptr;
    QLabel* m_hintIcon = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_trailing = nullptr;
    QCheckBox* m_check = nullptr;
    QComboBox* m_combo = nullptr;
    QSpinBox* m_spin = nullptr;
    QLineEdit* m_edit = nullptr;
};

} // namespace edgeplanner
