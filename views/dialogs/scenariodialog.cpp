#include "views/dialogs/scenariodialog.h"

#include "model/analysis/analysis.h"
#include "model/exports/names.h"

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

QLabel* label(const QString& words, const char* style, QWidget* parent)
{
    auto* made = new QLabel(words, parent);
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
      m_description(label({}, "muted", this)),
      m_servers(new QSpinBox(this)),
      m_domain(new QLineEdit(this)),
      m_features(new QListWidget(this)),
      m_single(new QCheckBox(tr("One shared address for all services"), this)),
      m_ipv6(new QCheckBox(tr("IPv6 beside IPv4"), this)),
      m_result(label({}, "scenarioResult", this)),
      m_problem(label({}, "problem", this))
{
    const Texts& texts = languages.texts();
    setWindowTitle(tr("New design from a scenario"));
    setModal(true);
    resize(860, 640);
    for (const Product& product : catalog.products)
        m_product->addItem(texts.catalog(QStringLiteral("product.") + product.id), product.id);
    for (const Scenario& scenario : catalog.scenarios)
        m_scenario->addItem(texts.catalog(QStringLiteral("scenario.") + scenario.id), scenario.id);
    m_name->setObjectName(QStringLiteral("designName"));
    m_product->setObjectName(QStringLiteral("product"));
    m_scenario->setObjectName(QStringLiteral("scenario"));
    m_servers->setObjectName(QStringLiteral("servers"));
    m_domain->setObjectName(QStringLiteral("domain"));
    m_features->setObjectName(QStringLiteral("features"));
    m_name->setPlaceholderText(tr("Untitled"));
    m_domain->setPlaceholderText(catalog.samplePlan.sipDomain);
    m_features->setSpacing(1);
    m_features->setMinimumWidth(300);

    auto* form = new QFormLayout;
    form->setVerticalSpacing(9);
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Product"), m_product);
    form->addRow(tr("Scenario"), m_scenario);
    form->addRow(QString(), m_description);
    form->addRow(tr("Edge servers"), m_servers);
    form->addRow(tr("SIP domain"), m_domain);
    form->addRow(QString(), m_single);
    form->addRow(QString(), m_ipv6);
    form->addRow(label(tr("Networks"), "sectionTitle", this));
    const SamplePlan& sample = catalog.samplePlan;
    const auto first = [](const std::vector<Subnet>& networks) {
        return networks.empty() ? QString() : networks.front().toText();
    };
    addNetwork(*form, tr("Public"), first(sample.publicNetworks), &ScenarioRequest::publicNetworks);
    addNetwork(*form, tr("External perimeter"), first(sample.perimeter),
               &ScenarioRequest::perimeter);
    addNetwork(*form, tr("Internal perimeter"), first(sample.internal), &ScenarioRequest::internal);
    addNetwork(*form, tr("Corporate"), first(sample.corporate), &ScenarioRequest::corporate);
    form->addRow(QString(), label(tr("Empty fields take the addresses of the published sample "
                                     "plan; they are marked and can be renumbered later."),
                                  "muted", this));

    auto* right = new QVBoxLayout;
    right->addWidget(label(tr("Features"), "sectionTitle", this));
    right->addWidget(m_features, 1);
    right->addWidget(label(tr("What it comes to"), "sectionTitle", this));
    right->addWidget(m_result);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(form, 3);
    columns->addLayout(right, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create design"), QDialogButtonBox::AcceptRole);
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
    showLimits();
}

void ScenarioDialog::addNetwork(QFormLayout& form, const QString& name, const QString& sample,
                                std::vector<Subnet> ScenarioRequest::*target)
{
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(sample);
    field->setObjectName(QStringLiteral("network%1").arg(m_networks.size() + 1));
    auto* title = new QLabel(name, this);
    title->setBuddy(field);
    form.addRow(title, field);
    m_networks.push_back({title, field, target});
    connect(field, &QLineEdit::textChanged, this, &ScenarioDialog::compute);
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
                         .arg(elementName(m_document, policy.firewall)));
    for (const Message& warning : outcome->warnings)
        lines.append(m_languages.texts().describe(warning));
    m_result->setText(lines.join(QLatin1Char('\n')));
}

} // namespace edgeplanner
