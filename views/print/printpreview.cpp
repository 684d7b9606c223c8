#include "views/print/printpreview.h"

#include "model/format/documentfile.h"
#include "views/papers/papers.h"
#include "views/style/themedicon.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

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
      m_delay(new QTimer(this))
{
    session.finishAnalysis();
    m_shown = session.analysis().latest();
    m_form = new OptionsForm(workbench, *m_shown, session.selection().state().elements, this);
    m_form->setForPrinter();
    m_pool.setMaxThreadCount(1);
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    setWindowTitle(tr("Print preview"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setModal(true);
    resize(1180, 860);

    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(makeBar());
    left->addWidget(m_pages, 1);
    columns->addLayout(left, 1);
    columns->addWidget(makeSide());
    setLayout(columns);

    connect(m_delay, &QTimer::timeout, this, &PrintPreview::layOutPages);
    connect(m_form, &OptionsForm::changed, m_delay, QOverload<>::of(&QTimer::start));
    connect(m_what, &QComboBox::currentIndexChanged, this, &PrintPreview::showChoices);
    connect(m_pages, &PagesView::pageChanged, this, [this](int page) {
        const QSignalBlocker quiet(m_page);
        m_page->setValue(page + 1);
    });
    connect(m_pages, &PagesView::zoomChanged, this,
            [this](qreal zoom) { m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100))); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_pages->goTo(page - 1); });
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
    m_pages->setHint(tr("Laying out the pages…"));
    showChoices();
    m_pages->setFocus();
}

PrintPreview::~PrintPreview()
{
    if (m_stop)
        *m_stop = true;
    m_pool.waitForDone();
}

QToolButton* PrintPreview::addTool(QWidget* bar, const char* icon, const QString& words,
                                   const char* name)
{
    auto* button = new QToolButton(bar);
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(QLatin1String(icon), m_workbench.theme));
    button->setIconSize(QSize(20, 20));
    button->setToolTip(words);
    button->setAccessibleName(words);
    bar->layout()->addWidget(button);
    return button;
}

QWidget* PrintPreview::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("previewBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(4);
    auto* back = addTool(bar, "chevron-up", tr("Previous page"), "previousPage");
    auto* forth = addTool(bar, "chevron-down", tr("Next page"), "nextPage");
    m_page = new QSpinBox(bar);
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setKeyboardTracking(false);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setFixedWidth(56);
    m_pageCount = new QLabel(bar);
    m_pageCount->setObjectName(QStringLiteral("pageCount"));
    row->addWidget(m_page);
    row->addWidget(m_pageCount);
    row->addStretch(1);
    auto* out = addTool(bar, "zoom-out", tr("Zoom out"), "zoomOut");
    m_zoom = new QLabel(bar);
    m_zoom->setMinimumWidth(52);
    m_zoom->setAlignment(Qt::AlignCenter);
    row->addWidget(m_zoom);
    auto* in = addTool(bar, "zoom-in", tr("Zoom in"), "zoomIn");
    auto* width = addTool(bar, "match-size", tr("Fit the width"), "fitWidth");
    auto* whole = addTool(bar, "zoom-fit", tr("Fit the page"), "fitPage");
    constexpr qreal step = 1.25;
    connect(back, &QToolButton::clicked, this,
            [this] { m_pages->goTo(m_pages->currentPage() - 1); });
    connect(forth, &QToolButton::clicked, this,
            [this] { m_pages->goTo(m_pages->currentPage() + 1); });
    connect(out, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() / step); });
    connect(in, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() * step); });
    connect(width, &QToolButton::clicked, this, [this] { m_pages->setFit(PagesView::Fit::Width); });
    connect(whole, &QToolButton::clicked, this, [this] { m_pages->setFit(PagesView::Fit::Page); });
    return bar;
}

QWidget* PrintPreview::makeSide()
{
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("previewSide"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(368);
    auto* title = new QLabel(tr("What to print"), side);
    title->setObjectName(QStringLiteral("sectionTitle"));
    m_what = new QComboBox(side);
    m_what->setObjectName(QStringLiteral("what"));
    m_what->setAccessibleName(title->text());
    m_what->addItem(tr("Firewall request"));
    m_what->addItem(tr("Drawing"));
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
    m_cancel = new QPushButton(tr("Cancel"), side);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_savePdf = new QPushButton(tr("Save as PDF"), side);
    m_savePdf->setObjectName(QStringLiteral("savePdf"));
    m_printButton = new QPushButton(tr("Print"), side);
    m_printButton->setObjectName(QStringLiteral("print"));
    // No default button: Enter in the field of the page goes to that page.
    m_printButton->setProperty("primary", true);
    m_printButton->setShortcut(QKeySequence::Print);
    auto* close = new QPushButton(tr("Close"), side);
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
    m_paper = nullptr;
    m_pages->setHint(tr("Laying out was cancelled. Choose something to lay out the pages again."));
    m_pages->setPaper(nullptr);
    m_pageCount->clear();
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
        QStringList missing;
        for (const Message& message : m_paper->incomplete)
            missing.append(m_workbench.languages.texts().describe(message));
        if (!missing.isEmpty())
            say(tr("Not complete: %1").arg(missing.join(QLatin1String("; "))), true);
        const QSignalBlocker quiet(m_page);
        m_page->setRange(1, m_paper->pageCount());
        m_pageCount->setText(tr("of %1").arg(m_paper->pageCount()));
        m_pages->setPaper(m_paper);
    }
    showState();
    emit laidOut();
    if (std::exchange(m_printWhenReady, false) && problem.isEmpty())
        print();
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
