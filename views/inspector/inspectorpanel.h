#pragma once

#include "views/inspector/featurecostwatch.h"
#include "views/inspector/inspectorcontent.h"
#include "views/panels/panel.h"

class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace edgeplanner {

class FieldRow;
class SeriesCard;
class TableView;

/// What is selected, field by field. Values apply at once; a run of typing in one field is one step.
class InspectorPanel final : public Panel
{
    Q_OBJECT

public:
    InspectorPanel(const EditorContext& context, QWidget* parent);
    ~InspectorPanel() override;

    [[nodiscard]] QString title() const override { return tr("Properties"); }

    /// Brings the field ("servers[2].av.v4") of what is selected into view and puts the cursor there.
    void showField(const QString& path);
    /// Fill series for the servers of the selected pool; nothing when none is selected.
    void showFillSeries();
    /// Puts the cursor into a tab ("features"); false when what is selected has none such.
    bool showTab(const QString& id);
    /// Puts the cursor into the name.
    void startRename() { showField(QStringLiteral("name")); }

signals:
    /// Something was not done; the sentence says why.
    void refused(const QString& reason);
    /// A command of the window, by its id.
    void commandRequested(const QString& command);

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;

private:
    void refreshOnce();
    void showHead();
    void showFindings();
    void rebuild();
    [[nodiscard]] QWidget* buildSections(const InspectorTab& tab);
    [[nodiscard]] QWidget* buildServers(const InspectorTab& tab);
    void update(const InspectorTab& tab);
    void lookAtCosts();
    void commit(FieldRow& row, const QString& value);
    void commitServerCell(const QString& rowKey, const QString& column, const QString& text);
    [[nodiscard]] InspectorContent currentContent() const;
    [[nodiscard]] static QString shapeOf(const InspectorContent& content);

    FeatureCostWatch m_costs;
    bool m_pending = false;
    InspectorContent m_content;
    QString m_shape;
    QString m_tabId;
    QLabel* m_icon;
    QLabel* m_name;
    QLabel* m_kind;
    QVBoxLayout* m_banners;
    QTabWidget* m_tabs;
    std::vector<FieldRow*> m_rows;
    TableView* m_servers = nullptr;
    SeriesCard* m_series = nullptr;
};

} // namespace edgeplanner
