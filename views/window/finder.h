#pragma once

#include "model/core/id.h"
#include "views/window/picker.h"

namespace edgeplanner {

class DocumentWindow;

/// Search in a design: elements, networks, addresses, rules. What is picked is shown and pulses.
class Finder final : public QObject
{
    Q_OBJECT

public:
    explicit Finder(DocumentWindow& window);

    void open();
    /// The next element that the last search would find.
    void next();

private:
    void addElements(std::vector<PickerEntry>& entries) const;
    void addAddresses(std::vector<PickerEntry>& entries) const;
    void addRules(std::vector<PickerEntry>& entries) const;
    void show(ElementId id) const;

    DocumentWindow& m_window;
    QString m_typed;
};

} // namespace edgeplanner
