#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace edgeplanner {

// What stands on a paper, in words of its language and in its order, whatever shows it: pages,
// a web page.

/// A piece of text.
struct TextRun
{
    enum class Style {
        Plain,
        Strong,
        Emphasis,
        Code,   ///< addresses and ports; never broken
        Aside,  ///< smaller and softer
        Missing ///< should be there and is not
    };
    QString text;
    Style style = Style::Plain;
    QString target;      ///< anchor that it leads to, or empty
    bool sample = false; ///< from the published sample plan
};
/// Runs one after the other, wrapped where the place ends.
using TextLine = std::vector<TextRun>;

[[nodiscard]] TextRun plain(const QString& text);
[[nodiscard]] TextRun strong(const QString& text);
[[nodiscard]] TextRun emphasis(const QString& text);
[[nodiscard]] TextRun code(const QString& text);
[[nodiscard]] TextRun aside(const QString& text);
[[nodiscard]] TextRun linkTo(const QString& text, const QString& anchor);

/// The words alone.
[[nodiscard]] QString plainText(const TextLine& line);

struct PaperCell
{
    enum class Kind {
        Text,
        Head,  ///< names its row
        Tick,  ///< an empty box
        Write, ///< room for a pen
        Ticked ///< a box with a tick
    };
    std::vector<TextLine> lines;
    Kind kind = Kind::Text;
};
[[nodiscard]] PaperCell textCell(const QString& text);
[[nodiscard]] PaperCell headCell(const QString& text);
[[nodiscard]] PaperCell codeCell(const QString& text);
/// "TCP 443, UDP 3478": breaks between them.
[[nodiscard]] PaperCell codesCell(const QStringList& texts);
[[nodiscard]] PaperCell writeCell();
/// The words alone, lines apart.
[[nodiscard]] QString plainText(const PaperCell& cell, QLatin1String between);

struct PaperColumn
{
    enum class Look { Text, Number, Code };
    QString title;
    double width = 1; ///< share of the width
    Look look = Look::Text;
};

struct PaperRow
{
    QString anchor; ///< empty = nobody leads here
    std::vector<PaperCell> cells;
    bool sum = false;
    bool joined = false; ///< stays on one page with the row before
};

struct PaperGroup
{
    QString title; ///< over all columns; empty = none
    QString note;
    std::vector<PaperRow> rows;
};

struct PaperTable
{
    enum class Look { Plain, Rules, Form };
    QString caption;
    std::vector<PaperColumn> columns;
    std::vector<PaperGroup> groups;
    Look look = Look::Plain;
    double rowHeight = 0; ///< at least, in mm: room for a pen
};

struct TitleBlock
{
    QString title;
    QStringList subtitles;
    QString statusLabel;
    QString status;
};
struct SubHeading
{
    QString anchor;
    QString text;
};
struct Paragraph
{
    enum class Look { Normal, Footnote, Boxed };
    TextLine text;
    Look look = Look::Normal;
};
struct BulletItem
{
    QString anchor;
    TextLine text;
};
struct BulletList
{
    std::vector<BulletItem> items;
};
/// Framed, so that nobody overlooks it.
struct Notice
{
    bool strong = false;
    QString heading;
    std::vector<BulletItem> items;
};
/// The big figures of a cover.
struct Counts
{
    struct Count
    {
        int number = 0;
        QString label;
    };
    std::vector<Count> items;
};
/// Fields in two columns; an empty one is a line to write on.
struct Form
{
    struct Field
    {
        QString label;
        QString value;
    };
    std::vector<Field> fields;
    bool tall = false; ///< room for signatures
};
struct Choices
{
    struct Choice
    {
        QString text;
        bool ticked = false;
    };
    QString label; ///< empty = none
    std::vector<Choice> items;
    bool lineAfter = false; ///< a line to write on after the last
};
/// Lines to write on.
struct WriteLines
{
    int count = 2;
};
struct Facts
{
    struct Fact
    {
        QString label;
        TextLine value;
    };
    std::vector<Fact> items;
};
/// The drawing of the design; what shows the paper has it.
struct Figure
{
    QString description; ///< for people who cannot see it
    double share = 0;    ///< of a page, at most, on one page; 0 = as many pages as it needs
};

using PaperBlock = std::variant<TitleBlock, SubHeading, Paragraph, BulletList, Notice, Counts, Form,
                                Choices, WriteLines, Facts, PaperTable, Figure>;

struct PaperSection
{
    QString anchor;
    QString heading; ///< empty on the cover
    std::vector<PaperBlock> blocks;
    bool landscape = false;
    bool newPage = false;
};

struct PaperContent
{
    QString language;
    QString title;          ///< of the file: "Firewall request FR-0142"
    QString author;         ///< empty when nobody is named
    QString request;        ///< top left: "Firewall request FR-0142, revision 2"
    QString classification; ///< top and bottom
    QString design;         ///< top right
    QString origin;         ///< bottom left: file name, content, date
    QString pageOf;         ///< "Page %1 of %2"
    QString continued;      ///< after the title of a group on the next page: "(continued)"
    QString draft;          ///< across every page; empty once submitted
    QString fillIn;         ///< what a blank field is called where it cannot be seen
    QString restHeading;    ///< of the page for texts that the cover cuts; empty = no such page
    QString inFull;         ///< behind a text of the cover that is cut: "in full on page 2"
    QString tickHere;
    QString sampleValue;
    std::vector<PaperSection> sections; ///< the first is the cover
};

} // namespace edgeplanner
