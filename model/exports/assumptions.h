#pragma once

#include "model/exports/completeness.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace edgeplanner {

/// Addresses and networks of the published sample plan, as text: nobody has decided them yet.
[[nodiscard]] QSet<QString> sampleAddresses(const Snapshot& snapshot);

/// What files say that have no pages to say it on.
struct Assumptions
{
    std::vector<OpenQuestion> questions;
    QSet<QString> samples;

    /// Those of the addresses that are samples; each once, a host also where it stands as a network
    /// of one.
    [[nodiscard]] QStringList samplesOf(const QStringList& addresses) const;
    /// Questions in words.
    [[nodiscard]] QStringList sentences(const Texts& texts) const;
    /// Those about one element only.
    [[nodiscard]] QStringList sentences(const Texts& texts, const Document& document,
                                        ElementId subject) const;
    /// The same, and which of the addresses are samples: for comments of scripts and tables.
    [[nodiscard]] QStringList notes(const Texts& texts, const QStringList& addresses) const;
};
[[nodiscard]] Assumptions assumptionsOf(const Snapshot& snapshot, const Texts& texts);

/// "Sample values that nobody has decided yet: …"; empty when there are none.
[[nodiscard]] QString samplesSentence(const Texts& texts, QStringList samples);

/// Of both ends, before and after translation.
[[nodiscard]] QStringList addressesIn(const RuleLine& line);

/// "sample value", beside an address in a table or a comment.
[[nodiscard]] const MessageText& sampleValueText();

} // namespace edgeplanner
