#include "views/dialogs/requestdialog.h"

#include "views/dialogs/requesttables.h"
#include "views/inspector/fieldwords.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

namespace {

constexpr int margin = 20;
constexpr int sectionsWidth = 150;
/// Usual time until somebody asks whether a rule is still needed.
constexpr int monthsToReview = 6;
constexpr int daysToDecide = 7;

/// Reads or writes the plain fields of a form by name; lists have tables of their own.
class FormReader
{
public:
    explicit FormReader(QMap<QString, QString>& values) : m_values(values) {}

    void operator()(const char* name, const QString& field)
    {
        m_values[QLatin1String(name)] = field;
    }
    template <class E>
    void operator()(const char* name, const std::optional<E>& field)
    {
        m_values[QLatin1String(name)] = field ? toText(*field) : QString();
    }
    void operator()(const char*, const QMap<QString, RequestApproval>&) {}
    void operator()(const char*, const std::vector<RequestRevision>&) {}

private:
    QMap<QString, QString>& m_values;
};

class FormWriter
{
public:
    explicit FormWriter(std::function<QString(const QString&)> value) : m_value(std::move(value)) {}

    void operator()(const char* name, QString& field) { field = m_value(QLatin1String(name)); }
    template <class E>
    void operator()(const char* name, std::optional<E>& field)
    {
        field = enumFromText<E>(m_value(QLatin1String(name)));
    }
    void operator()(const char*, QMap<QString, RequestApproval>&) {}
    void operator()(const char*, std::vector<RequestRevision>&) {}

private:
    std::function<QString(const QString&)> m_value;
};

QString labelOf(const char* field)
{
    return FieldWords::label(QLatin1String("request.") + QLatin1String(field), Texts({}, {}));
}

QString storedValue(const RequestForm& form, const char* field)
{
    QMap<QString, QString> values;
    FormReader reader(values);
    visitFields(reader, form);
    return values.value(QLatin1String(field));
}

} // namespace

RequestDialog::RequestDialog(RequestForm form, const QDate& today, QWidget* parent)
    : QDialog(parent),
      m_form(std::move(form)),
      m_today(today),
      m_sections(new QListWidget(this)),
      m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Request data"));
    setModal(true);
    resize(860, 600);
    m_sections->setFixedWidth(sectionsWidth);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setSpacing(3);
    m_sections->setAccessibleName(tr("Sections of the form"));
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    const QString date = today.toString(Qt::ISODate);
    QFormLayout* page = addPage(tr("Identity"));
    addTexts(*page, {"number", "title"});
    addText(*page, "ticketLabel", tr("Change ticket"));
    addTexts(*page, {"ticket", "boardNumber", "revision", "replaces"});
    addText(*page, "classification", tr("such as internal; printed on every page"));
    addChoice(*page, "status", tr("Draft"));

    page = addPage(tr("Nature"));
    addChoice(*page, "type", tr("Not chosen yet"));
    addChoice(*page, "category", tr("Not chosen yet"));
    addChoice(*page, "priority", tr("Not chosen yet"));
    addTexts(*page, {"environment", "project"});

    page = addPage(tr("People"));
    addTexts(*page, {"requester", "requesterTitle", "requesterContact", "owner", "ownerContact",
                     "onCall", "projectManager", "architect", "copies"});

    page = addPage(tr("When"));
    addText(*page, "dueDate",
            tr("such as %1").arg(today.addDays(daysToDecide).toString(Qt::ISODate)));
    addText(*page, "leadTime", tr("such as 5 working days"));
    addText(*page, "wantedFrom", tr("such as %1 22:00").arg(date));
    addText(*page, "wantedUntil",
            tr("such as %1 22:00").arg(today.addDays(1).toString(Qt::ISODate)));
    addText(*page, "expires", tr("a date, or permanent"));
    addText(*page, "nextReview",
            tr("such as %1, six months from now")
                .arg(today.addMonths(monthsToReview).toString(Qt::ISODate)));
    addText(*page, "schedule", tr("at all hours"));
    addText(*page, "udpTimeout", tr("such as 5 minutes"));

    page = addPage(tr("Why"));
    addLongText(*page, "justification");
    addTexts(*page, {"service", "users", "ifRefused"});
    addText(*page, "dataInScope", tr("such as PCI DSS, HIPAA, GDPR"));
    addTexts(*page, {"risk"});

    page = addPage(tr("Roll-back"));
    addTexts(*page, {"rollbackTrigger", "rollbackContact", "rollbackDuration"});

    addApprovals();
    addRevisions();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* hint = new QLabel(tr("Empty fields are lines to write on."), this);
    hint->setObjectName(QStringLiteral("muted"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(margin, 8, margin, 12);
    foot->addWidget(hint, 1);
    foot->addWidget(buttons);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sections);
    middle->addWidget(m_pages, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addLayout(foot);
    m_sections->setCurrentRow(0);
}

QFormLayout* RequestDialog::addPage(const QString& title)
{
    auto* body = new QWidget;
    auto* form = new QFormLayout(body);
    form->setContentsMargins(margin, 18, margin, 18);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* area = new QScrollArea(m_pages);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_pages->addWidget(area);
    m_sections->addItem(title);
    return form;
}

void RequestDialog::addText(QFormLayout& page, const char* field, const QString& hint)
{
    auto* line = new QLineEdit(storedValue(m_form, field), this);
    line->setObjectName(QLatin1String(field));
    line->setPlaceholderText(hint);
    page.addRow(labelOf(field), line);
}

void RequestDialog::addTexts(QFormLayout& page, std::initializer_list<const char*> fields)
{
    for (const char* field : fields)
        addText(page, field, {});
}

void RequestDialog::addLongText(QFormLayout& page, const char* field)
{
    auto* text = new QPlainTextEdit(storedValue(m_form, field), this);
    text->setObjectName(QLatin1String(field));
    text->setTabChangesFocus(true);
    page.addRow(labelOf(field), text);
}

void RequestDialog::addChoice(QFormLayout& page, const char* field, const QString& none)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(field));
    box->addItem(none, QString());
    const auto add = [&](const auto& values) {
        for (const auto& [value, text] : values) {
            const QString id = QLatin1String(text);
            box->addItem(FieldWords::choice(QLatin1String("request.") + QLatin1String(field), id,
                                            Texts({}, {})),
                         id);
        }
    };
    const QLatin1String name(field);
    if (name == QLatin1String("status"))
        add(enumTexts(RequestStatus{}));
    else if (name == QLatin1String("type"))
        add(enumTexts(RequestType{}));
    else if (name == QLatin1String("priority"))
        add(enumTexts(RequestPriority{}));
    else
        add(enumTexts(RequestCategory{}));
    box->setCurrentIndex(std::max(0, box->findData(storedValue(m_form, field))));
    page.addRow(labelOf(field), box);
}

