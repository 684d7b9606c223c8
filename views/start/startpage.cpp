#include "views/start/startpage.h"

#include "views/render/icons.h"
#include "views/start/scenariocard.h"
#include "views/style/themedicon.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace edgeplanner {

namespace {

constexpr int sideWidth = 315;
constexpr int cardColumns = 3;
constexpr int shownRecent = 6;

QLabel* label(const char* style, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(style));
    return made;
}

QPixmap appIcon(int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(QStringLiteral(":/icons/app-icon.svg")).render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

} // namespace

StartPage::StartPage(const Workbench& workbench, CommandSet& commands, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_commands(commands)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeMain(), 1);
    connect(&workbench.preferences, &Preferences::recentFilesChanged, this, &StartPage::refresh);
    retranslate();
}

void StartPage::addSideButton(const char* id, QLayout& column, bool primary)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("sideButton"));
    button->setProperty("primary", primary);
    const Command* shown = command(QLatin1String(id));
    button->setIcon(themedIcon(QLatin1String(shown->icon), m_workbench.theme,
                               primary ? Token::OnAccent : Token::TextSecondary));
    button->setIconSize({20, 20});
    connect(button, &QPushButton::clicked, m_commands.action(id), &QAction::trigger);
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(0, 0, 10, 0);
    row->addStretch();
    auto* keys = label(primary ? "keysOnAccent" : "keys", button);
    keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(keys);
    column.addWidget(button);
    m_sideButtons.push_back({button, keys, id});
}

QWidget* StartPage::makeSide()
{
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("startSide"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(18, 32, 18, 20);
    column->setSpacing(4);
    auto* brand = new QHBoxLayout;
    brand->setContentsMargins(10, 0, 0, 20);
    brand->setSpacing(14);
    auto* icon = new QLabel(side);
    icon->setPixmap(appIcon(50, devicePixelRatioF()));
    brand->addWidget(icon);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    auto* name = label("pageTitle", side);
    name->setText(QStringLiteral("Edge Planner"));
    m_subtitle = label("muted", side);
    names->addWidget(name);
    names->addWidget(m_subtitle);
    brand->addLayout(names, 1);
    column->addLayout(brand);
    addSideButton("file.new", *column, true);
    addSideButton("file.open", *column);
    addSideButton("file.import", *column);
    auto* line = new QFrame(side);
    line->setObjectName(QStringLiteral("statusSeparator"));
    line->setFixedHeight(1);
    column->addSpacing(12);
    column->addWidget(line);
    column->addSpacing(12);
    addSideButton("help.palette", *column);
    addSideButton("help.keys", *column);
    addSideButton("edit.preferences", *column);
    column->addStretch();
    m_atStart = new QCheckBox(side);
    m_atStart->setChecked(m_workbench.preferences.startPageShown());
    connect(m_atStart, &QCheckBox::toggled, &m_workbench.preferences,
            &Preferences::setStartPageShown);
    m_foot = label("muted", side);
    m_foot->setWordWrap(true);
    column->addWidget(m_atStart);
    column->addSpacing(10);
    column->addWidget(m_foot);
    return side;
}

QWidget* StartPage::makeMain()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto* page = new QWidget(scroll);
    page->setObjectName(QStringLiteral("dockBody"));
    page->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(40, 16, 40, 24);
    column->setSpacing(12);
    m_banners = new BannerArea(m_workbench.theme, page);
    m_banners->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banners);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    m_scenarioTitle = label("sectionTitle", page);
    m_scenarioHint = label("muted", page);
    m_productLabel = label("secondary", page);
    m_product = new QComboBox(page);
    m_product->setObjectName(QStringLiteral("product"));
    m_product->setMinimumWidth(260);
    head->addWidget(m_scenarioTitle);
    head->addWidget(m_scenarioHint, 1);
    head->addWidget(m_productLabel);
    head->addWidget(m_product);
    column->addLayout(head);
    connect(m_product, &QComboBox::currentIndexChanged, this, &StartPage::showSamples);

    auto* grid = new QGridLayout;
    grid->setSpacing(16);
    int at = 0;
    for (; at < static_cast<int>(m_workbench.catalog.scenarios.size()); ++at) {
        auto* card = new ScenarioCard(m_workbench.catalog, m_workbench.theme, page);
        m_cards.push_back(card);
        grid->addWidget(card, at / cardColumns, at % cardColumns);
        connect(card, &QAbstractButton::clicked, this, [this, card] {
            emit scenarioChosen(card->objectName(), m_product->currentData().toString());
        });
    }
    m_sampleCard = new QWidget(page);
    m_sampleCard->setObjectName(QStringLiteral("sampleCard"));
    m_sampleCard->setAttribute(Qt::WA_StyledBackground);
    auto* sample = new QVBoxLayout(m_sampleCard);
    sample->setContentsMargins(20, 20, 20, 20);
    sample->setSpacing(10);
    m_sampleTitle = label("sectionTitle", m_sampleCard);
    m_sampleText = label("secondary", m_sampleCard);
    m_sampleText->setWordWrap(true);
    m_sample = new QPushButton(m_sampleCard);
    m_sample->setObjectName(QStringLiteral("openSample"));
    connect(m_sample, &QPushButton::clicked, this,
            [this] { emit sampleRequested(QStringLiteral("reference-hlb.edgeplan.json")); });
    sample->addStretch();
    sample->addWidget(m_sampleTitle);
    sample->addWidget(m_sampleText);
    sample->addWidget(m_sample, 0, Qt::AlignLeft);
    sample->addStretch();
    grid->addWidget(m_sampleCard, at / cardColumns, at % cardColumns);
    for (int i = 0; i < cardColumns; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);

    m_recentTitle = label("sectionTitle", page);
    m_recentTitle->setContentsMargins(0, 10, 0, 0);
    column->addWidget(m_recentTitle);
    m_recent = new QTreeWidget(page);
    m_recent->setObjectName(QStringLiteral("recentFiles"));
    m_recent->setRootIsDecorated(false);
    m_recent->setAlternatingRowColors(true);
    m_recent->setUniformRowHeights(true);
    m_recent->setColumnCount(3);
    m_recent->setIconSize({16, 16});
    m_recent->header()->setStretchLastSection(true);
    connect(m_recent, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        emit fileChosen(item->data(0, Qt::UserRole).toString());
    });
    connect(m_recent, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem* item) {
        emit fileChosen(item->data(0, Qt::UserRole).toString());
    });
    column->addWidget(m_recent);
    m_noRecent = label("muted", page);
    column->addWidget(m_noRecent);
    column->addStretch();
    scroll->setWidget(page);
    return scroll;
}

