#pragma once

#include "model/analysis/analysis.h"
#include "model/catalog/texts.h"
#include "model/core/enumtext.h"
#include "model/core/result.h"
#include "model/exports/papersize.h"

#include <QtCore/QDate>
#include <QtCore/QFlags>
#include <QtCore/QIODevice>
#include <QtCore/QList>

namespace edgeplanner {

enum class PaperVariant {
    Full,
    Changes, ///< only what is added, changed or removed since an earlier design
    Summary  ///< two pages for the management
};
constexpr auto enumTexts(PaperVariant)
{
    return std::array{EnumText{PaperVariant::Full, "full"},
                      EnumText{PaperVariant::Changes, "changes"},
                      EnumText{PaperVariant::Summary, "summary"}};
}

/// How much a drawing tells: names and services, or addresses too.
enum class DrawingView { Addresses, Logical };
constexpr auto enumTexts(DrawingView)
{
    return std::array{EnumText{DrawingView::Addresses, "addresses"},
                      EnumText{DrawingView::Logical, "logical"}};
}

/// Pages beside and above each other that make one large drawing.
struct PageTiles
{
    static constexpr int most = 20; ///< in each direction
    int columns = 1;
    int rows = 1;
    double overlap = 10; ///< mm that neighbours share, to be glued; 0 to 40
};

/// What a person can choose for an exporter beside the language of its words.
enum class ExportChoice {
    Firewall = 1,
    Service = 1 << 1,
    Variant = 1 << 2,
    Paper = 1 << 3,
    Date = 1 << 4,
    Since = 1 << 5,
    Names = 1 << 6,
    View = 1 << 7,
    Selection = 1 << 8,
    Scale = 1 << 9,
    Transparent = 1 << 10,
    Tiles = 1 << 11,
    Monochrome = 1 << 12,
    Source = 1 << 13
};
using ExportChoices = QFlags<ExportChoice>;
constexpr ExportChoices operator|(ExportChoice a, ExportChoice b)
{
    return ExportChoices(a) | b;
}

/// What a person chose for one paper.
struct ExportOptions
{
    std::optional<ElementId> firewall; ///< only this one's rules
    QString service;                   ///< only rules of this service of the catalogue; empty = all
    PaperVariant variant = PaperVariant::Full;
    PaperSize paper = PaperSize::A4;
    QDate date;         ///< printed on papers; invalid = no date is printed
    QString fileName;   ///< of the design, printed on papers
    QByteArray content; ///< of the design file; papers print the start of its SHA-256
    /// The design that is running now; rules are compared with it. Same catalogue. Null = none.
    const Snapshot* since = nullptr;
    QString sinceName; ///< file name of that design
    /// Scheme of the names in firewall configurations, "EP-{name}"; empty = that.
    QString names;
    DrawingView view = DrawingView::Addresses;
    double scale = 2; ///< pixels of a picture to a unit of the drawing
    bool transparent = false;
    bool monochrome = false;        ///< drawings in black and grey
    QList<ElementId> selection;     ///< drawings: only these and what joins them; empty = all
    std::optional<PageTiles> tiles; ///< drawings on sheets of `paper`; none = the sheet fits
    /// Drawings carry this design file inside (see model/format/carrieddesign.h); empty = none.
    QByteArray source;

    [[nodiscard]] bool wants(const CatalogRule& rule) const
    {
        return service.isEmpty() || rule.service == service;
    }
};

struct ExporterInfo
{
    QString id;                         ///< "rules-csv"
    QString extension;                  ///< "csv"
    const MessageText* title = nullptr; ///< "Firewall rules (CSV)"
    bool paints = false;                ///< needs QGuiApplication
    ExportChoices choices;              ///< what makes a difference to it
};

struct ExportError
{
    Message reason;
};

/// A file that belongs to the one that was asked for.
struct FileBeside
{
    QString suffix; ///< takes the place of the extension: "-rollback.nft" beside "fw.nft"
    QByteArray bytes;
};

/// Written, but something in it is missing (open errors, unassigned addresses). Empty = complete.
struct ExportOutcome
{
    std::vector<Message> incomplete;
    std::vector<FileBeside> beside;
};

/// One kind of paper or file. Same input, same bytes.
class Exporter
{
public:
    virtual ~Exporter() = default;
    [[nodiscard]] virtual ExporterInfo info() const = 0;
    [[nodiscard]] virtual Result<ExportOutcome, ExportError> write(const Snapshot& snapshot,
                                                                   const Texts& texts,
                                                                   const ExportOptions& options,
                                                                   QIODevice& out) const = 0;
};

/// The exporters that need no fonts, in the order they are offered. views/papers has all.
[[nodiscard]] const std::vector<const Exporter*>& modelExporters();

} // namespace edgeplanner
