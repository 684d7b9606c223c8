#include "views/print/printpreview.h"

#include "model/format/documentfile.h"
#include "views/papers/papers.h"
#include "views/print/previewbar.h"
#include "views/style/livewords.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace edgeplanner {

namespace {

constexpr int typingPause = 250; ///< ms, so that a spun number does not lay out each step

const Exporter& exporterOf(PrintPreview::What what)
{
    return what == PrintPreview::What::Request ? requestPdfExporter() : diagramPdfExporter();
}

} // namespace

PrintPreview::PrintPreview(DocumentSession& session, const Workbench& workbench, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_workbench(workbench),
      m_pages(new PagesView(workbench.theme, this)),
      m_bar(new PreviewBar(*m_pages, workbench.theme, this)),
      m_words(new LiveWords(*this)),
      m_delay(new QTimer(this))
{
    session.finishAnalysis();
    m_shown = session.analysis().latest();
    m_form = new OptionsForm(workbench, *m_shown, session.selection().state().elements, this);
    m_form->setForPrinter();
    m_pool.setMaxThreadCount(1);
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setModal(true);
    resize(1180, 860);

    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_bar);
    left->addWidget(m_pages, 1);
    columns->addLayout(left, 1);
    columns->addWidget(makeSide());
    setLayout(columns);

    connect(m_delay, &QTimer::timeout, this, &PrintPreview::layOutPages);
    connect(m_form, &OptionsForm::changed, m_delay, QOverload<>::of(&QTimer::start));
    connect(m_what, &QComboBox::currentIndexChanged, this, &PrintPreview::showChoices);
    connect(&m_print, &PrintJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        say(tr("Printing page %1 of %2").arg(done + 1).arg(total));
    });
    connect(&m_print, &PrintJob::finished, this, [this](bool ok, bool cancelled) {
        say(ok          ? tr("Sent to the printer.")
            : cancelled ? tr("Printing cancelled.")
                        : tr("The printer did not take it."),
            !ok);
        showState();
        emit done(ok);
    });
    connect(&m_export, &ExportJob::finished, this, [this](const ExportReport& report) {
        const QString name = QFileInfo(report.path).fileName();
        const bool failed =
            report.isCancelled || !report.error.isEmpty() || report.papers.front().error;
        if (report.isCancelled)
            say(tr("Cancelled. No file is half written."));
        else if (failed)
            say(tr("“%1” could not be written: %2")
                    .arg(name, report.error.isEmpty() ? m_workbench.languages.texts().describe(
                                   *report.papers.front().error)
                                                      : report.error),
                true);
        else
            say(tr("“%1” written.").arg(name));
        showState();
        emit done(!failed);
    });
    showHint();
    showChoices();
    m_pages->setFocus();
}

PrintPreview::~PrintPreview()
{
    if (m_stop)
        *m_stop = true;
    m_pool.waitForDone();
}

QWidget* PrintPreview::makeSide()
{
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("previewSide"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(368);
    auto* title = new QLabel(side);
    title->setObjectName(QStringLiteral("sectionTitle"));
    m_what = new QComboBox(side);
    m_what->setObjectName(QStringLiteral("what"));
    m_what->addItems({QString(), QString()});
    auto* scroll = new QScrollArea(side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_state = new QLabel(side);
    m_state->setWordWrap(true);
    m_progress = new QProgressBar(side);
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(side);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_savePdf = new QPushButton(side);
    m_savePdf->setObjectName(QStringLiteral("savePdf"));
    m_printButton = new QPushButton(side);
    m_printButton->setObjectName(QStringLiteral("print"));
    // No default button: Enter in the field of the page goes to that page.
    m_printButton->setProperty("primary", true);
    auto* close = new QPushButton(side);
    close->setObjectName(QStringLiteral("close"));
    for (QPushButton* button : {m_cancel, m_savePdf, m_printButton, close})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_savePdf);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_printButton);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_what);
    column->addWidget(scroll, 1);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    m_words->add([this, title, close] {
        setWindowTitle(tr("Print preview"));
        title->setText(tr("What to print"));
        m_what->setAccessibleName(title->text());
        m_what->setItemText(0, tr("Firewall request"));
        m_what->setItemText(1, tr("Drawing"));
        m_cancel->setText(tr("Cancel"));
        m_savePdf->setText(tr("Save as PDF"));
        m_printButton->setText(tr("Print"));
        m_printButton->setShortcut(QKeySequence::Print); // a new text takes it away
        close->setText(tr("Close"));
        showHint();
        sayMissing();
    });
    connect(m_printButton, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_savePdf, &QPushButton::clicked, this, &PrintPreview::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_got != m_asked)
            stopLayingOut();
        m_print.cancel();
        m_export.cancel();
    });
    return side;
}

void PrintPreview::choose(What what)
{
    m_what->setCurrentIndex(what == What::Request ? 0 : 1);
}

void PrintPreview::printWhenReady()
{
    m_printWhenReady = true;
    if (!isBusy())
        print();
}

PrintPreview::What PrintPreview::what() const
{
    return m_what->currentIndex() == 0 ? What::Request : What::Drawing;
}

bool PrintPreview::isBusy() const
{
    return m_delay->isActive() || m_got != m_asked || m_print.isRunning() || m_export.isRunning();
}

