#include "model/exports/request/requestpaper.h"

#include <QtCore/QCryptographicHash>

namespace edgeplanner {

namespace {

constexpr MessageText pageTitle{"request.pageTitle",
                                QT_TRANSLATE_NOOP("model", "Firewall request %1")};
constexpr MessageText withRevision{"request.header.revision",
                                   QT_TRANSLATE_NOOP("model", "Firewall request %1, revision %2")};
constexpr MessageText fileAndContent{"request.origin",
                                     QT_TRANSLATE_NOOP("model", "%1, content %2")};
constexpr MessageText printed{"request.printed", QT_TRANSLATE_NOOP("model", "%1, %2")};
constexpr MessageText pageOf{"request.pageOf", QT_TRANSLATE_NOOP("model", "Page %1 of %2")};
constexpr MessageText continued{"request.continued", QT_TRANSLATE_NOOP("model", "(continued)")};
constexpr MessageText draft{"request.draft", QT_TRANSLATE_NOOP("model", "DRAFT")};
constexpr MessageText toFillIn{"request.toFillIn", QT_TRANSLATE_NOOP("model", "to be filled in")};
constexpr MessageText restHeading{"request.rest",
                                  QT_TRANSLATE_NOOP("model", "Texts shortened on page 1, in full")};
constexpr MessageText inFull{"request.inFull", QT_TRANSLATE_NOOP("model", "in full on page 2")};
constexpr MessageText inFullRequest{"request.inFullRequest",
                                    QT_TRANSLATE_NOOP("model", "more in the full request")};
constexpr MessageText doneBox{"request.doneBox", QT_TRANSLATE_NOOP("model", "tick when done")};
constexpr MessageText sampleValue{"request.sampleValue",
                                  QT_TRANSLATE_NOOP("model", "sample value")};

constexpr int shownHashDigits = 12;

QString originText(const RequestPaper& paper)
{
    const ExportOptions& options = paper.options;
    QString origin = options.fileName;
    if (!options.content.isEmpty()) {
        const QByteArray hash =
            QCryptographicHash::hash(options.content, QCryptographicHash::Sha256).toHex();
        origin =
            paper.words(fileAndContent, {origin, QString::fromLatin1(hash.left(shownHashDigits))});
    }
    if (options.date.isValid())
        origin = paper.words(printed, {origin, options.date.toString(Qt::ISODate)});
    return origin;
}

QString requestText(const RequestPaper& paper)
{
    const RequestForm& form = paper.form();
    return (form.revision.isEmpty() ? paper.words(pageTitle, {form.number})
                                    : paper.words(withRevision, {form.number, form.revision}))
        .simplified();
}

PaperContent frame(const RequestPaper& paper)
{
    PaperContent content;
    const RequestForm& form = paper.form();
    const QString& title = paper.document().settings.title;
    content.language = paper.texts.language();
    content.title = paper.words(pageTitle, {form.number.isEmpty() ? title : form.number}).trimmed();
    content.author = form.requester;
    content.request = requestText(paper);
    content.classification = form.classification;
    content.design = title;
    content.origin = originText(paper);
    // The page puts its own numbers in.
    content.pageOf = paper.words(pageOf, {QStringLiteral("%1"), QStringLiteral("%2")});
    content.continued = paper.words(continued);
    content.fillIn = paper.words(toFillIn);
    // A summary has no third page.
    const bool isSummary = paper.options.variant == PaperVariant::Summary;
    content.restHeading = isSummary ? QString() : paper.words(restHeading);
    content.inFull = paper.words(isSummary ? inFullRequest : inFull);
    content.tickHere = paper.words(doneBox);
    content.sampleValue = paper.words(sampleValue);
    if (form.isDraft())
        content.draft = paper.words(draft);
    return content;
}

} // namespace

RequestContent requestContent(const Snapshot& snapshot, const Texts& texts,
                              const ExportOptions& options)
{
    const RequestPaper paper(snapshot, texts, options);
    return {requestContent(paper), paper.incomplete};
}

PaperContent requestContent(const RequestPaper& paper)
{
    if (paper.options.variant == PaperVariant::Summary)
        return requestContent(paper, {addCover, addOverview});
    return requestContent(paper, {addCover, addMatrix, addFirewalls, addNotFiltered,
                                  addTranslations, addAddressNeeds, addObjects, addLoadBalancers,
                                  addExplanations, addWalks, addFindings, addTests, addRollback,
                                  addSignOff, addReviews, addHistory, addSources});
}

PaperContent requestContent(const RequestPaper& paper, std::initializer_list<PaperPart> parts)
{
    PaperContent content = frame(paper);
    for (const PaperPart add : parts)
        add(paper, content.sections);
    return content;
}

} // namespace edgeplanner
