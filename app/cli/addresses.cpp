#include "app/cli/output.h"
#include "app/cli/report.h"
#include "app/cli/session.h"
#include "app/cli/subcommands.h"
#include "app/cli/texttable.h"
#include "model/exports/jsonreports.h"
#include "model/exports/orderwords.h"

namespace edgeplanner::cli {

namespace {

const QStringList formats{QStringLiteral("text"), QStringLiteral("json")};

QString families(const PoolDemand& pool)
{
    if (pool.ipv4 && pool.ipv6)
        return QStringLiteral("for IPv4 and once more for IPv6");
    return pool.ipv6 ? QStringLiteral("for IPv6") : QStringLiteral("for IPv4");
}

QString totalLine(const char* family, const PublicTotals& totals)
{
    return QStringLiteral("%1: %2 public %3 (%4 edge, %5 reverse proxy)\n")
        .arg(QString::fromLatin1(family))
        .arg(totals.total())
        .arg(totals.total() == 1 ? QLatin1String("address") : QLatin1String("addresses"))
        .arg(totals.edge)
        .arg(totals.reverseProxy);
}

QString poolText(const Session& session, const Document& document, const PoolDemand& pool)
{
    TextTable table({QStringLiteral("FOR"), QStringLiteral("COUNT"), QStringLiteral("BECAUSE")});
    const auto row = [&table](const QString& what, int count, const QString& reason) {
        table.row({what, QString::number(count), reason});
    };
    for (const DemandRow& demand : pool.rows)
        row(demand.service
                ? session.texts().catalog(QLatin1String("service.") + toText(*demand.service))
                : QStringLiteral("all services, shared"),
            demand.count(), session.words(demand.reason));
    row(QStringLiteral("public"), pool.publicCount, session.words(pool.reason));
    if (pool.privateCount > 0)
        row(QStringLiteral("private, behind NAT"), pool.privateCount,
            QStringLiteral("one for each translated address"));
    row(QStringLiteral("internal"), pool.internalCount, session.words(pool.internalReason));
    return QStringLiteral("\n%1, %2\n").arg(elementName(document, pool.pool), families(pool))
           + table.text(2);
}

QString ordersText(const Session& session, const Study& study)
{
    TextTable table(
        {QStringLiteral("WHERE"), QStringLiteral("PREFIX"), QStringLiteral("ADDRESSES")});
    for (const PublicOrder& order : publicOrders(study.document(), study.analysis().plan))
        table.row({orderPlace(study.document(), session.texts(), order), orderPrefixes(order),
                   orderSum(session.texts(), order)});
    return table.isEmpty() ? QString()
                           : QStringLiteral("\nTo order from the provider\n") + table.text(2);
}

QString reportText(const Session& session, const Study& study)
{
    const AddressDemand& demand = study.analysis().demand;
    QString text = totalLine("IPv4", demand.ipv4);
    if (demand.ipv6.total() > 0)
        text += totalLine("IPv6", demand.ipv6);
    for (const PoolDemand& pool : demand.pools)
        text += poolText(session, study.document(), pool);
    text += ordersText(session, study);
    if (demand.pools.empty())
        text += QLatin1String("The design has no edge pool.\n");
    return text;
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
    if (*format == Format::Json)
        print(indentedJson(addressesJson((*study)->snapshot(), session->texts())));
    else
        print(reportText(*session, **study) + openQuestionsText(*session, (*study)->snapshot()));
    return ExitCode::Ok;
}

} // namespace

Subcommand addressesCommand()
{
    return {{QStringLiteral("addresses"),
             QStringLiteral("How many addresses the design needs, and why."),
             {QStringLiteral("FILE")},
             {formatOption(formats), languageOption()},
             {QStringLiteral("addresses hq.edgeplan"),
              QStringLiteral("addresses hq.edgeplan --format json")}},
            run};
}

} // namespace edgeplanner::cli