void PrintPreview::showChoices()
{
    ExportChoices choices = exporterOf(what()).info().choices;
    // The source goes with files, not with sheets of paper.
    choices.setFlag(ExportChoice::Source, false);
    m_form->setChoices(choices);
    layOutPages();
}

ExportOptions PrintPreview::options() const
{
    ExportOptions options = m_form->options();
    options.fileName =
        QFileInfo(m_session.path().isEmpty() ? m_session.name() + QLatin1String(".edgeplan")
                                             : m_session.path())
            .fileName();
    return options;
}

void PrintPreview::layOutPages()
{
    m_delay->stop();
    const quint64 number = ++m_asked;
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_stopped = false;
    showHint();
    if (m_form->options().variant == PaperVariant::Changes && m_form->sincePath().isEmpty())
        return take(m_paper, tr("Choose the file that the changes are compared with."), number);
    showState();
    m_pool.start([this, number, stop = m_stop, what = what(), options = options(), shown = m_shown,
                  sincePath = m_form->sincePath(), &catalog = m_session.context().catalog,
                  texts = Languages::textsOf(m_form->language()),
                  words = m_workbench.languages.texts()]() mutable {
        std::shared_ptr<PrintablePaper> paper;
        std::shared_ptr<const SinceDesign> since;
        QString problem;
        if (!sincePath.isEmpty()) {
            auto opened = SinceDesign::open(sincePath, catalog);
            if (opened) {
                since = *opened;
                options.since = &since->snapshot();
                options.sinceName = QFileInfo(sincePath).fileName();
            } else {
                problem = words.describe(oneLine(opened.error()));
            }
        }
        if (problem.isEmpty()) {
            const Snapshot snapshot{shown->document, shown->analysis, catalog};
            paper = std::make_shared<PrintablePaper>(
                what == What::Request
                    ? printableRequest(snapshot, texts, options, [&stop] { return !*stop; })
                    : printableDrawing(snapshot, texts, options));
        }
        QMetaObject::invokeMethod(
            this, [this, paper, problem, number] { take(paper, problem, number); },
            Qt::QueuedConnection);
    });
}

void PrintPreview::stopLayingOut()
{
    *m_stop = true;
    m_got = ++m_asked;
    m_printWhenReady = false;
    m_stopped = true;
    m_paper = nullptr;
    showHint();
    m_pages->setPaper(nullptr);
    m_bar->setPageCount(0);
    say({});
    showState();
}

void PrintPreview::take(std::shared_ptr<const PrintablePaper> paper, const QString& problem,
                        quint64 number)
{
    // A later choice is already being laid out.
    if (number != m_asked)
        return;
    m_got = number;
    say(problem, !problem.isEmpty());
    if (problem.isEmpty()) {
        m_paper = std::move(paper);
        sayMissing();
        m_bar->setPageCount(m_paper->pageCount());
        m_pages->setPaper(m_paper);
    }
    showState();
    emit laidOut();
    if (std::exchange(m_printWhenReady, false) && problem.isEmpty())
        print();
}

void PrintPreview::sayMissing()
{
    if (!m_paper)
        return;
    QStringList missing;
    for (const Message& message : m_paper->incomplete)
        missing.append(m_workbench.languages.texts().describe(message));
    if (!missing.isEmpty())
        say(tr("Not complete: %1").arg(missing.join(QLatin1String("; "))), true);
}

void PrintPreview::showHint()
{
    m_pages->setHint(
        m_stopped ? tr("Laying out was cancelled. Choose something to lay out the pages again.")
                  : tr("Laying out the pages…"));
}

void PrintPreview::showState()
{
    const bool layingOut = m_got != m_asked;
    const bool leaving = m_print.isRunning() || m_export.isRunning();
    const bool ready = m_paper && !layingOut && !leaving;
    m_progress->setVisible(layingOut || leaving);
    if (layingOut)
        m_progress->setRange(0, 0);
    m_cancel->setVisible(layingOut || leaving);
    m_printButton->setVisible(!leaving);
    m_printButton->setEnabled(ready);
    m_savePdf->setEnabled(ready);
    m_form->setEnabled(!leaving);
    m_what->setEnabled(!leaving);
}

void PrintPreview::say(const QString& words, bool wrong)
{
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    m_state->setObjectName(wrong ? QStringLiteral("problem") : QStringLiteral("muted"));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
}

void PrintPreview::print()
{
    if (!m_paper || isBusy())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepare(*printer, *m_paper);
    if (!m_workbench.dialogs.choosePrinter(this, *printer, m_paper->pageCount()))
        return;
    m_print.start(printer, m_paper);
    showState();
}

void PrintPreview::savePdf()
{
    const Exporter& exporter = exporterOf(what());
    const QString title = m_workbench.languages.texts().describe({exporter.info().title, {}});
    const QString folder = m_session.path().isEmpty()
                               ? QString()
                               : QFileInfo(m_session.path()).path() + QLatin1Char('/');
    const auto path = m_workbench.dialogs.fileToSave(
        this, title,
        folder + m_session.name() + QLatin1Char('-') + exporter.info().id + QLatin1String(".pdf"),
        {{title, {QStringLiteral("*.pdf")}}});
    if (!path)
        return;
    say(tr("Writing…"));
    m_progress->setRange(0, 0);
    m_export.start({m_shown,
                    m_session.context().catalog,
                    Languages::textsOf(m_form->language()),
                    {&exporter},
                    options(),
                    m_form->sincePath(),
                    *path,
                    false});
    showState();
}

} // namespace edgeplanner
