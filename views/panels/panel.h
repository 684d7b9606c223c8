#pragma once

#include "model/analysis/analysis.h"
#include "views/editor/editorcontext.h"
#include "views/render/tokens.h"

#include <QtWidgets/QWidget>

namespace edgeplanner {

/// What all panels around the canvas have in common: they show the newest analysis, follow theme and
/// language, and cost nothing while they are hidden.
class Panel : public QWidget
{
    Q_OBJECT

public:
    /// `icon` names a file of resources/icons.
    Panel(const EditorContext& context, const char* name, const char* icon, QWidget* parent);

    /// In the language of the window; changes with it.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] QString iconName() const { return m_icon; }
    /// Shown behind the title of a tab; nullopt = no number.
    [[nodiscard]] virtual std::optional<int> count() const { return std::nullopt; }

signals:
    /// Title or count may be others.
    void headingChanged();

protected:
    /// Shows the newest analysis.
    virtual void refresh() = 0;
    /// Sets every fixed text.
    virtual void retranslate() = 0;
    /// Sets icons and whatever else has colours of its own.
    virtual void restyle() {}

    [[nodiscard]] const EditorContext& context() const noexcept { return m_context; }
    [[nodiscard]] const Texts& texts() const { return m_context.texts(); }
    [[nodiscard]] const AnalyzedDocument& shown() const { return *m_shown; }
    [[nodiscard]] Snapshot snapshot() const
    {
        return {m_shown->document, m_shown->analysis, m_context.catalog};
    }
    [[nodiscard]] QIcon icon(const char* name, Token token = Token::TextSecondary) const;
    /// To be called at the end of the constructor: virtual functions work from then on.
    void finish();
    /// Refreshes now, or when it is shown.
    void refreshSoon();

    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();

    const EditorContext& m_context;
    QString m_icon;
    std::shared_ptr<const AnalyzedDocument> m_shown;
    bool m_finished = false;
    bool m_stale = true;
};

} // namespace edgeplanner
