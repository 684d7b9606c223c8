#include "views/dialogs/preferencesdialog.h"

#include "views/dialogs/shortcutspage.h"
#include "views/settings/languages.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace edgeplanner {

namespace {

QWidget* page(QWidget* parent, QFormLayout*& form)
{
    auto* made = new QWidget(parent);
    form = new QFormLayout(made);
    form->setContentsMargins(20, 18, 20, 18);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    return made;
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences& preferences, DialogService& dialogs,
                                     const QString& language, QWidget* parent)
    : QDialog(parent),
      m_preferences(preferences),
      m_dialogs(dialogs),
      m_language(language),
      m_tabs(new QTabWidget(this))
{
    setModal(true);
    resize(720, 560);
    m_tabs->setDocumentMode(true);
    makePages();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_tabs, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->addWidget(buttons);
    column->addLayout(foot);
}

void PreferencesDialog::makePages()
{
    setWindowTitle(tr("Preferences"));
    const int shown = m_tabs->currentIndex();
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    m_tabs->addTab(makeGeneral(), tr("General"));
    m_tabs->addTab(makeCanvas(), tr("Canvas"));
    m_tabs->addTab(new ShortcutsPage(m_preferences, m_dialogs, this), tr("Shortcuts"));
    m_tabs->setCurrentIndex(std::max(0, shown));
}

void PreferencesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // Later: it is a list on one of the pages that has just spoken.
    QMetaObject::invokeMethod(
        this,
        [this] {
            makePages();
            if (auto* language = findChild<QComboBox*>(QStringLiteral("language")))
                language->setFocus();
        },
        Qt::QueuedConnection);
}

void PreferencesDialog::showShortcuts()
{
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
}

QWidget* PreferencesDialog::makeGeneral()
{
    QFormLayout* form = nullptr;
    QWidget* made = page(this, form);
    auto* languages = new QComboBox(made);
    languages->setObjectName(QStringLiteral("language"));
    for (const QString& one : Languages::all())
        languages->addItem(Languages::nameOf(one), one);
    languages->setCurrentIndex(languages->findData(m_language));
    connect(languages, &QComboBox::activated, this, [this, languages] {
        m_language = languages->currentData().toString();
        m_preferences.setLanguage(m_language);
    });
    form->addRow(tr("Language"), languages);

    auto* themes = new QComboBox(made);
    themes->setObjectName(QStringLiteral("theme"));
    const std::pair<QString, Theme::Mode> modes[]{{tr("As the system"), Theme::Mode::System},
                                                  {tr("Light"), Theme::Mode::Light},
                                                  {tr("Dark"), Theme::Mode::Dark}};
    for (const auto& [words, mode] : modes)
        themes->addItem(words, static_cast<int>(mode));
    themes->setCurrentIndex(themes->findData(static_cast<int>(m_preferences.theme())));
    connect(themes, &QComboBox::activated, this, [this, themes] {
        m_preferences.setTheme(static_cast<Theme::Mode>(themes->currentData().toInt()));
    });
    form->addRow(tr("Theme"), themes);

    auto* paper = new QComboBox(made);
    paper->addItem(QStringLiteral("A4"));
    paper->addItem(tr("Letter"));
    paper->setCurrentIndex(m_preferences.paperSize() == PaperSize::Letter ? 1 : 0);
    connect(paper, &QComboBox::activated, this, [this](int chosen) {
        m_preferences.setPaperSize(chosen == 1 ? PaperSize::Letter : PaperSize::A4);
    });
    form->addRow(tr("Paper"), paper);

    auto* autosave = new QSpinBox(made);
    autosave->setRange(0, 3600);
    autosave->setSingleStep(10);
    autosave->setSuffix(tr(" s"));
    autosave->setSpecialValueText(tr("Never"));
    autosave->setValue(m_preferences.autosaveSeconds());
    connect(autosave, &QSpinBox::valueChanged, &m_preferences, &Preferences::setAutosaveSeconds);
    form->addRow(tr("Recovery copy after"), autosave);
    auto* hint = new QLabel(tr("A copy of unsaved changes, offered again after a crash. Your file "
                               "is only written when you save."),
                            made);
    hint->setObjectName(QStringLiteral("muted"));
    hint->setWordWrap(true);
    form->addRow(QString(), hint);

    auto* start = new QCheckBox(tr("Show the start page"), made);
    start->setChecked(m_preferences.startPageShown());
    connect(start, &QCheckBox::toggled, &m_preferences, &Preferences::setStartPageShown);
    form->addRow(QString(), start);
    auto* motion = new QCheckBox(tr("Reduce motion"), made);
    motion->setChecked(m_preferences.reduceMotion());
    connect(motion, &QCheckBox::toggled, &m_preferences, &Preferences::setReduceMotion);
    form->addRow(QString(), motion);
    return made;
}

QWidget* PreferencesDialog::makeCanvas()
{
    QFormLayout* form = nullptr;
    QWidget* made = page(this, form);
    auto* grid = new QCheckBox(tr("Show the grid"), made);
    grid->setChecked(m_preferences.gridShown());
    connect(grid, &QCheckBox::toggled, &m_preferences, &Preferences::setGridShown);
    form->addRow(grid);
    auto* snap = new QCheckBox(tr("Snap to the grid and to neighbours"), made);
    snap->setChecked(m_preferences.snapping());
    connect(snap, &QCheckBox::toggled, &m_preferences, &Preferences::setSnapping);
    form->addRow(snap);
    auto* hint = new QLabel(tr("Hold Alt while dragging to place freely."), made);
    hint->setObjectName(QStringLiteral("muted"));
    form->addRow(hint);
    return made;
}

} // namespace edgeplanner
