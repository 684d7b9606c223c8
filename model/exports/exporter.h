#pragma once

#include "model/analysis/analysis.h"
#include "model/catalog/texts.h"
#include "model/core/enumtext.h"
#include "model/core/result.h"
#include "model/exports/papersize.h"

#include <QtCore/QDate>
#include <QtCore/QIODevice>

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
