#include "views/inspector/fieldrow.h"

#include "views/inspector/fieldwords.h"
#include "views/render/fonts.h"
#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStyle>
#include <algorithm>

namespace edgeplanner {

namespace {

constexpr int labelWidth = 104;
constexpr int roomForChoice = 118; ///< beside the label in the narrowest dock
constexpr int roomForFlag = 190;   ///< its words and what trails them
constexpr int typingPause = 600;
constexpr int mostServers = 20;

bool isMono(FieldType type)
{
    return type == FieldType::Ipv4 || type == FieldType::Ipv6 || type == FieldType::PortNumbers
           || type == FieldType::SubnetList || type == FieldType::RangeList;
}

/// Its choices need the whole width: the label stands above them.
bool isWide(const InspectorField& field)
{
    const QFontMetrics metrics(uiFont(13));
    return std::ranges::any_of(field.choices, [&](const FieldChoice& choice) {
        return metrics.horizontalAdvance(choice.label) > roomForChoice;
    });
}

/// Long names leave no room at the right end; the words begin the hint then.
bool hasRoomBeside(const InspectorField& field)
{
    const QFontMetrics metrics(uiFont(13));
    return metrics.horizontalAdvance(field.label) + metrics.horizontalAdvance(field.trailing)
           < roomForFlag;
}

} // namespace

FieldRow::FieldRow(const InspectorField& field, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_field(field), m_theme(theme)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    buildEditor();
    show(field);
}

void FieldRow::buildEditor()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    const auto place = [&](QWidget* editor) {
        m_label = new QLabel(this);
        m_label->setObjectName(QStringLiteral("secondary"));
        m_label->setBuddy(editor);
        if (isWide(m_field)) {
            grid->addWidget(m_label, 0, 0, 1, 3);
            grid->addWidget(editor, 1, 0, 1, 3);
            return;
        }
        m_label->setWordWrap(true);
        m_label->setMaximumWidth(labelWidth);
        grid->addWidget(m_label, 0, 0, Qt::AlignVCenter);
        grid->addWidget(editor, 0, 1);
    };
    switch (m_field.type) {
    case FieldType::Flag:
        m_check = new QCheckBox(this);
        m_trailing = new QLabel(this);
        m_trailing->setObjectName(QStringLiteral("muted"));
        grid->addWidget(m_check, 0, 0, 1, 2);
        grid->addWidget(m_trailing, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
        connect(m_check, &QCheckBox::clicked, this, [this](bool on) {
            take(m_field.choices[on ? 1 : 0].value);
            emit left();
        });
        break;
    case FieldType::Choice:
        m_combo = new QComboBox(this);
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(8);
        m_combo->view()->setTextElideMode(Qt::ElideNone);
        m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        place(m_combo);
        connect(m_combo, &QComboBox::activated, this, [this](int index) {
            take(m_combo->itemData(index).toString());
            emit left();
        });
        break;
    case FieldType::Number:
        m_spin = new QSpinBox(this);
        m_spin->setRange(1, mostServers);
        place(m_spin);
        m_spin->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(m_spin, &QSpinBox::valueChanged, this,
                [this](int value) { take(QString::number(value)); });
        break;
    default:
        m_edit = new QLineEdit(this);
        m_edit->setFont(isMono(m_field.type) ? monoFont(12) : uiFont(13));
        place(m_edit);
        connect(m_edit, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
        connect(&m_typing, &QTimer::timeout, this, [this] { take(m_edit->text()); });
        connect(m_edit, &QLineEdit::editingFinished, this, [this] {
            m_typing.stop();
            if (m_edit->isModified())
                take(m_edit->text());
            emit left();
        });
    }
    auto* below = new QHBoxLayout;
    below->setSpacing(5);
    m_hintIcon = new QLabel(this);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    below->addWidget(m_hintIcon, 0, Qt::AlignTop);
    below->addWidget(m_hint, 1);
    below->setContentsMargins(m_check ? 24 : 0, 0, 0, 0);
    const bool across = m_check || isWide(m_field);
    grid->addLayout(below, 2, across ? 0 : 1, 1, across ? 3 : 1);
}

void FieldRow::show(const InspectorField& field)
{
    m_field = field;
    const bool locked = !field.locked.isEmpty();
    if (m_label)
        m_label->setText(field.label);
    if (m_check) {
        const QSignalBlocker quiet(m_check);
        m_check->setText(field.label);
        m_trailing->setText(field.trailing);
        m_trailing->setVisible(!field.trailing.isEmpty() && hasRoomBeside(field));
        m_check->setTristate(field.mixed);
        if (field.mixed)
            m_check->setCheckState(Qt::PartiallyChecked);
        else
            m_check->setChecked(field.value == field.choices[1].value);
        m_check->setEnabled(!locked);
    }
    if (m_combo) {
        const QSignalBlocker quiet(m_combo);
        m_combo->clear();
        for (const FieldChoice& choice : field.choices)
            m_combo->addItem(choice.label, choice.value);
        m_combo->setPlaceholderText(tr("mixed"));
        m_combo->setCurrentIndex(field.mixed ? -1 : m_combo->findData(field.value));
        m_combo->setAccessibleName(field.label);
        m_combo->setToolTip(m_combo->currentText());
    }
    if (m_spin) {
        const QSignalBlocker quiet(m_spin);
        m_spin->setValue(field.value.toInt());
        m_spin->setAccessibleName(field.label);
    }
    if (m_edit) {
        const bool typing = m_edit->hasFocus() && m_edit->isModified();
        if (!typing && m_edit->text() != field.value) {
            m_edit->setText(field.value);
            // Of a long value the beginning says more than the end.
            if (!m_edit->hasFocus())
                m_edit->setCursorPosition(0);
        }
        m_edit->setPlaceholderText(field.mixed ? tr("mixed") : FieldWords::placeholder(field.type));
        m_edit->setAccessibleName(field.label);
        m_edit->setToolTip(field.value);
    }
    showHint();
}

void FieldRow::take(const QString& value)
{
    if (m_edit)
        m_edit->setModified(false);
    if (!m_field.mixed && value == m_field.value && m_problem.isEmpty())
        return;
    emit changed(value);
}

void FieldRow::setProblem(const QString& reason)
{
    m_problem = reason;
    if (m_edit && m_edit->property("wrong").toBool() == reason.isEmpty()) {
        m_edit->setProperty("wrong", !reason.isEmpty());
        m_edit->style()->unpolish(m_edit);
        m_edit->style()->polish(m_edit);
    }
    showHint();
}

void FieldRow::showHint()
{
    const bool failed = !m_problem.isEmpty();
    QString text = failed ? m_problem : !m_field.locked.isEmpty() ? m_field.locked : m_field.hint;
    if (!failed && !m_field.trailing.isEmpty() && !hasRoomBeside(m_field))
        text = m_field.trailing + QStringLiteral(". ") + text;
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    std::optional<Severity> severity = m_field.hintSeverity;
    if (failed)
        severity = Severity::Error;
    m_hintIcon->setVisible(severity.has_value() && !text.isEmpty());
    Token ink = Token::TextMuted;
    if (severity) {
        const char* icon = "st-info";
        ink = Token::Info;
        if (*severity == Severity::Error) {
            icon = "st-error";
            ink = Token::Error;
        } else if (*severity == Severity::Warning) {
            icon = "st-warning";
            ink = Token::Warning;
        }
        m_hintIcon->setPixmap(
            iconPixmap(QString::fromLatin1(icon), 16, m_theme.colour(ink), devicePixelRatioF()));
    }
    m_hint->setStyleSheet(QStringLiteral("color: %1").arg(m_theme.colour(ink).name()));
    for (QWidget* editor : std::initializer_list<QWidget*>{m_check, m_combo, m_spin, m_edit})
        if (editor)
            editor->setAccessibleDescription(
                m_field.trailing.isEmpty() ? text : m_field.trailing + QStringLiteral(". ") + text);
}

void FieldRow::restyle()
{
    showHint();
}

void FieldRow::focusEditor()
{
    for (QWidget* editor : std::initializer_list<QWidget*>{m_check, m_combo, m_spin, m_edit})
        if (editor)
            editor->setFocus(Qt::ShortcutFocusReason);
    if (m_edit)
        m_edit->selectAll();
}

} // namespace edgeplanner
