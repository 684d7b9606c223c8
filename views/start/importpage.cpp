#include "views/start/importpage.h"

#include "model/editing/answerquestion.h"
#include "views/settings/languages.h"
#include "views/style/themedicon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

namespace {

constexpr int widest = 920;

QLabel* label(const QString& words, const char* style, QWidget* parent)
{
    auto* made = new QLabel(words, parent);
    made->setObjectName(QLatin1String(style));
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

ImportPage::ImportPage(DocumentSession& session, const Languages& languages, ImportReport report,
                       const QString& fileName, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_languages(languages),
      m_report(std::move(report)),
      m_fileName(fileName)
{
    setObjectName(QStringLiteral("importPage"));
    for (const Finding& finding : session.analysis().latest()->analysis.findings)
        if (session.document().questions.contains(finding.discriminator))
            m_questions.insert(finding.discriminator, finding.title);
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void ImportPage::rebuild()
{
    delete m_page;
    m_page = new QWidget(this);
    m_page->setObjectName(QStringLiteral("dockBody"));
    m_page->setAttribute(Qt::WA_StyledBackground);
    layout()->addWidget(m_page);
    auto* whole = new QVBoxLayout(m_page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* scroll = new QScrollArea(m_page);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    content->setObjectName(QStringLiteral("dockBody"));
    content->setAttribute(Qt::WA_StyledBackground);
    auto* sides = new QHBoxLayout(content);
    sides->setContentsMargins(40, 28, 40, 24);
    auto* middle = new QWidget(content);
    middle->setMaximumWidth(widest);
    sides->addStretch(1);
    sides->addWidget(middle, 100);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(label(tr("Imported: %1").arg(m_fileName), "pageTitle", middle));
    const ReportCounts& counts = m_report.counts;
    const QStringList found{tr("%n site(s)", nullptr, counts.sites),
                            tr("%n edge pool(s)", nullptr, counts.edgePools),
                            tr("%n edge server(s)", nullptr, counts.edgeServers),
                            tr("%n Front End pool(s)", nullptr, counts.frontEndPools),
                            tr("%n Director pool(s)", nullptr, counts.directorPools),
                            tr("%n branch(es)", nullptr, counts.branches)};
    column->addWidget(label(found.join(QStringLiteral("  ·  ")), "secondary", middle));
    addQuestions(*column);
    addLines(*column, ReportCategory::Warning, tr("Cannot be right"), "st-warning", Token::Warning);
    addLines(*column, ReportCategory::Assumed, tr("Assumed, because the file does not say"),
             "st-info", Token::Info);
    addLines(*column, ReportCategory::Read, tr("Read from the file"), "st-ok", Token::Ok);
    addLines(*column, ReportCategory::Ignored, tr("Not needed for the edge"), "hide",
             Token::TextMuted);
    column->addStretch();
    sides->addStretch(1);
    scroll->setWidget(content);
    whole->addWidget(scroll, 1);

    auto* foot = new QWidget(m_page);
    foot->setObjectName(QStringLiteral("pageFoot"));
    foot->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(40, 12, 40, 12);
    m_open = label({}, "secondary", foot);
    m_open->setWordWrap(false);
    row->addWidget(m_open, 1);
    auto* go = new QPushButton(tr("Show the drawing"), foot);
    go->setObjectName(QStringLiteral("showDrawing"));
    go->setProperty("primary", true);
    connect(go, &QPushButton::clicked, this, &ImportPage::finished);
    row->addWidget(go);
    whole->addWidget(foot);
    showOpen();
}

void ImportPage::addQuestions(QVBoxLayout& column)
{
    if (m_questions.isEmpty())
        return;
    column.addSpacing(10);
    column.addWidget(label(tr("Only you can answer"), "sectionTitle", m_page));
    for (auto it = m_questions.cbegin(); it != m_questions.cend(); ++it)
        addQuestion(column, it.key(), m_languages.texts().describe(*it));
}

void ImportPage::addQuestion(QVBoxLayout& column, const QString& key, const QString& sentence)
{
    const Question question = m_session.document().questions.value(key);
    auto* card = new QWidget(m_page);
    card->setObjectName(QStringLiteral("questionCard"));
    card->setAttribute(Qt::WA_StyledBackground);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(14, 10, 14, 10);
    rows->setSpacing(6);
    rows->addWidget(label(sentence, "question", card));
    auto* problem = label({}, "problem", card);
    problem->hide();
    const QString now = question.answer.value_or(question.assumed);
    if (question.choices.isEmpty()) {
        auto* field = new QLineEdit(now, card);
        field->setObjectName(QStringLiteral("answer:") + key);
        field->setPlaceholderText(QStringLiteral("203.0.113.30"));
        field->setMaximumWidth(320);
        field->setAccessibleName(sentence);
        connect(field, &QLineEdit::editingFinished, this, [this, key, field, problem] {
            if (field->isModified())
                answer(key, field->text(), problem);
            field->setModified(false);
        });
        rows->addWidget(field);
    } else {
        auto* group = new QButtonGroup(card);
        auto* row = new QHBoxLayout;
        row->setSpacing(20);
        const std::pair<QLatin1String, QString> words[]{
            {QLatin1String("dns"), tr("DNS load balancing")},
            {QLatin1String("hlb"), tr("Hardware load balancer")},
            {QLatin1String("nat"), tr("Private addresses behind NAT")},
            {QLatin1String("public"), tr("Public addresses")}};
        for (const QString& choice : question.choices) {
            QString shown = choice;
            for (const auto& [id, text] : words)
                if (choice == id)
                    shown = text;
            auto* button = new QRadioButton(shown, card);
            button->setObjectName(QStringLiteral("answer:%1=%2").arg(key, choice));
            button->setChecked(choice == now);
            group->addButton(button);
            row->addWidget(button);
            connect(button, &QRadioButton::clicked, this,
                    [this, key, choice, problem] { answer(key, choice, problem); });
        }
        row->addStretch();
        rows->addLayout(row);
        if (!question.answer && !question.assumed.isEmpty())
            rows->addWidget(
                label(tr("Chosen until you answer, because it is usual."), "muted", card));
    }
    rows->addWidget(problem);
    column.addWidget(card);
}

void ImportPage::answer(const QString& key, const QString& answer, QLabel* problem)
{
    const EditResult edit =
        answerQuestion(m_session.document(), m_session.context().catalog, key, answer.trimmed());
    problem->setVisible(!edit);
    if (!edit) {
        problem->setText(m_languages.texts().describe(edit.error().reason));
        return;
    }
    m_session.undo().push(*edit);
    showOpen();
}

void ImportPage::showOpen()
{
    int open = 0;
    for (const Question& question : m_session.document().questions)
        open += question.answer ? 0 : 1;
    m_open->setText(open == 0 ? tr("Everything is answered.")
                              : tr("%n question(s) still open. They stay in the list of problems.",
                                   nullptr, open));
}

void ImportPage::addLines(QVBoxLayout& column, ReportCategory category, const QString& title,
                          const char* icon, Token token)
{
    std::vector<const ReportLine*> lines;
    for (const ReportLine& line : m_report.lines)
        if (line.category == category)
            lines.push_back(&line);
    if (lines.empty())
        return;
    column.addSpacing(10);
    column.addWidget(label(title, "sectionTitle", m_page));
    for (const ReportLine* line : lines) {
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        auto* sign = new QLabel(m_page);
        sign->setPixmap(
            themedIcon(QLatin1String(icon), m_session.context().theme, token).pixmap(16));
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(label(m_languages.texts().describe(line->text), "reportLine", m_page), 1);
        if (line->line > 0) {
            auto* place = label(tr("line %1").arg(line->line), "muted", m_page);
            place->setWordWrap(false);
            row->addWidget(place, 0, Qt::AlignTop);
        }
        column.addLayout(row);
    }
}

void ImportPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace edgeplanner
