#pragma once

#include "model/topology/requestform.h"

#include <QtCore/QDate>
#include <QtWidgets/QTableWidget>

class QPushButton;
class QStackedWidget;

namespace edgeplanner {

/// Who signs a request, and what they have decided: the usual roles always, further ones by title.
class ApprovalTable final : public QTableWidget
{
    Q_OBJECT

public:
    ApprovalTable(const QMap<QString, RequestApproval>& approvals, QWidget* parent);

    /// Without roles that say nothing. A further role without a title is left out.
    [[nodiscard]] QMap<QString, RequestApproval> approvals() const;
    void addRole();
    /// Only a further role can be removed.
    void removeCurrent();

signals:
    void removableChanged(bool removable);

private:
    void append(const QString& role, const QString& title, const RequestApproval& approval);

    QMap<QString, RequestApproval> m_before;
};

/// The change history, oldest first.
class RevisionTable final : public QTableWidget
{
    Q_OBJECT

public:
    RevisionTable(const std::vector<RequestRevision>& revisions, QWidget* parent);

    [[nodiscard]] std::vector<RequestRevision> revisions() const;
    /// Adds a line for the revision after `current`, and returns it: "3" after "2", "1" after none.
    QString record(const QString& current, const QDate& date, const QString& by);
    void removeCurrent();

signals:
    void removableChanged(bool removable);

private:
    void append(const RequestRevision& revision);

    std::vector<RequestRevision> m_before;
};

/// A page with a table and buttons below it.
void addTablePage(QStackedWidget& pages, QTableWidget& table,
                  const std::vector<QPushButton*>& buttons);

} // namespace edgeplanner
