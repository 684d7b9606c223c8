#include "views/panels/findingdetails.h"

#include "model/editing/designoperations.h"
#include "views/models/problemtable.h"
#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

FindingDetails::FindingDetails(const EditorContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_reason(new QLabel(this)),
      m_advice(new QLabel(this)),
      m_source(new QLabel(this)),
      m_fixes(new QVBoxLayout),
      m_jump(new QPushButton(this)),
      m_waive(new QPushButton(this)),
      m_form(new QWidget(this)),
      m_waiverReason(new QLineEdit(m_form)),
      m_waiverName(new QLineEdit(m_form)),
      m_confirm(new QPushButton(m_form)),
      m_cancel(new QPushButton(m_form))
{
    for (QLabel* label : {m_title, m_reason, m_advice, m_source}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setObjectName(QStringLiteral("sectionTitle"));
    m_source->setObjectName(QStringLiteral("muted"));
    m_jump->setProperty("flat", true);
    m_waive->setProperty("flat", true);

    auto* form = new QGridLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_waiverReason, 0, 0, 1, 3);
    form->addWidget(m_waiverName, 1, 0);
    form->addWidget(m_confirm, 1, 1);
    form->addWidget(m_cancel, 1, 2);
    m_form->hide();

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_jump);
    buttons->addWidget(m_waive);
    buttons->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(5);
    for (QLabel* label : {m_title, m_reason, m_advice})
        words->addWidget(label);
    words->addLayout(m_fixes);
    words->addLayout(buttons);
    words->addWidget(m_form);
    words->addWidget(m_source);
    words->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);

    connect(m_jump, &QPushButton::clicked, this, &FindingDetails::jumpRequested);
    connect(m_waive, &QPushButton::clicked, this, &FindingDetails::openWaiver);
    connect(m_confirm, &QPushButton::clicked, this, &FindingDetails::waive);
    connect(m_cancel, &QPushButton::clicked, m_form, &QWidget::hide);
    for (QLineEdit* edit : {m_waiverReason, m_waiverName}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_confirm->setEnabled(!m_waiverReason->text().trimmed().isEmpty()
                                  && !m_waiverName->text().trimmed().isEmpty());
        });
        connect(edit, &QLineEdit::returnPressed, this, &FindingDetails::waive);
    }
    retranslate();
    show(nullptr);
}

void FindingDetails::retranslate()
{
    m_jump->setText(tr("Show"));
    m_jump->setToolTip(tr("Select what it is about and go to the field"));
    m_waiverReason->setPlaceholderText(tr("Why it is accepted, one sentence"));
    m_waiverReason->setAccessibleName(tr("Reason"));
    m_waiverName->setPlaceholderText(tr("Your name"));
    m_waiverName->setAccessibleName(tr("Your name"));
    m_confirm->setText(tr("Waive"));
    m_confirm->setAccessibleName(tr("Waive with this reason"));
    m_cancel->setText(tr("Cancel"));
}

void FindingDetails::show(const Finding* finding)
{
    const QString before = m_finding ? m_finding->identity() : QString();
    m_finding = finding ? std::optional(*finding) : std::nullopt;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_icon, m_title, m_reason, m_advice,
                                                           m_source, m_jump, m_waive})
        widget->setVisible(finding != nullptr);
    if (!finding || finding->identity() != before || finding->waived)
        m_form->hide();
    showFixes();
    if (!finding)
        return;
    const Texts& texts = m_context.texts();
    m_icon->setPixmap(iconPixmap(ProblemTable::iconOf(*finding), 20,
                                 m_context.theme.colour(ProblemTable::colourOf(*finding)),
                                 devicePixelRatioF()));
    m_title->setText(texts.describe(finding->title));
    m_reason->setText(texts.describe(finding->reason));
    m_advice->setText(texts.describe(finding->advice));
    m_jump->setVisible(!finding->elements.empty() || !finding->segments.empty());
    m_waive->setText(finding->waived ? tr("Lift the waiver") : tr("Waive"));
    QStringList origin;
    const auto source = m_context.catalog.documents.constFind(finding->source);
    if (source != m_context.catalog.documents.cend())
        origin.append(source->title);
    if (const auto waiver = m_context.store.document().waivers.constFind(finding->identity());
        waiver != m_context.store.document().waivers.cend())
        origin.prepend(tr("Waived by %1: %2").arg(waiver->by, waiver->reason));
    origin.append(finding->check);
    m_source->setText(origin.join(QLatin1Char('\n')));
}

void FindingDetails::showFixes()
{
    while (QLayoutItem* item = m_fixes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_finding || m_finding->waived)
        return;
    for (const Edit& fix : fixesFor(m_context.store.document(), m_context.catalog, *m_finding)) {
        auto* button = new QPushButton(m_context.texts().describe(fix.label), this);
        button->setIcon(
            QIcon(iconPixmap(QStringLiteral("fix"), 16,
                             m_context.theme.colour(Token::TextSecondary), devicePixelRatioF())));
        connect(button, &QPushButton::clicked, this, [this, label = fix.label] {
            // The document may have moved on: the same fix is made anew.
            for (const Edit& now :
                 fixesFor(m_context.store.document(), m_context.catalog, *m_finding))
                if (now.label == label) {
                    m_context.undo.push(now);
                    return;
                }
        });
        m_fixes->addWidget(button, 0, Qt::AlignLeft);
    }
}

void FindingDetails::push(const EditResult& edit)
{
    if (edit)
        m_context.undo.push(*edit);
    else
        emit refused(m_context.texts().describe(edit.error().reason));
}

void FindingDetails::openWaiver()
{
    if (m_finding->waived) {
        push(unwaiveFinding(m_context.store.document(), m_finding->identity()));
        return;
    }
    m_waiverReason->clear();
    m_confirm->setEnabled(false);
    m_form->show();
    m_waiverReason->setFocus();
}

void FindingDetails::waive()
{
    if (!m_confirm->isEnabled())
        return;
    push(waiveFinding(m_context.store.document(), m_finding->identity(),
                      m_waiverReason->text().trimmed(), m_waiverName->text().trimmed()));
    m_form->hide();
}

} // namespace edgeplanner