void StartPage::refresh()
{
    m_recent->clear();
    const QLocale locale(m_workbench.languages.language());
    for (const QString& path : m_workbench.preferences.recentFiles()) {
        const QFileInfo file(path);
        if (!file.exists() || m_recent->topLevelItemCount() == shownRecent)
            continue;
        auto* item = new QTreeWidgetItem(
            m_recent, {file.fileName(), QDir::toNativeSeparators(file.path()),
                       locale.toString(file.lastModified(), QLocale::ShortFormat)});
        item->setIcon(0, themedIcon(QStringLiteral("diagram-export"), m_workbench.theme));
        item->setData(0, Qt::UserRole, path);
        item->setToolTip(0, path);
        item->setSizeHint(0, {0, 30});
    }
    const int rows = m_recent->topLevelItemCount();
    m_recent->setVisible(rows > 0);
    m_noRecent->setVisible(rows == 0);
    m_recent->setFixedHeight(28 + 30 * rows + 4);
    m_recent->setColumnWidth(0, 300);
    m_recent->setColumnWidth(1, 480);
}

void StartPage::showSamples()
{
    if (!m_samplesShown)
        return;
    const QString product = m_product->currentData().toString();
    const auto& scenarios = m_workbench.catalog.scenarios;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->show(scenarioSample(m_workbench.catalog, product, scenarios[i]),
                         m_workbench.languages.texts());
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_samplesShown)
        return;
    m_samplesShown = true;
    showSamples();
}

void StartPage::retranslate()
{
    const Texts& texts = m_workbench.languages.texts();
    m_subtitle->setText(tr("Lync and Skype for Business"));
    m_atStart->setText(tr("Show this page at start"));
    m_foot->setText(tr("Port catalogue %1, %n rule(s)\nWorks offline, nothing leaves this computer",
                       nullptr, static_cast<int>(m_workbench.catalog.rules.size()))
                        .arg(m_workbench.catalog.version));
    for (const auto& [button, keyLabel, id] : m_sideButtons) {
        const QString words = Commands::plain(command(QLatin1String(id))->text);
        const QString keys = m_commands.action(id)->shortcut().toString(QKeySequence::NativeText);
        button->setText(QLatin1String(id) == QLatin1String("file.new") ? tr("New empty design")
                                                                       : words);
        keyLabel->setText(keys);
    }
    m_scenarioTitle->setText(tr("Start from a scenario"));
    m_scenarioHint->setText(tr("Complete designs with names and addresses; everything can be "
                               "changed later."));
    m_productLabel->setText(tr("Product"));
    const int chosen = m_product->currentIndex();
    {
        const QSignalBlocker quiet(m_product);
        m_product->clear();
        for (const Product& product : m_workbench.catalog.products)
            m_product->addItem(texts.catalog(QStringLiteral("product.") + product.id), product.id);
        m_product->setCurrentIndex(std::max(chosen, 0));
    }
    m_sampleTitle->setText(tr("See a finished design"));
    m_sampleText->setText(tr("Two edge servers behind hardware load balancers, with federation, "
                             "XMPP and a reverse proxy: every panel has something to show."));
    m_sample->setText(tr("Open the sample design"));
    m_recentTitle->setText(tr("Recent designs"));
    m_recent->setHeaderLabels({tr("Design"), tr("Folder"), tr("Changed")});
    m_recent->setAccessibleName(tr("Recent designs"));
    m_noRecent->setText(tr("Designs that you save or open will be listed here."));
    refresh();
    showSamples();
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace edgeplanner
