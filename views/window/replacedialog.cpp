#include "views/window/replacedialog.h"

#include "model/editing/replacetext.h"
#include "views/inspector/fieldwords.h"
#include "views/panels/tableview.h"
#include "views/style/livewords.h"
#include "views/window/documentwindow.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

ReplaceDialog::ReplaceDialog(const EditorContext& context, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_find(new QLineEdit(this)),
      m_with(new QLineEdit(this)),
      m_places(new TableView(context.theme, this)),
      m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(820, 520);
    m_find->setObjectName(QStringLiteral("find"));
    m_with->setObjectName(QStringLiteral("with"));
    m_problem->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(9);
    form->setHorizontalSpacing(14);
    form->addRow(QStringLiteral("."), m_find);
    form->addRow(QStringLiteral("."), m_with);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_replace = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_replace->setObjectName(QStringLiteral("replaceAll"));
    m_replace->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceDialog::replace);
    for (QLineEdit* edit : {m_find, m_with})
        connect(edit, &QLineEdit::textChanged, this, &ReplaceDialog::preview);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_places, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    (new LiveWords(*this))->add([this, form] {
        setWindowTitle(tr("Find and replace"));
        m_find->setPlaceholderText(tr("A name, domain, address or a part of one"));
        m_places->setAccessibleName(tr("What would change"));
        qobject_cast<QLabel*>(form->labelForField(m_find))->setText(tr("Find"));
        qobject_cast<QLabel*>(form->labelForField(m_with))->setText(tr("Replace by"));
        m_replace->setText(tr("Replace all"));
        preview();
    });
}

void ReplaceDialog::preview()
{
    const Document& document = m_context.store.document();
    const Texts& texts = m_context.texts();
    const auto places = replacements(document, m_context.catalog, m_find->text(), m_with->text());
    TableContent content;
    content.columns = {{QStringLiteral("where"), tr("Where"), 190},
                       {QStringLiteral("field"), tr("Field"), 170},
                       {QStringLiteral("before"), tr("Now"), 200},
                       {QStringLiteral("after"), tr("Then"), 200}};
    TableGroup group;
    for (const Replacement& place : places) {
        TableRow row;
        row.key = place.target + QLatin1Char('/') + place.field;
        TableCell where;
        where.text = place.name.isEmpty() ? tr("The design") : place.name;
        TableCell field;
        field.text = FieldWords::label(place.field, texts);
        field.toolTip = place.field;
        TableCell before;
        before.text = place.before;
        before.mono = true;
        TableCell after = before;
        after.text = place.after;
        after.strong = true;
        row.cells = {where, field, before, after};
        group.rows.push_back(std::move(row));
    }
    content.groups.push_back(std::move(group));
    m_places->setContent(std::move(content));
    m_replace->setEnabled(!places.empty());
    m_problem->setObjectName(QStringLiteral("muted"));
    if (m_find->text().isEmpty())
        m_problem->setText(tr("Renames a domain or moves a network in one step: host names, "
                              "certificates and addresses follow."));
    else
        m_problem->setText(tr("%n place(s)", nullptr, static_cast<int>(places.size())));
}

void ReplaceDialog::replace()
{
    const EditResult edit =
        replaceText(m_context.store.document(), m_context.catalog, m_find->text(), m_with->text());
    if (edit) {
        m_context.undo.push(*edit);
        accept();
        return;
    }
    m_problem->setText(m_context.texts().describe(edit.error().reason));
}

void showReplace(DocumentWindow& window)
{
    (new ReplaceDialog(window.session().context(), &window))->open();
}

} // namespace edgeplanner
