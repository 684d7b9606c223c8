#include "views/print/exportdialog.h"

#include "model/format/documentfile.h"
#include "views/papers/papers.h"
#include "views/style/livewords.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace edgeplanner {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1; ///< of a heading

/// For whom a file is, as far as its exporter's choices tell.
enum class Kind { Papers, Drawings, Tables, Configurations, Scripts };

Kind kindOf(const ExporterInfo& info)
{
    if (info.choices.testFlag(ExportChoice::Variant))
        return Kind::Papers;
    if (info.choices.testFlag(ExportChoice::View))
        return Kind::Drawings;
    if (info.choices.testFlag(ExportChoice::Names))
        return Kind::Configurations;
    return info.extension == QLatin1String("csv") || info.extension == QLatin1String("json")
               ? Kind::Tables
               : Kind::Scripts;
}

QLabel* label(const char* style, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(style));
    made->setWordWrap(true);
    return made;
}

/// All that any paper can be told.
ExportChoices choicesOfAll()
{
    ExportChoices all;
    for (const Exporter* exporter : allExporters())
        all |= exporter->info().choices;
    // A selection belongs to one drawing, not to a folder of papers for many people.
    all.setFlag(ExportChoice::Selection, false);
    return all;
}

} // namespace

ExportDialog::ExportDialog(DocumentSession& session, const Workbench& workbench, ExportJob& job,
                           QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_workbench(workbench),
      m_job(job),
      m_list(new QListWidget(this)),
      m_title(label("sectionTitle", this)),
      m_about(label("muted", this)),
      m_problem(label("problem", this)),
      m_report(label("exportReport", this)),
      m_progress(new QProgressBar(this)),
      m_doing(label("muted", this))
{
    session.finishAnalysis();
    m_shown = session.analysis().latest();
    m_form = new OptionsForm(workbench, *m_shown, session.selection().state().elements, this);
    setModal(true);
    resize(920, 620);
    m_list->setObjectName(QStringLiteral("exporters"));
    m_list->setMinimumWidth(352);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_progress->setTextVisible(false);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_title);
    right->addWidget(m_about);
    right->addWidget(scroll, 1);
    right->addWidget(m_problem);
    right->addWidget(m_report);
    right->addWidget(m_doing);
    right->addWidget(m_progress);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(m_list);
    columns->addLayout(right, 1);

    auto* buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setDefault(true);
    m_open = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("close"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(20, 18, 20, 16);
    page->setSpacing(14);
    page->addLayout(columns, 1);
    page->addWidget(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &ExportDialog::showChoice);
    connect(m_list, &QListWidget::itemActivated, this, &ExportDialog::start);
    connect(m_form, &OptionsForm::changed, this, &ExportDialog::showProblem);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_cancel, &QPushButton::clicked, &job, &ExportJob::cancel);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QFileInfo written(m_written);
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(written.isDir() ? m_written : written.path()));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&job, &ExportJob::progressed, this,
            [this](int done, int total, const QString& fileName) {
                m_progress->setRange(0, total);
                m_progress->setValue(done);
                m_doing->setText(tr("%1 of %2: %3").arg(done + 1).arg(total).arg(fileName));
            });
    connect(&job, &ExportJob::finished, this, &ExportDialog::showReport);
    fillList();
    (new LiveWords(*this))->add([this] { retranslate(); });
    m_open->hide();
    m_report->hide();
    showRunning(job.isRunning());
    choose({});
}

void ExportDialog::fillList()
{
    m_list->addItem(new QListWidgetItem);
    m_list->item(0)->setData(idRole, QString());
    QFont bold = m_list->font();
    bold.setWeight(QFont::DemiBold);
    for (const Kind kind :
         {Kind::Papers, Kind::Drawings, Kind::Tables, Kind::Configurations, Kind::Scripts}) {
        auto* head = new QListWidgetItem(m_list);
        head->setFlags(Qt::NoItemFlags);
        head->setFont(bold);
        head->setData(kindRole, static_cast<int>(kind));
        for (const Exporter* exporter : allExporters())
            if (const ExporterInfo info = exporter->info(); kindOf(info) == kind)
                (new QListWidgetItem(m_list))->setData(idRole, info.id);
    }
}

QString ExportDialog::wordsOf(const QListWidgetItem& item) const
{
    if (!(item.flags() & Qt::ItemIsSelectable))
        switch (static_cast<Kind>(item.data(kindRole).toInt())) {
        case Kind::Papers: return tr("Papers");
        case Kind::Drawings: return tr("Drawings");
        case Kind::Tables: return tr("Tables");
        case Kind::Configurations: return tr("Firewall configurations");
        case Kind::Scripts: return tr("Scripts and records");
        }
    const Exporter* one = exporterNamed(item.data(idRole).toString());
    return one ? m_workbench.languages.texts().describe({one->info().title, {}})
               : tr("All papers, into a folder");
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export"));
    m_list->setAccessibleName(tr("What to export"));
    m_export->setText(tr("Export"));
    m_open->setText(tr("Show in folder"));
    m_cancel->setText(tr("Cancel"));
    m_close->setText(tr("Close"));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(wordsOf(*m_list->item(row)));
    describeChoice();
}

