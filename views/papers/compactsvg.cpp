#include "views/papers/compactsvg.h"

#include <algorithm>

namespace edgeplanner {

namespace {

/// The value of an attribute with its name, as it is written; empty where there is none.
QByteArray attribute(const QByteArray& head, const QByteArray& name)
{
    const qsizetype start = head.indexOf(name + "=\"");
    if (start < 0)
        return {};
    const qsizetype end = head.indexOf('"', start + name.size() + 2);
    return head.mid(start, end + 1 - start);
}

} // namespace

QByteArray svgDefaults()
{
    // A browser without our fonts takes one that is alike.
    return "fill=\"none\" fill-rule=\"evenodd\" stroke-linejoin=\"round\" font-family=\"Inter, "
           "'Noto "
           "Sans', 'Noto Sans CJK KR', 'Malgun Gothic', 'Segoe UI', Arial, sans-serif\"";
}

QByteArray compactSvg(const QByteArray& body)
{
    QByteArray compact;
    // One group for all of it, and in it one after the other for every change of pen, brush or place.
    // Quotes in words are escaped: nothing here can meet them.
    for (qsizetype end = body.indexOf('>') + 1; end > 0;) {
        const qsizetype start = body.indexOf("<g ", end);
        if (start < 0)
            break;
        const qsizetype inside = body.indexOf('>', start) + 1;
        end = body.indexOf("</g>", inside);
        if (inside <= 0 || end < 0)
            break;
        QByteArray head = body.mid(start + 3, inside - start - 4);
        head.truncate(std::max<qsizetype>(head.indexOf('\n'), 0)); // what follows are fonts
        const QByteArray content = body.mid(inside, end - inside).trimmed();
        const bool isText = content.startsWith("<text");
        if (content.isEmpty()
            || (!isText && attribute(head, "fill") == "fill=\"none\""
                && attribute(head, "stroke") == "stroke=\"none\"" && !content.startsWith("<image")))
            continue;
        if (isText)
            head = attribute(head, "transform");
        compact += "<g " + head.trimmed() + ">\n" + content + "\n</g>\n";
    }
    for (const char* said :
         {" fill-opacity=\"1\"", " stroke-opacity=\"1\"", " vector-effect=\"none\"",
          " stroke-dashoffset=\"0\"", " stroke-linecap=\"butt\"", " stroke-linejoin=\"round\"",
          " fill-rule=\"evenodd\"", " stroke=\"none\"", " stroke-width=\"1\"",
          " font-style=\"normal\"", " font-weight=\"400\"", " font-family=\"Inter\""})
        compact.replace(said, "");
    compact.replace("<g fill=\"none\" ", "<g ");
    compact.replace("matrix(1,0,0,1,", "translate(");
    compact.replace("font-family=\"JetBrains Mono\"",
                    "font-family=\"'JetBrains Mono', 'DejaVu Sans Mono', Consolas, monospace\"");
    return compact;
}

} // namespace edgeplanner
