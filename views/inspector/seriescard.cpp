#include "views/inspector/seriescard.h"

#include "model/editing/fieldlist.h"
#include "model/editing/fillseries.h"
#include "views/inspector/fieldwords.h"
#include "views/render/fonts.h"
#include "views/render/nodewords.h"
#include "views/render/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace edgeplanner {

SeriesCard::SeriesCard(const EditorContext& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_title(new QLabel(this)),
      m_field(new QComboBox(this)),
      m_first(new QLineEdit(this)),
      m_preview(new QLabel(this)),
      m_apply(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 10);
    grid->setSpacing(8);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_field, 1, 0);
    grid->addWidget(m_first, 1, 1);
    grid->addWidget(m_preview, 2, 0, 1, 2);
    grid->addWidget(m_apply, 3, 0);
    grid->addWidget(m_cancel, 3, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    m_preview->setTextFormat(Qt::RichText);
    m_preview->setWordWrap(true);
    m_first->setFont(monoFont(12));
    m_apply->setProperty("primary", true);
    connect(m_field, &QComboBox::currentIndexChanged, this, &SeriesCard::begin);
    connect(m_first, &QLineEdit::textChanged, this, &SeriesCard::preview);
    connect(m_first, &QLineEdit::returnPressed, this, &SeriesCard::apply);
    connect(m_apply, &QPushButton::clicked, this, &SeriesCard::apply);
    connect(m_cancel, &QPushButton::clicked, this, &SeriesCard::closed);
    retranslate();
}

void SeriesCard::retranslate()
{
    m_title->setText(tr("Fill series"));
    m_field->setAccessibleName(tr("What to fill"));
    m_first->setAccessibleName(tr("First value"));
    m_apply->setText(tr("Fill"));
    m_cancel->setText(tr("Cancel"));
}

void SeriesCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SeriesCard::open(ElementId pool)
{
    m_pool = pool;
    fillFields();
    begin();
    show();
    m_first->setFocus();
}

void SeriesCard::fillFields()
{
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    for (const Field& field : fieldsOf(m_context.store.document(), m_context.catalog, m_pool)) {
        const QStringList parts = field.path.split(QLatin1Char('.'));
        if (parts.size() < 3 || parts[0] != QLatin1String("servers"))
            continue;
        const QString path = parts.mid(2).join(QLatin1Char('.'));
        // IPv6 only where somebody has begun with it.
        if (m_field->findData(path) >= 0
            || (field.type == FieldType::Ipv6 && field.value.isEmpty()))
            continue;
        const auto service = enumFromText<Service>(parts[2]);
        QString name = FieldWords::label(path, m_context.texts());
        if (service)
            name = NodeWords::service(*service)
                   + (field.type == FieldType::Ipv6 ? QStringLiteral(" IPv6") : QString());
        m_field->addItem(name, path);
    }
}

void SeriesCard::begin()
{
    const QString path = QStringLiteral(".") + m_field->currentData().toString();
    for (const Field& field : fieldsOf(m_context.store.document(), m_context.catalog, m_pool))
        if (field.path.startsWith(QLatin1String("servers.")) && field.path.endsWith(path)) {
            m_first->setText(field.value);
            break;
        }
    preview();
}

void SeriesCard::preview()
{
    const Theme& theme = m_context.theme;
    const auto line = [&](const QString& text, Token token) {
        return QStringLiteral("<span style=\"color:%1\">%2</span>")
            .arg(theme.colour(token).name(), text.toHtmlEscaped());
    };
    const auto values = seriesValues(m_context.store.document(), m_context.catalog, m_pool,
                                     m_field->currentData().toString(), m_first->text());
    m_apply->setEnabled(false);
    if (!values) {
        m_preview->setText(line(m_context.texts().describe(values.error().reason), Token::Error));
        return;
    }
    QStringList lines;
    bool works = true;
    for (const SeriesValue& value : *values) {
        const bool good = value.problem.isEmpty();
        works &= good;
        QString text =
            line(value.before.isEmpty() ? QStringLiteral("–") : value.before, Token::TextMuted)
            + QStringLiteral(" &rarr; ")
            + line(value.value, good ? Token::TextPrimary : Token::Error);
        if (!good)
            text += QStringLiteral("<br>")
                    + line(m_context.texts().describe(value.problem), Token::Error);
        lines.append(text);
    }
    m_preview->setText(lines.join(QStringLiteral("<br>")));
    m_apply->setEnabled(works);
}

void SeriesCard::apply()
{
    const auto edit = fillSeries(m_context.store.document(), m_context.catalog, m_pool,
                                 m_field->currentData().toString(), m_first->text());
    if (!edit)
        return;
    m_context.undo.push(*edit);
    emit closed();
}

} // namespace edgeplanner
