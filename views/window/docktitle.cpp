#include "views/window/docktitle.h"

#include "views/style/themedicon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>

namespace edgeplanner {

DockTitle::DockTitle(QDockWidget& dock, const Theme& theme)
    : QWidget(&dock),
      m_name(new QLabel(this)),
      m_float(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("dockTitle"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 4, 2);
    row->setSpacing(0);
    row->addWidget(m_name, 1);
    row->addWidget(m_float);
    row->addWidget(m_close);
    m_float->setIcon(themedIcon(QStringLiteral("float"), theme));
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme));
    for (QToolButton* button : {m_float, m_close}) {
        button->setIconSize({14, 14});
        button->setFocusPolicy(Qt::NoFocus);
    }
    m_name->setText(dock.windowTitle());
    connect(&dock, &QDockWidget::windowTitleChanged, m_name, &QLabel::setText);
    connect(m_float, &QToolButton::clicked, &dock,
            [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(m_close, &QToolButton::clicked, &dock, &QDockWidget::close);
    retranslate();
}

void DockTitle::retranslate()
{
    m_float->setToolTip(tr("Float or dock"));
    m_float->setAccessibleName(tr("Float or dock"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void DockTitle::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace edgeplanner
