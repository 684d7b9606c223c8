#include "views/panels/findingdetails.h"

#include "model/analysis/offeredfixes.h"
#include "model/editing/designoperations.h"
#include "views/models/problemtable.h"
#include "views/panels/reasonform.h"
#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
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
      m_judge(new QPushButton(this)),
      m_form(new ReasonForm(this))
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
    m_judge->setProperty("flat", true);
    m_form->hide();

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_jump);
    buttons->addWidget(m_waive);
    buttons->addWidget(m_judge);
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
    connect(m_judge, &QPushButton::clicked, this, &FindingDetails::openSeverity);
    connect(m_form, &ReasonForm::confirmed, this, &FindingDetails::decide);
    retranslate();
    show(nullptr);
}

void FindingDetails::retranslate()
{
    m_jump->setText(tr("Show"));
    m_jump->setToolTip(tr("Select what it is about and go to the field"));
    m_form->retranslate();
}

void FindingDetails::show(const Finding* finding)
{
    const QString before = m_finding ? m_finding->identity() : QString();
    m_finding = finding ? std::optional(*finding) : std::nullopt;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_icon, m_title, m_reason, m_advice,
                                                           m_source, m_jump, m_waive, m_judge})
        widget->setVisible(finding != nullptr);
    if (!finding || finding->identity() != before || (finding->waived && !m_judging))
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
    const bool judged = m_context.store.document().settings.severities.contains(finding->check);
    m_judge->setText(judged ? tr("Judge as usual") : tr("Judge differently"));
    m_judge->setToolTip(judged ? tr("Take back the severity that this design gives to the check")
                               : tr("Raise or lower all findings of this check in this design"));
    m_source->setText(origin().join(QLatin1Char('\n')));
}

/// Who decided what about it, and where it is written.
QStringList FindingDetails::origin() const
{
    const Document& document = m_context.store.document();
    QStringList lines;
    if (const auto waiver = document.waivers.constFind(m_finding->identity());
        waiver != document.waivers.cend())
        lines.append(tr("Waived by %1: %2").arg(waiver->by, waiver->reason));
    if (const auto choice = document.settings.severities.constFind(m_finding->check);
        choice != document.settings.severities.cend()) {
        lines.append(tr("Severity decided by %1: %2").arg(choice->by, choice->reason));
        if (m_finding->usualSeverity)
            lines.append(tr("Usually: %1").arg(ReasonForm::word(*m_finding->usualSeverity)));
    }
    const auto source = m_context.catalog.documents.constFind(m_finding->source);
    if (source != m_context.catalog.documents.cend())
        lines.append(source->title);
    lines.append(m_finding->check);
    return lines;
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
    for (const Edit& fix :
         offeredFixes(m_context.store.document(), m_context.catalog, *m_finding)) {
        auto* button = new QPushButton(m_context.texts().describe(fix.label), this);
        button->setIcon(
            QIcon(iconPixmap(QStringLiteral("fix"), 16,
                             m_context.theme.colour(Token::TextSecondary), devicePixelRatioF())));
        connect(button, &QPushButton::clicked, this, [this, label = fix.label] {
            // The document may have moved on: the same fix is made anew.
            for (const Edit& now :
                 offeredFixes(m_context.store.document(), m_context.catalog, *m_finding))
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
    m_judging = false;
    m_form->open(tr("Waive"), tr("Waive with this reason"), {});
}

void FindingDetails::openSeverity()
{
    const Document& document = m_context.store.document();
    if (document.settings.severities.contains(m_finding->check)) {
        push(resetSeverity(document, m_finding->check));
        return;
    }
    std::vector<Severity> others{Severity::Error, Severity::Warning, Severity::Info};
    std::erase(others, m_finding->severity);
    m_judging = true;
    m_form->open(tr("Judge"), tr("Judge with this severity and reason"), others);
}

void FindingDetails::decide()
{
    const Document& document = m_context.store.document();
    push(m_judging ? setSeverity(document, m_finding->check, m_form->severity(), m_form->reason(),
                                 m_form->by())
                   : waiveFinding(document, m_finding->identity(), m_form->reason(), m_form->by()));
    m_form->hide();
}

} // namespace edgeplanner