void ExportDialog::choose(const QString& exporterId)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->flags() & Qt::ItemIsSelectable
            && m_list->item(row)->data(idRole).toString() == exporterId) {
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row), QAbstractItemView::PositionAtCenter);
        }
}

const Exporter* ExportDialog::exporter() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? exporterNamed(item->data(idRole).toString()) : nullptr;
}

void ExportDialog::showChoice()
{
    const Exporter* one = exporter();
    m_form->setChoices(one ? one->info().choices : choicesOfAll());
    m_report->hide();
    m_open->hide();
    describeChoice();
}

void ExportDialog::describeChoice()
{
    const Exporter* one = exporter();
    m_title->setText(m_list->currentItem() ? m_list->currentItem()->text() : QString());
    const qsizetype firewalls = static_cast<qsizetype>(m_shown->analysis.policies.firewalls.size());
    if (!one)
        m_about->setText(tr("Every paper, drawing, table and script, each under its own name. "
                            "Files of the same name are replaced."));
    else if (one->info().choices.testFlag(ExportChoice::Names) && firewalls > 1)
        m_about->setText(tr("For one firewall: choose which."));
    else
        m_about->setText(tr("A file ending with .%1").arg(one->info().extension));
    showProblem();
}

void ExportDialog::showProblem()
{
    const ExportOptions options = m_form->options();
    QString problem;
    if (options.variant == PaperVariant::Changes && m_form->sincePath().isEmpty())
        problem = tr("Choose the file that the changes are compared with.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_export->setEnabled(problem.isEmpty() && !m_job.isRunning());
}

std::optional<QString> ExportDialog::askWhereTo() const
{
    auto* parent = const_cast<ExportDialog*>(this);
    const QString folder =
        m_session.path().isEmpty() ? QString() : QFileInfo(m_session.path()).path();
    const Exporter* one = exporter();
    if (!one)
        return m_workbench.dialogs.folderToWrite(parent, tr("Folder for all papers"), folder);
    const ExporterInfo info = one->info();
    const QString title = m_workbench.languages.texts().describe({info.title, {}});
    const QString name = QStringLiteral("%1-%2.%3").arg(m_session.name(), info.id, info.extension);
    return m_workbench.dialogs.fileToSave(
        parent, title, folder.isEmpty() ? name : folder + QLatin1Char('/') + name,
        {{title, {QStringLiteral("*.") + info.extension}}});
}

ExportTask ExportDialog::task(const QString& path) const
{
    const Exporter* one = exporter();
    ExportTask task{m_shown,
                    m_session.context().catalog,
                    Languages::textsOf(m_form->language()),
                    one ? std::vector{one} : allExporters(),
                    m_form->options(),
                    m_form->sincePath(),
                    path,
                    !one};
    task.options.fileName =
        QFileInfo(m_session.path().isEmpty() ? m_session.name() + QLatin1String(".edgeplan")
                                             : m_session.path())
            .fileName();
    if (m_form->carriesSource())
        if (const auto design = designArchive(m_shown->document))
            task.options.source = *design;
    return task;
}

void ExportDialog::start()
{
    if (!m_export->isEnabled() || !m_list->currentItem())
        return;
    const auto path = askWhereTo();
    if (!path)
        return;
    m_report->hide();
    m_open->hide();
    m_progress->setRange(0, 0);
    m_doing->setText(tr("Writing…"));
    m_job.start(task(*path));
    showRunning(true);
}

void ExportDialog::showRunning(bool running)
{
    m_list->setEnabled(!running);
    m_form->setEnabled(!running);
    m_progress->setVisible(running);
    m_doing->setVisible(running);
    m_cancel->setVisible(running);
    m_close->setVisible(!running);
    showProblem();
}

void ExportDialog::showReport(const ExportReport& report)
{
    showRunning(false);
    const Texts& texts = m_workbench.languages.texts();
    QStringList lines;
    int whole = 0;
    for (const WrittenPaper& paper : report.papers) {
        const QString name = QFileInfo(paper.path).fileName();
        if (paper.error)
            lines.append(
                tr("“%1” could not be written: %2").arg(name, texts.describe(*paper.error)));
        else if (paper.incomplete.empty())
            ++whole;
        else {
            QStringList reasons;
            for (const Message& reason : paper.incomplete)
                reasons.append(texts.describe(reason));
            lines.append(tr("“%1” is written, but it is not complete: %2")
                             .arg(name, reasons.join(QLatin1String("; "))));
        }
    }
    if (!report.error.isEmpty())
        lines.prepend(report.error);
    if (report.isCancelled)
        lines.prepend(tr("Cancelled. No file is half written."));
    if (whole > 0)
        lines.prepend(tr("%n file(s) written.", nullptr, whole));
    const bool done = report.isComplete();
    m_report->setText(lines.join(QLatin1Char('\n')));
    m_report->setProperty("kind", done ? QStringLiteral("ok") : QStringLiteral("warning"));
    m_report->style()->unpolish(m_report);
    m_report->style()->polish(m_report);
    m_report->setVisible(true);
    m_written = report.path;
    m_open->setVisible(report.error.isEmpty() && !report.papers.empty());
    m_close->setFocus();
    // One whole paper needs no more words than the banner has.
    if (done && !report.isFolder)
        accept();
}

} // namespace edgeplanner
