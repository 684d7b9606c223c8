#include "views/dialogs/scenariodialog.h"

#include "model/analysis/analysis.h"
#include "model/core/bidi.h"
#include "model/exports/names.h"
#include "views/style/livewords.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace edgeplanner {

namespace {

QLabel* label(const char* style, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(style));
    made->setWordWrap(true);
    return made;
}

} // namespace

ScenarioDialog::ScenarioDialog(const Catalog& catalog, const Languages& languages, QWidget* parent)
    : QDialog(parent),
      m_catalog(catalog),
      m_languages(languages),
      m_name(new QLineEdit(this)),
      m_product(new QComboBox(this)),
      m_scenario(new QComboBox(this)),
      m_description(label("muted", this)),
      m_servers(new QSpinBox(this)),
      m_domain(new QLineEdit(this)),
      m_features(new QListWidget(this)),
      m_single(new QCheckBox(this)),
      m_ipv6(new QCheckBox(this)),
      m_result(label("scenarioResult", this)),
      m_problem(label("problem", this))
{
    setModal(true);
    resize(860, 640);
    for (const Product& product : catalog.products)
        m_product->addItem(QString(), product.id);
    for (const Scenario& scenario : catalog.scenarios)
        m_scenario->addItem(QString(), scenario.id);
    m_name->setObjectName(QStringLiteral("designName"));
    m_product->setObjectName(QStringLiteral("product"));
    m_scenario->setObjectName(QStringLiteral("scenario"));
    m_servers->setObjectName(QStringLiteral("servers"));
    m_domain->setObjectName(QStringLiteral("domain"));
    m_features->setObjectName(QStringLiteral("features"));
    m_domain->setPlaceholderText(catalog.samplePlan.sipDomain);
    m_features->setSpacing(1);
    m_features->setMinimumWidth(300);

    auto* words = new LiveWords(*this);
    const auto say = [words](QLabel* shown, const char* source) {
        words->add([shown, source] { shown->setText(tr(source)); });
        return shown;
    };
    auto* form = new QFormLayout;
    const auto addField = [&](const char* name, QWidget* field) {
        auto* title = say(new QLabel(this), name);
        title->setBuddy(field);
        form->addRow(title, field);
    };
    form->setVerticalSpacing(9);
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(QT_TR_NOOP("Name"), m_name);
    addField(QT_TR_NOOP("Product"), m_product);
    addField(QT_TR_NOOP("Scenario"), m_scenario);
    form->addRow(QString(), m_description);
    addField(QT_TR_NOOP("Edge servers"), m_servers);
    addField(QT_TR_NOOP("SIP domain"), m_domain);
    form->addRow(QString(), m_single);
    form->addRow(QString(), m_ipv6);
    form->addRow(say(label("sectionTitle", this), QT_TR_NOOP("Networks")));
    const SamplePlan& sample = catalog.samplePlan;
    const auto first = [](const std::vector<Subnet>& networks) {
        return networks.empty() ? QString() : networks.front().toText();
    };
    const auto addNetwork = [&](const char* name, const std::vector<Subnet>& usual,
                                std::vector<Subnet> ScenarioRequest::*target) {
        QLabel* title = say(new QLabel(this), name);
        form->addRow(title, makeNetwork(title, first(usual), target));
    };
    addNetwork(QT_TR_NOOP("Public"), sample.publicNetworks, &ScenarioRequest::publicNetworks);
    addNetwork(QT_TR_NOOP("External perimeter"), sample.perimeter, &ScenarioRequest::perimeter);
    addNetwork(QT_TR_NOOP("Internal perimeter"), sample.internal, &ScenarioRequest::internal);
    addNetwork(QT_TR_NOOP("Corporate"), sample.corporate, &ScenarioRequest::corporate);
    form->addRow(QString(),
                 say(label("muted", this),
                     QT_TR_NOOP("Empty fields take the addresses of the published sample plan; "
                                "they are marked and can be renumbered later.")));

    auto* right = new QVBoxLayout;
    right->addWidget(say(label("sectionTitle", this), QT_TR_NOOP("Features")));
    right->addWidget(m_features, 1);
    right->addWidget(say(label("sectionTitle", this), QT_TR_NOOP("What it comes to")));
    right->addWidget(m_result);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(form, 3);
    columns->addLayout(right, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("create"));
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(20, 18, 20, 16);
    page->setSpacing(12);
    page->addLayout(columns, 1);
    page->addWidget(m_problem);
    page->addWidget(buttons);

    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& name) { m_title = name.trimmed(); });
    connect(m_product, &QComboBox::currentIndexChanged, this, &ScenarioDialog::showFeatures);
    connect(m_scenario, &QComboBox::currentIndexChanged, this, &ScenarioDialog::showLimits);
    connect(m_servers, &QSpinBox::valueChanged, this, &ScenarioDialog::compute);
    connect(m_domain, &QLineEdit::textChanged, this, &ScenarioDialog::compute);
    connect(m_features, &QListWidget::itemChanged, this, &ScenarioDialog::compute);
    connect(m_single, &QCheckBox::toggled, this, &ScenarioDialog::compute);
    connect(m_ipv6, &QCheckBox::toggled, this, &ScenarioDialog::compute);
    words->add([this] { retranslate(); });
}

QLineEdit* ScenarioDialog::makeNetwork(QLabel* title, const QString& sample,
                                       std::vector<Subnet> ScenarioRequest::*target)
{
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(sample);
    field->setObjectName(QStringLiteral("network%1").arg(m_networks.size() + 1));
    title->setBuddy(field);
    m_networks.push_back({title, field, target});
    connect(field, &QLineEdit::textChanged, this, &ScenarioDialog::compute);
    return field;
}

