#include "views/panels/reasonform.h"

#include "model/topology/settings.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace edgeplanner {

ReasonForm::ReasonForm(QWidget* parent)
    : QWidget(parent),
      m_severity(new QComboBox(this)),
      m_reason(new QLineEdit(this)),
      m_by(new QLineEdit(this)),
      m_confirm(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_severity, 0, 0);
    grid->addWidget(m_reason, 0, 1, 1, 3);
    grid->addWidget(m_by, 1, 0, 1, 2);
    grid->addWidget(m_confirm, 1, 2);
    grid->addWidget(m_cancel, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_confirm, &QPushButton::clicked, this, &ReasonForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    for (QLineEdit* edit : {m_reason, m_by}) {
        connect(edit, &QLineEdit::textChanged, this,
                [this] { m_confirm->setEnabled(!reason().isEmpty() && !by().isEmpty()); });
        connect(edit, &QLineEdit::returnPressed, this, &ReasonForm::confirm);
    }
    retranslate();
}

void ReasonForm::retranslate()
{
    m_severity->setAccessibleName(tr("Severity"));
    m_reason->setPlaceholderText(tr("Why, in one sentence"));
    m_reason->setAccessibleName(tr("Reason"));
    m_by->setPlaceholderText(tr("Your name"));
    m_by->setAccessibleName(tr("Your name"));
    m_cancel->setText(tr("Cancel"));
}

QString ReasonForm::word(Severity severity)
{
    switch (severity) {
    case Severity::Error: return tr("Error");
    case Severity::Warning: return tr("Warning");
    case Severity::Info: break;
    }
    return tr("Note");
}

void ReasonForm::open(const QString& confirm, const QString& full,
                      const std::vector<Severity>& offered)
{
    m_confirm->setText(confirm);
    m_confirm->setAccessibleName(full);
    m_severity->clear();
    for (const Severity severity : offered)
        m_severity->addItem(word(severity), static_cast<int>(severity));
    m_severity->setVisible(!offered.empty());
    m_reason->clear();
    m_by->clear();
    m_confirm->setEnabled(false);
    show();
    m_reason->setFocus();
}

Severity ReasonForm::severity() const
{
    return static_cast<Severity>(m_severity->currentData().toInt());
}

QString ReasonForm::reason() const
{
    return m_reason->text().trimmed();
}

QString ReasonForm::by() const
{
    return m_by->text().trimmed();
}

void ReasonForm::confirm()
{
    if (m_confirm->isEnabled())
        emit confirmed();
}

} // namespace edgeplanner
