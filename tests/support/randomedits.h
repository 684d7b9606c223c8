#pragma once

#include "model/catalog/catalog.h"
#include "model/editing/editerror.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <random>

namespace edgeplanner {

/// What a person who clicks at random might do: every operation with arguments that often fit and
/// sometimes do not. The same seed does the same things.
class RandomEdits
{
public:
    RandomEdits(const Catalog& catalog, quint32 seed);

    /// One operation on the document; refusals are part of the game.
    [[nodiscard]] EditResult next(const Document& document);

    /// Name of the operation that was tried last.
    [[nodiscard]] const QString& lastOperation() const { return m_last; }
    /// How often each operation did something, to see that the game reaches everything.
    [[nodiscard]] const QMap<QString, int>& successes() const { return m_successes; }
    void countSuccess() { ++m_successes[m_last]; }

    [[nodiscard]] static QStringList allOperations();

private:
    struct Operation
    {
        const char* name;
        int weight;
        EditResult (RandomEdits::*run)(const Document& document);
    };
    [[nodiscard]] static const std::vector<Operation>& operations();

    [[nodiscard]] int below(int count);
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <class List>
    [[nodiscard]] auto pick(const List& list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(list.size())))];
    }
    template <class E>
    [[nodiscard]] E pickEnum()
    {
        return enumTexts(E{})[static_cast<size_t>(below(static_cast<int>(enumTexts(E{}).size())))]
            .value;
    }
    template <class Map>
    [[nodiscard]] typename Map::key_type pickKey(const Map& map);
    [[nodiscard]] ElementId element(const Document& document);
    [[nodiscard]] ElementId elementOf(const Document& document, ElementKind kind);
    [[nodiscard]] SegmentId segment(const Document& document);
    [[nodiscard]] QString feature();
    [[nodiscard]] std::vector<Subnet> subnets();
    [[nodiscard]] Placement placement();

    EditResult add(const Document& document);
    EditResult remove(const Document& document);
    EditResult rename(const Document& document);
    EditResult duplicate(const Document& document);
    EditResult move(const Document& document);
    EditResult addNetwork(const Document& document);
    EditResult removeNetwork(const Document& document);
    EditResult renameNetwork(const Document& document);
    EditResult changeSubnets(const Document& document);
    EditResult renumber(const Document& document);
    EditResult attachSomewhere(const Document& document);
    EditResult detachSomething(const Document& document);
    EditResult sites(const Document& document);
    EditResult assign(const Document& document);
    EditResult connect(const Document& document);
    EditResult disconnect(const Document& document);
    EditResult growPool(const Document& document);
    EditResult shrinkPool(const Document& document);
    EditResult switchFeature(const Document& document);
    EditResult changeAddressing(const Document& document);
    EditResult changeBalancing(const Document& document);
    EditResult changeVipMode(const Document& document);
    EditResult shareAddress(const Document& document);
    EditResult changeProduct(const Document& document);
    EditResult typeIntoField(const Document& document);
    EditResult group(const Document& document);
    EditResult narrow(const Document& document);
    EditResult waive(const Document& document);

    const Catalog& m_catalog;
    std::mt19937 m_random;
    QString m_last;
    QMap<QString, int> m_successes;
};

} // namespace edgeplanner