void ScenarioDialog::retranslate()
{
    const Texts& texts = m_languages.texts();
    setWindowTitle(tr("New design from a scenario"));
    m_name->setPlaceholderText(tr("Untitled"));
    m_single->setText(tr("One shared address for all services"));
    m_ipv6->setText(tr("IPv6 beside IPv4"));
    const auto fill = [&texts](QComboBox* combo, const char* kind) {
        for (int at = 0; at < combo->count(); ++at)
            combo->setItemText(at,
                               texts.catalog(QLatin1String(kind) + combo->itemData(at).toString()));
    };
    fill(m_product, "product.");
    fill(m_scenario, "scenario.");
    m_create->setText(tr("Create design"));
    showLimits();
}

void ScenarioDialog::choose(const QString& scenario, const QString& product)
{
    if (const int at = m_product->findData(product); at >= 0)
        m_product->setCurrentIndex(at);
    if (const int at = m_scenario->findData(scenario); at >= 0)
        m_scenario->setCurrentIndex(at);
}

void ScenarioDialog::showLimits()
{
    const Scenario& scenario = *m_catalog.scenario(m_scenario->currentData().toString());
    m_description->setText(
        m_languages.texts().catalog(QStringLiteral("scenario.%1.description").arg(scenario.id)));
    m_quiet = true;
    m_servers->setRange(scenario.minServers, scenario.maxServers);
    m_servers->setEnabled(scenario.minServers != scenario.maxServers);
    m_quiet = false;
    for (const Network& network : m_networks)
        if (network.target == &ScenarioRequest::perimeter) {
            const bool nat = scenario.addressing == Addressing::Nat;
            network.field->setVisible(nat);
            network.label->setVisible(nat);
        }
    showFeatures();
}

void ScenarioDialog::showFeatures()
{
    const Texts& texts = m_languages.texts();
    const QString product = m_product->currentData().toString();
    const QString scenario = m_scenario->currentData().toString();
    QStringList on;
    for (int i = 0; i < m_features->count(); ++i)
        if (m_features->item(i)->checkState() == Qt::Checked)
            on.append(m_features->item(i)->data(Qt::UserRole).toString());
    m_quiet = true;
    m_features->clear();
    for (const Feature& feature : m_catalog.features) {
        if (!feature.products.contains(product) || !feature.scenarios.contains(scenario))
            continue;
        auto* item =
            new QListWidgetItem(texts.catalog(QStringLiteral("feature.") + feature.id), m_features);
        item->setData(Qt::UserRole, feature.id);
        item->setToolTip(texts.catalog(QStringLiteral("feature.%1.description").arg(feature.id)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(feature.onByDefault || on.contains(feature.id) ? Qt::Checked
                                                                           : Qt::Unchecked);
    }
    m_quiet = false;
    compute();
}

std::optional<ScenarioRequest> ScenarioDialog::request()
{
    ScenarioRequest wanted;
    wanted.product = m_product->currentData().toString();
    wanted.scenario = m_scenario->currentData().toString();
    wanted.servers = m_servers->value();
    wanted.sipDomain = m_domain->text().trimmed();
    wanted.singleAddress = m_single->isChecked();
    wanted.ipv6 = m_ipv6->isChecked();
    for (int i = 0; i < m_features->count(); ++i) {
        const QListWidgetItem* item = m_features->item(i);
        const QString id = item->data(Qt::UserRole).toString();
        const bool on = item->checkState() == Qt::Checked;
        const bool usual = m_catalog.feature(id)->onByDefault;
        if (on && !usual)
            wanted.features.append(id);
        if (!on && usual)
            wanted.without.append(id);
    }
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    for (const Network& network : m_networks) {
        if (network.field->isHidden())
            continue;
        for (const QString& text : network.field->text().split(between, Qt::SkipEmptyParts)) {
            const auto subnet = Subnet::fromText(text);
            if (!subnet) {
                showProblem(tr("“%1” is no network. Write it as 198.51.100.0/24.").arg(text));
                return std::nullopt;
            }
            (wanted.*network.target).push_back(*subnet);
        }
    }
    return wanted;
}

void ScenarioDialog::showProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_create->setEnabled(words.isEmpty());
    if (!words.isEmpty())
        m_result->setText(tr("Nothing yet: see below."));
}

void ScenarioDialog::compute()
{
    if (m_quiet)
        return;
    const auto wanted = request();
    if (!wanted)
        return;
    auto outcome = buildScenario(*wanted, m_catalog);
    if (!outcome)
        return showProblem(m_languages.texts().describe(outcome.error().reason));
    showProblem({});
    m_document = std::move(outcome->document);
    const Analysis analysis = analyze(m_document, m_catalog);
    QStringList lines{tr("Public addresses: %1").arg(analysis.demand.ipv4.total())};
    for (const PoolDemand& pool : analysis.demand.pools)
        lines.append(m_languages.texts().describe(pool.reason));
    for (const FirewallPolicy& policy : analysis.policies.firewalls)
        lines.append(tr("%1: %n rule(s)", nullptr, static_cast<int>(policy.rules.size()))
                         .arg(isolated(elementName(m_document, policy.firewall))));
    for (const Message& warning : outcome->warnings)
        lines.append(m_languages.texts().describe(warning));
    m_result->setText(lines.join(QLatin1Char('\n')));
}

} // namespace edgeplanner
