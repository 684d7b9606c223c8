#include "app/cli/output.h"
#include "app/cli/report.h"
#include "app/cli/session.h"
#include "app/cli/subcommands.h"
#include "app/cli/texttable.h"
#include "model/derivation/packetwalk.h"
#include "model/exports/jsonreports.h"

namespace edgeplanner::cli {

namespace {

const QStringList formats{QStringLiteral("text"), QStringLiteral("json")};

Failure<CliError> failure(const QString& text)
{
    return {{text}};
}

Result<ElementId, CliError> element(const Document& document, const char* option,
                                    const QString& name)
{
    if (const auto id = document.elementNamed(name))
        return *id;
    QStringList names;
    for (const Element& known : document.elements)
        names.append(known.name);
    return failure(QStringLiteral("--%1: \"%2\" is none of %3")
                       .arg(QString::fromLatin1(option), name, names.join(QLatin1String(", "))));
}

/// "Edge pool" or "Edge pool:av". A name may itself hold a colon, so the whole is tried first.
Result<ElementId, CliError> readEnd(const Document& document, const char* option,
                                    const QString& text, WalkQuestion& question)
{
    if (document.elementNamed(text) || !text.contains(QLatin1Char(':')))
        return element(document, option, text);
    QString service = text.section(QLatin1Char(':'), -1);
    if (service == QLatin1String("webconf"))
        service = toText(VipRole::WebConferencing);
    question.service = enumFromText<VipRole>(service);
    if (!question.service)
        return failure(QStringLiteral("--%1: \"%2\" is none of %3")
                           .arg(QString::fromLatin1(option), service,
                                allTexts<VipRole>().join(QLatin1String(", "))));
    return element(document, option, text.section(QLatin1Char(':'), 0, -2));
}

/// "443/tcp"
Result<Done, CliError> readPort(const QString& text, WalkQuestion& question)
{
    const auto range = portRangeFromText(text.section(QLatin1Char('/'), 0, 0));
    const auto transport = enumFromText<Transport>(text.section(QLatin1Char('/'), 1));
    if (!range || range->from != range->to || !transport)
        return failure(
            QStringLiteral("--port: \"%1\" is no port such as 443/tcp or 3478/udp").arg(text));
    question.port = range->from;
    question.transport = *transport;
    return Done{};
}

Result<WalkQuestion, CliError> questionFrom(const Arguments& arguments, const Document& document)
{
    WalkQuestion question;
    const auto from = arguments.required("from");
    const auto to = arguments.required("to");
    const auto port = arguments.required("port");
    for (const auto* given : {&from, &to, &port})
        if (!*given)
            return Failure{given->error()};
    const auto start = readEnd(document, "from", *from, question);
    if (!start)
        return Failure{start.error()};
    question.from = *start;
    const auto target = readEnd(document, "to", *to, question);
    if (!target)
        return Failure{target.error()};
    question.to = *target;
    if (const auto number = readPort(*port, question); !number)
        return Failure{number.error()};
    return question;
}

QString endText(const WalkEnd& end)
{
    return end.port.isEmpty() ? end.address
                              : QStringLiteral("%1 port %2").arg(end.address, end.port);
}

QString stepsText(const Session& session, const Document& document,
                  const std::vector<WalkStep>& steps)
{
    TextTable table({QStringLiteral("STEP"), QStringLiteral("DEVICE"), QStringLiteral("SOURCE"),
                     QStringLiteral("DESTINATION"), QStringLiteral("RULE"),
                     QStringLiteral("VERDICT"), QStringLiteral("REMARK")});
    int number = 0;
    for (const WalkStep& step : steps) {
        QStringList remarks{session.words(step.translation), session.words(step.reason)};
        remarks.removeAll(QString());
        table.row({QString::number(++number),
                   step.device ? elementName(document, *step.device) : QString(),
                   endText(step.source), endText(step.destination), step.rule, toText(step.verdict),
                   remarks.join(QLatin1Char(' '))});
    }
    return table.isEmpty() ? QString() : table.text();
}

QString reportText(const Session& session, const Document& document, const PacketWalk& walk)
{
    QString text = stepsText(session, document, walk.steps);
    if (!walk.reply.empty())
        text += QLatin1String("ANSWER\n") + stepsText(session, document, walk.reply);
    text += toText(walk.verdict).toUpper();
    for (const Message& sentence : {walk.reason, walk.symptom})
        if (!sentence.isEmpty())
            text += (sentence == walk.reason ? QLatin1String(": ") : QLatin1String(" "))
                    + session.words(sentence);
    return text + QLatin1Char('\n');
}

Result<ExitCode, CliError> run(const Arguments& arguments)
{
    const auto format = formatFrom(arguments, formats);
    if (!format)
        return Failure{format.error()};
    const auto session = Session::open(arguments);
    if (!session)
        return Failure{session.error()};
    const auto study = studyFile(*session, arguments.positional(0));
    if (!study)
        return Failure{study.error()};
    const Document& document = (*study)->document();
    const auto question = questionFrom(arguments, document);
    if (!question)
        return Failure{question.error()};
    const Analysis& analysis = (*study)->analysis();
    const PacketWalk walk = packetWalk(
        WalkGround{document, analysis.flows, analysis.paths, analysis.policies}, *question);
    if (*format == Format::Json)
        print(indentedJson(walkJson(walk, document, session->texts())));
    else
        print(reportText(*session, document, walk));
    return ExitCode::Ok;
}

} // namespace

Subcommand traceCommand()
{
    return {{QStringLiteral("trace"),
             QStringLiteral("Follows one packet through the design, hop by hop."),
             {QStringLiteral("FILE")},
             {{QStringLiteral("from"), QStringLiteral("ELEMENT[:SERVICE]"),
               QStringLiteral("Who opens it; av of an edge pool for media to any port")},
              {QStringLiteral("to"), QStringLiteral("ELEMENT[:SERVICE]"),
               QStringLiteral("Whom it is for; access, webConferencing, av or internal of an edge "
                              "pool")},
              {QStringLiteral("port"), QStringLiteral("PORT/PROTOCOL"),
               QStringLiteral("Destination port, such as 443/tcp")},
              formatOption(formats),
              languageOption()},
             {QStringLiteral("trace hq.edgeplan --from \"Remote users\" --to \"Edge pool:av\" "
                             "--port 3478/udp")}},
            run};
}

} // namespace edgeplanner::cli
