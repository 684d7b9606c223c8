#include "views/dialogs/requesttables.h"

#include "views/inspector/fieldwords.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

namespace {

enum ApprovalColumn { Role, Name, Decision, Date, Reason };
enum RevisionColumn { Revision, RevisionDate, By, What };

QTableWidgetItem* cellOf(const QString& text, const QString& data = {})
{
    auto* made = new QTableWidgetItem(text);
    made->setData(Qt::UserRole, data);
    return made;
}

QString textAt(const QTableWidget& table, int row, int column)
{
    const QTableWidgetItem* cell = table.item(row, column);
    return cell ? cell->text().trimmed() : QString();
}

QComboBox* decisionBox(const std::optional<ApprovalDecision>& chosen)
{
    auto* box = new QComboBox;
    box->addItem(QString(), QString());
    for (const auto& [value, text] : enumTexts(ApprovalDecision{})) {
        const QString id = QLatin1String(text);
        box->addItem(FieldWords::choice(QStringLiteral("decision"), id, Texts({}, {})), id);
        if (chosen == value)
            box->setCurrentIndex(box->count() - 1);
    }
    return box;
}

void setUp(QTableWidget& table, const QStringList& heads, int wide)
{
    table.setColumnCount(static_cast<int>(heads.size()));
    table.setHorizontalHeaderLabels(heads);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(34);
    table.horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.setTabKeyNavigation(false);
}

} // namespace

ApprovalTable::ApprovalTable(const QMap<QString, RequestApproval>& approvals, QWidget* parent)
    : QTableWidget(parent), m_before(approvals)
{
    setUp(*this, {tr("Role"), tr("Name"), tr("Decision"), tr("Date"), tr("Reason")}, Reason);
    setColumnWidth(Role, 120);
    setColumnWidth(Name, 130);
    setColumnWidth(Decision, 170);
    setColumnWidth(Date, 100);
    setAccessibleName(tr("Approvals"));
    QMap<QString, RequestApproval> others = approvals;
    for (const char* each : approvalRoles) {
        const QString role = QLatin1String(each);
        append(role, FieldWords::choice(QStringLiteral("role"), role, Texts({}, {})),
               others.take(role));
    }
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        append({}, it.key(), it.value());
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row) {
        emit removableChanged(row >= static_cast<int>(approvalRoles.size()));
    });
}

void ApprovalTable::append(const QString& role, const QString& title,
                           const RequestApproval& approval)
{
    const int row = rowCount();
    insertRow(row);
    QTableWidgetItem* head = cellOf(title, role);
    if (!role.isEmpty())
        head->setFlags(head->flags() & ~Qt::ItemIsEditable);
    setItem(row, Role, head);
    setItem(row, Name, cellOf(approval.name));
    setCellWidget(row, Decision, decisionBox(approval.decision));
    cellWidget(row, Decision)->setAccessibleName(tr("Decision"));
    setItem(row, Date, cellOf(approval.date));
    setItem(row, Reason, cellOf(approval.reason));
}

QMap<QString, RequestApproval> ApprovalTable::approvals() const
{
    QMap<QString, RequestApproval> approvals;
    for (int row = 0; row < rowCount(); ++row) {
        const QString known = item(row, Role)->data(Qt::UserRole).toString();
        const QString role = known.isEmpty() ? textAt(*this, row, Role) : known;
        if (role.isEmpty())
            continue;
        RequestApproval approval = m_before.value(role);
        approval.name = textAt(*this, row, Name);
        approval.date = textAt(*this, row, Date);
        approval.reason = textAt(*this, row, Reason);
        const auto* box = qobject_cast<QComboBox*>(cellWidget(row, Decision));
        approval.decision = enumFromText<ApprovalDecision>(box->currentData().toString());
        if (approval != RequestApproval{})
            approvals.insert(role, approval);
    }
    return approvals;
}

void ApprovalTable::addRole()
{
    append({}, {}, {});
    setCurrentCell(rowCount() - 1, Role);
    editItem(item(rowCount() - 1, Role));
}

void ApprovalTable::removeCurrent()
{
    if (currentRow() >= static_cast<int>(approvalRoles.size()))
        removeRow(currentRow());
}

RevisionTable::RevisionTable(const std::vector<RequestRevision>& revisions, QWidget* parent)
    : QTableWidget(parent)
{
    setUp(*this, {tr("Revision"), tr("Date"), tr("By"), tr("What changed")}, What);
    setColumnWidth(Revision, 90);
    setColumnWidth(RevisionDate, 120);
    setColumnWidth(By, 160);
    setAccessibleName(tr("Revisions"));
    for (const RequestRevision& revision : revisions)
        append(revision);
    connect(this, &QTableWidget::currentCellChanged, this,
            [this](int row) { emit removableChanged(row >= 0); });
}

void RevisionTable::append(const RequestRevision& revision)
{
    const int row = rowCount();
    insertRow(row);
    m_before.push_back(revision);
    setItem(row, Revision, cellOf(revision.revision, QString::number(m_before.size() - 1)));
    setItem(row, RevisionDate, cellOf(revision.date));
    setItem(row, By, cellOf(revision.by));
    setItem(row, What, cellOf(revision.what));
}

std::vector<RequestRevision> RevisionTable::revisions() const
{
    std::vector<RequestRevision> revisions;
    for (int row = 0; row < rowCount(); ++row) {
        RequestRevision revision =
            m_before[item(row, Revision)->data(Qt::UserRole).toString().toULongLong()];
        revision.revision = textAt(*this, row, Revision);
        revision.date = textAt(*this, row, RevisionDate);
        revision.by = textAt(*this, row, By);
        revision.what = textAt(*this, row, What);
        revisions.push_back(std::move(revision));
    }
    return revisions;
}

QString RevisionTable::record(const QString& current, const QDate& date, const QString& by)
{
    bool isNumber = false;
    const int number = current.toInt(&isNumber);
    const QString next = isNumber            ? QString::number(number + 1)
                         : current.isEmpty() ? QStringLiteral("1")
                                             : current;
    append({{}, next, date.toString(Qt::ISODate), by, {}});
    setCurrentCell(rowCount() - 1, What);
    editItem(item(rowCount() - 1, What));
    return next;
}

void RevisionTable::removeCurrent()
{
    if (currentRow() >= 0)
        removeRow(currentRow());
}

void addTablePage(QStackedWidget& pages, QTableWidget& table,
                  const std::vector<QPushButton*>& buttons)
{
    auto* page = new QWidget(&pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 18, 20, 10);
    column->addWidget(&table, 1);
    auto* bar = new QHBoxLayout;
    for (QPushButton* button : buttons)
        bar->addWidget(button);
    bar->addStretch();
    column->addLayout(bar);
    pages.addWidget(page);
}

} // namespace edgeplanner
