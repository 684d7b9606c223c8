#pragma once

#include "model/topology/requestform.h"

#include <QtCore/QDate>
#include <QtWidgets/QDialog>

class QFormLayout;
class QListWidget;
class QStackedWidget;

namespace edgeplanner {

class ApprovalTable;
class RevisionTable;

/// The form of the firewall request, all of it, section by section. Nothing changes before it is
/// accepted; then the caller takes form().
class RequestDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `today` is the date of revisions that are recorded here, and the base of hints.
    RequestDialog(RequestForm form, const QDate& today, QWidget* parent = nullptr);

    /// What stands in the fields now. Fields of newer program versions stay as they are.
    [[nodiscard]] RequestForm form() const;

private:
    QFormLayout* addPage(const QString& title);
    void addTexts(QFormLayout& page, std::initializer_list<const char*> fields);
    void addText(QFormLayout& page, const char* field, const QString& hint);
    void addLongText(QFormLayout& page, const char* field);
    void addChoice(QFormLayout& page, const char* field, const QString& none);
    void addApprovals();
    void addRevisions();
    void recordRevision();

    /// What a person has put in, by name of the field.
    [[nodiscard]] QString value(const QString& field) const;

    RequestForm m_form;
    QDate m_today;
    QListWidget* m_sections;
    QStackedWidget* m_pages;
    ApprovalTable* m_approvals = nullptr;
    RevisionTable* m_revisions = nullptr;
};

} // namespace edgeplanner
