#include "model/format/documentjson.h"

#include "model/core/jsonpath.h"
#include "model/format/fieldreader.h"
#include "model/format/fieldwriter.h"
#include "model/topology/integrity.h"

#include <algorithm>

namespace edgeplanner {

namespace {

/// "elements" and the id 17 -> "elements[3]", where the file has it.
QString placeIn(const QJsonObject& json, const IntegrityProblem& problem, const char* root)
{
    QString path = memberPath(QString::fromLatin1(root), problem.section);
    const QJsonArray list = json.value(problem.section).toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list[i][QLatin1String("id")].toInteger() == problem.id) {
            path = indexPath(path, i);
            break;
        }
    if (problem.member.isEmpty())
        return path;
    return path + QLatin1String(problem.member.startsWith(QLatin1Char('[')) ? "" : ".")
           + problem.member;
}

void sort(QStringList& texts)
{
    std::ranges::sort(texts);
    texts.removeDuplicates();
}

/// Lists that the document promises to be sorted may come unsorted from a file written by hand.
void sortLists(Document& document)
{
    sort(document.settings.includedGroups);
    for (Element& element : document.elements)
        if (auto* pool = element.as<EdgePool>())
            sort(pool->features);
}

} // namespace

QJsonObject documentToJson(const Document& document)
{
    return objectOf(document);
}

QJsonObject viewToJson(const Layout& layout, const QJsonObject& unknown)
{
    FieldWriter writer(unknown);
    visitFields(writer, layout);
    return writer.object();
}

Result<DocumentContent, ContentError> documentFromJson(const QJsonObject& document,
                                                       const QJsonObject& view)
{
    Reading reading;
    DocumentContent content;
    {
        const Reading::Step step(reading, "document");
        readFields(reading, document, content.document);
    }
    {
        const Reading::Step step(reading, "view");
        content.unknownView = readFields(reading, view, content.document.layout);
    }
    if (reading.error())
        return Failure{*reading.error()};
    sortLists(content.document);

    const auto problems = integrityProblems(content.document);
    if (!problems.empty())
        return Failure{
            ContentError{placeIn(document, problems.front(), "document"), problems.front().reason}};
    content.notes = reading.notes();
    for (const IntegrityProblem& stray : dropStrayPlacements(content.document))
        content.notes.push_back({placeIn(view, stray, "view"), stray.reason});
    return content;
}

} // namespace edgeplanner
