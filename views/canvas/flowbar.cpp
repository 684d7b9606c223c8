#include "views/canvas/flowbar.h"

#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <set>

namespace edgeplanner {

namespace {

/// Keeps what is chosen as long as it is offered.
void refill(QComboBox& combo, const QString& all, std::vector<std::pair<QString, QVariant>> rows)
{
    const QSignalBlocker quiet(&combo);
    const QVariant chosen = combo.currentData();
    combo.clear();
    combo.addItem(all);
    for (const auto& [words, data] : rows)
        combo.addItem(words, data);
    combo.setCurrentIndex(std::max(0, chosen.isValid() ? combo.findData(chosen) : 0));
}

} // namespace

FlowBar::FlowBar(CanvasScene& scene, QWidget* parent)
    : QFrame(parent),
      m_scene(scene),
      m_icon(new QLabel(this)),
      m_service(new QComboBox(this)),
      m_firewall(new QComboBox(this)),
      m_feature(new QComboBox(this)),
      m_count(new QLabel(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("canvasBar"));
    setAutoFillBackground(true);
    m_count->setObjectName(QStringLiteral("secondary"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 6, 5);
    row->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_icon, m_service, m_firewall, m_feature,
                                                         m_count, m_close})
        row->addWidget(part);
    for (QComboBox* combo : {m_service, m_firewall, m_feature}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(combo, &QComboBox::currentIndexChanged, this, &FlowBar::apply);
    }
    m_service->setObjectName(QStringLiteral("flowService"));
    m_firewall->setObjectName(QStringLiteral("flowFirewall"));
    m_feature->setObjectName(QStringLiteral("flowFeature"));
    connect(m_close, &QToolButton::clicked, this, &FlowBar::closed);
    connect(&scene, &CanvasScene::diagramChanged, this, [this] {
        if (isVisible())
            fill();
    });
    connect(&scene.context().theme, &Theme::themeChanged, this, &FlowBar::restyle);
    retranslate();
    restyle();
}

void FlowBar::retranslate()
{
    m_service->setAccessibleName(tr("Service"));
    m_firewall->setAccessibleName(tr("Firewall"));
    m_feature->setAccessibleName(tr("Feature"));
    m_close->setToolTip(tr("Show all flows"));
    m_close->setAccessibleName(m_close->toolTip());
    setAccessibleName(tr("Flows that stand out"));
}

void FlowBar::restyle()
{
    const Theme& theme = m_scene.context().theme;
    m_icon->setPixmap(
        iconPixmap(QStringLiteral("filter"), 18, theme.colour(Token::Accent), devicePixelRatioF()));
    m_close->setIcon(QIcon(iconPixmap(QStringLiteral("close"), 16,
                                      theme.colour(Token::TextSecondary), devicePixelRatioF())));
}

void FlowBar::fill()
{
    const auto latest = m_scene.context().analysis.latest();
    const Texts& texts = m_scene.context().texts();
    std::set<QString> services;
    std::set<QString> features;
    for (const Flow& flow : latest->analysis.flows) {
        services.insert(flow.rule->service);
        for (const QStringList* list : {&flow.rule->featuresAll, &flow.rule->featuresAny})
            features.insert(list->begin(), list->end());
    }
    std::vector<std::pair<QString, QVariant>> rows;
    for (const QString& service : services)
        rows.emplace_back(texts.catalog(QLatin1String("service.") + service), service);
    refill(*m_service, tr("All services"), std::move(rows));
    rows.clear();
    for (const FirewallPolicy& policy : latest->analysis.policies.firewalls)
        if (const Element* firewall = m_scene.document().element(policy.firewall))
            rows.emplace_back(firewall->name, QVariant::fromValue<qint64>(policy.firewall.value()));
    refill(*m_firewall, tr("All firewalls"), std::move(rows));
    rows.clear();
    for (const QString& feature : features)
        rows.emplace_back(texts.catalog(QLatin1String("feature.") + feature), feature);
    refill(*m_feature, tr("All features"), std::move(rows));
    apply();
}

void FlowBar::apply()
{
    FlowFilter filter;
    filter.service = m_service->currentData().toString();
    filter.feature = m_feature->currentData().toString();
    if (m_firewall->currentData().isValid())
        filter.firewall = ElementId(m_firewall->currentData().toLongLong());
    m_scene.setFlowFilter(filter);
    const int shown = m_scene.passingConnectors();
    m_count->setText(tr("%n connector(s)", nullptr, shown));
    adjustSize();
}

void FlowBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    fill();
}

void FlowBar::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_scene.setFlowFilter({});
}

void FlowBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

void FlowBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            fill();
    }
    QFrame::changeEvent(event);
}

} // namespace edgeplanner
