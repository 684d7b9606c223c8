#include "model/exports/assumptions.h"

namespace edgeplanner {

QSet<QString> sampleAddresses(const Snapshot& snapshot)
{
    QSet<QString> samples;
    for (const PlannedAddress& planned : snapshot.analysis.plan.addresses)
        if (planned.sample && planned.address)
            samples.insert(planned.address->toText());
    for (const Segment& segment : snapshot.document.segments)
        if (segment.sample)
            for (const Subnet& subnet : segment.subnets)
                samples.insert(subnet.toText());
    for (const Element& element : snapshot.document.elements)
        if (const auto* firewall = element.as<Firewall>(); firewall && firewall->sampleBlocks)
            for (const Subnet& block : firewall->publicBlocks)
                samples.insert(block.toText());
    return samples;
}

QStringList Assumptions::samplesOf(const QStringList& addresses) const
{
    QStringList found;
    for (const QString& address : addresses) {
        const bool host =
            address.endsWith(QLatin1String("/32")) || address.endsWith(QLatin1String("/128"));
        const QString bare = host ? address.section(QLatin1Char('/'), 0, 0) : address;
        if (samples.contains(bare) && !found.contains(bare))
            found.append(bare);
    }
    return found;
}

QStringList Assumptions::sentences(const Texts& texts) const
{
    QStringList words;
    for (const OpenQuestion& question : questions)
        words.append(texts.describe(question.sentence));
    return words;
}

QStringList Assumptions::sentences(const Texts& texts, const Document& document,
                                   ElementId subject) const
{
    QStringList words;
    for (const OpenQuestion& question : questions)
        if (document.questions.value(question.key).subject == subject)
            words.append(texts.describe(question.sentence));
    return words;
}

QStringList Assumptions::notes(const Texts& texts, const QStringList& addresses) const
{
    QStringList notes = sentences(texts);
    if (const QString used = samplesSentence(texts, samplesOf(addresses)); !used.isEmpty())
        notes.append(used);
    return notes;
}

QString samplesSentence(const Texts& texts, QStringList samples)
{
    static constexpr MessageText text{
        "assumptions.samples",
        QT_TRANSLATE_NOOP("model", "Sample values that nobody has decided yet: %1")};
    samples.sort();
    return samples.isEmpty() ? QString() : texts.describe({&text, {samples}});
}

QStringList addressesIn(const RuleLine& line)
{
    return line.source.addresses + line.source.translated + line.destination.addresses
           + line.destination.translated;
}

Assumptions assumptionsOf(const Snapshot& snapshot, const Texts& texts)
{
    return {openQuestions(snapshot.document, texts), sampleAddresses(snapshot)};
}

const MessageText& sampleValueText()
{
    static constexpr MessageText text{"request.sampleValue",
                                      QT_TRANSLATE_NOOP("model", "sample value")};
    return text;
}

} // namespace edgeplanner
