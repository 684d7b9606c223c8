#include "views/inspector/findingbanner.h"

#include "model/analysis/offeredfixes.h"
#include "views/inspector/wrapbutton.h"
#include "views/render/icons.h"
#include "views/render/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace edgeplanner {

FindingBanner::FindingBanner(const EditorContext& context, const Finding& finding, QWidget* parent)
    : QFrame(parent)
{
    const bool error = finding.severity == Severity::Error;
    setObjectName(QStringLiteral("banner"));
    setProperty("kind", error ? QStringLiteral("error") : QStringLiteral("warning"));
    auto* icon = new QLabel(this);
    icon->setPixmap(iconPixmap(error ? QStringLiteral("st-error") : QStringLiteral("st-warning"),
                               18, context.theme.colour(error ? Token::Error : Token::Warning),
                               devicePixelRatioF()));
    const auto label = [this](const QString& text, bool strong) {
        auto* words = new QLabel(text, this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        QFont font = words->font();
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        words->setFont(font);
        return words;
    };
    const Texts& texts = context.texts();
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(label(texts.describe(finding.title), true));
    column->addWidget(label(texts.describe(finding.reason), false));
    for (const Edit& fix : offeredFixes(context.store.document(), context.catalog, finding)) {
        auto* button = new WrapButton(texts.describe(fix.label), this);
        connect(button, &QPushButton::clicked, this, [&context, finding, fix] {
            // The document may have moved on: the same fix is made anew.
            for (const Edit& now : offeredFixes(context.store.document(), context.catalog, finding))
                if (now.label == fix.label) {
                    context.undo.push(now);
                    return;
                }
        });
        column->addWidget(button);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    setAccessibleName(texts.describe(finding.title));
    setAccessibleDescription(texts.describe(finding.reason));
}

} // namespace edgeplanner
