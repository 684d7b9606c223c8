#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace edgeplanner {

enum class Severity;

/// Asks for a reason and a name, without which nothing is accepted; and for a severity when several
/// are offered.
class ReasonForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonForm(QWidget* parent);

    /// Empty fields. `confirm` is the verb on the button, `full` says it in a sentence of its own.
    void open(const QString& confirm, const QString& full, const std::vector<Severity>& offered);
    [[nodiscard]] Severity severity() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString by() const;
    void retranslate();
    /// "Error", "Warning", "Note"
    [[nodiscard]] static QString word(Severity severity);

signals:
    void confirmed();

private:
    void confirm();

    QComboBox* m_severity;
    QLineEdit* m_reason;
    QLineEdit* m_by;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace edgeplanner
