#pragma once

#include "model/exports/request/requestpaper.h"

#include <span>

namespace edgeplanner {

// Pieces that several sections of the request share.

/// A section of the paper with its heading; closes itself.
class RequestSection
{
public:
    RequestSection(RequestPaper& paper, const QString& id, const QString& heading,
                   const char* classes = "");

private:
    HtmlElement m_section;
};

struct RequestColumn
{
    const MessageText& title;
    const char* classes = "";
};

/// A table with caption and head row. Rows belong to body() or to groups; closes itself.
class RequestTable
{
public:
    RequestTable(RequestPaper& paper, const QString& caption,
                 std::span<const RequestColumn> columns, const char* classes = "");
    ~RequestTable();
    RequestTable(const RequestTable&) = delete;
    RequestTable& operator=(const RequestTable&) = delete;

    void body();
    /// A new body that begins with a heading over all columns.
    void group(const QString& heading, const QString& note);

private:
    void endBody();

    RequestPaper& m_paper;
    std::size_t m_columns;
    bool m_bodyOpen = false;
};

/// An address, with its mark when it is a sample.
void writeAddress(RequestPaper& paper, const QString& address);
/// Addresses one below the other; a dash when there is none.
void writeAddresses(RequestPaper& paper, const QStringList& addresses);
/// Name and addresses of an end; a line to write on when it has none and should.
void writeEnd(RequestPaper& paper, const EndText& end);
/// "Internet, External perimeter": the segments a firewall stands between.
[[nodiscard]] QString betweenText(const RequestPaper& paper, const RequestedFirewall& firewall);
/// Which address the rules of this firewall name, in a few words.
[[nodiscard]] QString addressesToWrite(const RequestPaper& paper,
                                       const RequestedFirewall& firewall);
[[nodiscard]] QString firewallAnchor(const RequestedFirewall& firewall);
/// A link to the rule's line.
void writeRuleLink(RequestPaper& paper, const QString& id);
[[nodiscard]] QString ruleAnchor(const QString& id);

void writeTextCell(RequestPaper& paper, const QString& text, const char* classes = "");
void writeParagraph(RequestPaper& paper, const QString& text, const char* classes = "");
void writeList(RequestPaper& paper, const std::vector<Message>& items);

} // namespace edgeplanner