void RequestDialog::addApprovals()
{
    m_approvals = new ApprovalTable(m_form.approvals, this);
    auto* add = new QPushButton(tr("Add a role"), this);
    auto* remove = new QPushButton(tr("Remove"), this);
    add->setObjectName(QStringLiteral("addRole"));
    connect(add, &QPushButton::clicked, m_approvals, &ApprovalTable::addRole);
    connect(remove, &QPushButton::clicked, m_approvals, &ApprovalTable::removeCurrent);
    connect(m_approvals, &ApprovalTable::removableChanged, remove, &QPushButton::setEnabled);
    remove->setEnabled(false);
    addTablePage(*m_pages, *m_approvals, {add, remove});
    m_sections->addItem(tr("Approvals"));
}

void RequestDialog::addRevisions()
{
    m_revisions = new RevisionTable(m_form.history, this);
    auto* record = new QPushButton(tr("Record a revision"), this);
    auto* remove = new QPushButton(tr("Remove"), this);
    record->setObjectName(QStringLiteral("recordRevision"));
    connect(record, &QPushButton::clicked, this, &RequestDialog::recordRevision);
    connect(remove, &QPushButton::clicked, m_revisions, &RevisionTable::removeCurrent);
    connect(m_revisions, &RevisionTable::removableChanged, remove, &QPushButton::setEnabled);
    remove->setEnabled(false);
    addTablePage(*m_pages, *m_revisions, {record, remove});
    m_sections->addItem(tr("Revisions"));
}

void RequestDialog::recordRevision()
{
    const QString revision = m_revisions->record(value(QStringLiteral("revision")), m_today,
                                                 value(QStringLiteral("requester")));
    findChild<QLineEdit*>(QStringLiteral("revision"))->setText(revision);
}

QString RequestDialog::value(const QString& field) const
{
    if (const auto* line = findChild<QLineEdit*>(field))
        return line->text().trimmed();
    if (const auto* text = findChild<QPlainTextEdit*>(field))
        return text->toPlainText().trimmed();
    const auto* box = findChild<QComboBox*>(field);
    return box ? box->currentData().toString() : QString();
}

RequestForm RequestDialog::form() const
{
    RequestForm form = m_form;
    FormWriter writer([this](const QString& field) { return value(field); });
    visitFields(writer, form);
    form.approvals = m_approvals->approvals();
    form.history = m_revisions->revisions();
    return form;
}

} // namespace edgeplanner
