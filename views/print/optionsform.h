#pragma once

#include "model/analysis/analysisservice.h"
#include "model/exports/exporter.h"
#include "views/window/workbench.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace edgeplanner {

class LiveWords;

/// What a person can choose for a paper. Only rows that make a difference to it are shown.
class OptionsForm final : public QWidget
{
    Q_OBJECT

public:
    /// `selection`: what is selected on the canvas.
    OptionsForm(const Workbench& workbench, const AnalyzedDocument& shown,
                QList<ElementId> selection, QWidget* parent = nullptr);

    void setChoices(ExportChoices choices);
    /// For a printer: without several sheets the drawing stands on one of the paper.
    void setForPrinter() { m_forPrinter = true; }
    /// Without the design's file, what it is compared with and its source.
    [[nodiscard]] ExportOptions options() const;
    /// "en", "ko"
    [[nodiscard]] QString language() const;
    /// File of the design that is running now; empty = none.
    [[nodiscard]] const QString& sincePath() const noexcept { return m_sincePath; }
    [[nodiscard]] bool carriesSource() const;

    void chooseFirewall(std::optional<ElementId> firewall);

signals:
    void changed();

private:
    /// `label` is translated in the context of this class; null = none.
    QComboBox* addCombo(const char* label, const char* name, ExportChoices choice);
    void addRow(const char* label, QWidget* field, ExportChoices choice);
    void addItem(QComboBox* combo, const char* words, const QVariant& value);
    void fillLists(const AnalyzedDocument& shown);
    void addSince();
    void addTiles();
    void chooseSince();
    void showSince();
    void describeSince();
    void enablePaper();

    struct Row
    {
        QWidget* field;
        ExportChoices choice;
    };
    const Workbench& m_workbench;
    QList<ElementId> m_selection;
    QFormLayout* m_form;
    LiveWords* m_words;
    std::vector<Row> m_rows;
    ExportChoices m_choices;
    bool m_forPrinter = false;
    QComboBox* m_language = nullptr;
    QComboBox* m_firewall = nullptr;
    QComboBox* m_service = nullptr;
    QComboBox* m_variant = nullptr;
    QComboBox* m_view = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_scale = nullptr;
    QCheckBox* m_onlySelected = nullptr;
    QCheckBox* m_printDate = nullptr;
    QCheckBox* m_transparent = nullptr;
    QCheckBox* m_monochrome = nullptr;
    QCheckBox* m_source = nullptr;
    QCheckBox* m_tiled = nullptr;
    QSpinBox* m_columns = nullptr;
    QSpinBox* m_rowsDown = nullptr;
    QDoubleSpinBox* m_overlap = nullptr;
    QDateEdit* m_date = nullptr;
    QLineEdit* m_names = nullptr;
    QLabel* m_sinceName = nullptr;
    QPushButton* m_noSince = nullptr;
    QString m_sincePath;
};

} // namespace edgeplanner
