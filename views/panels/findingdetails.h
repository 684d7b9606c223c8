#pragma once

#include "model/editing/editerror.h"
#include "views/editor/editorcontext.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace edgeplanner {

class ReasonForm;

/// One finding in full: what is wrong, why, what to do, where that is written, and what can be done
/// about it at once.
class FindingDetails final : public QWidget
{
    Q_OBJECT

public:
    FindingDetails(const EditorContext& context, QWidget* parent);

    /// Null shows nothing.
    void show(const Finding* finding);
    void retranslate();
    /// Asks for the reason and the name that a waiver needs.
    void openWaiver();

signals:
    void jumpRequested();
    void refused(const QString& reason);

private:
    void showFixes();
    void openSeverity();
    void decide();
    [[nodiscard]] QStringList origin() const;
    void push(const EditResult& edit);

    const EditorContext& m_context;
    std::optional<Finding> m_finding;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_reason;
    QLabel* m_advice;
    QLabel* m_source;
    QVBoxLayout* m_fixes;
    QPushButton* m_jump;
    QPushButton* m_waive;
    QPushButton* m_judge;
    ReasonForm* m_form;
    bool m_judging = false; ///< what the form asks about: the severity, or a waiver
};

} // namespace edgeplanner
