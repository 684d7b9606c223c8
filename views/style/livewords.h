#pragma once

#include <QtWidgets/QWidget>
#include <functional>
#include <vector>

namespace edgeplanner {

/// The fixed texts of a dialog that stays open while the language changes, by another window: said at
/// once, and again in every further language. Belongs to its widget.
class LiveWords final : public QObject
{
public:
    explicit LiveWords(QWidget& widget);

    /// `say` sets texts by tr().
    void add(std::function<void()> say);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<std::function<void()>> m_all;
};

} // namespace edgeplanner
