#pragma once

#include "model/scenarios/scenariobuilder.h"
#include "views/settings/languages.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace edgeplanner {

/// A new design of a published scenario: what a planner knows on the first day. Shows at once what
/// it comes to; whatever is left out comes from the sample plan.
class ScenarioDialog final : public QDialog
{
    Q_OBJECT

public:
    ScenarioDialog(const Catalog& catalog, const Languages& languages, QWidget* parent = nullptr);

    /// Shows these; empty = the first.
    void choose(const QString& scenario, const QString& product);
    [[nodiscard]] const Document& document() const noexcept { return m_document; }
    [[nodiscard]] const QString& title() const noexcept { return m_title; }

private:
    struct Network
    {
        QLabel* label;
        QLineEdit* field;
        std::vector<Subnet> ScenarioRequest::*target;
    };
    QLineEdit* makeNetwork(QLabel* title, const QString& sample,
                           std::vector<Subnet> ScenarioRequest::*target);
    void retranslate();
    void showFeatures();
    void showLimits();
    void compute();
    [[nodiscard]] std::optional<ScenarioRequest> request();
    void showProblem(const QString& words);

    const Catalog& m_catalog;
    const Languages& m_languages;
    QLineEdit* m_name;
    QComboBox* m_product;
    QComboBox* m_scenario;
    QLabel* m_description;
    QSpinBox* m_servers;
    QLineEdit* m_domain;
    QListWidget* m_features;
    QCheckBox* m_single;
    QCheckBox* m_ipv6;
    std::vector<Network> m_networks;
    QLabel* m_result;
    QLabel* m_problem;
    QPushButton* m_create;
    Document m_document;
    QString m_title;
    bool m_quiet = false;
};

} // namespace edgeplanner
