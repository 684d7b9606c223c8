#include "model/exports/workbook/sheetxml.h"

namespace edgeplanner {

namespace {

QByteArray format(int font, int fill, bool wraps = true, int border = 0)
{
    return "<xf numFmtId=\"0\" fontId=\"" + QByteArray::number(font) + "\" fillId=\""
           + QByteArray::number(fill) + "\" borderId=\"" + QByteArray::number(border)
           + "\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" "
             "applyAlignment=\"1\"><alignment vertical=\"top\""
           + (wraps ? " wrapText=\"1\"" : "") + "/></xf>";
}

QByteArray fonts()
{
    const QByteArray name = "<name val=\"Calibri\"/></font>";
    return "<fonts count=\"6\"><font><sz val=\"10\"/>" + name + "<font><b/><sz val=\"10\"/>" + name
           + "<font><b/><sz val=\"18\"/>" + name + "<font><b/><sz val=\"12\"/>" + name
           + "<font><sz val=\"10\"/><color rgb=\"FF555555\"/>" + name
           + "<font><u/><sz val=\"10\"/><color rgb=\"FF0B5394\"/>" + name + "</fonts>";
}

QByteArray fills()
{
    return "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
           "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill "
           "patternType=\"solid\"><fgColor rgb=\"FFE6E6E6\"/></patternFill></fill></fills>";
}

/// In order of SheetFormat::Look: what is done, what needs somebody, what goes away. They differ in
/// black and white too.
QByteArray conditionalFormats()
{
    const auto fill = [](const char* colour) {
        return QByteArray("<fill><patternFill><bgColor rgb=\"") + colour
               + "\"/></patternFill></fill></dxf>";
    };
    return "<dxfs count=\"3\"><dxf><font><color rgb=\"FF1B5E20\"/></font>" + fill("FFE3F1E4")
           + "<dxf><font><b/><color rgb=\"FF8C1D18\"/></font>" + fill("FFF9DEDC")
           + "<dxf><font><strike/><color rgb=\"FF555555\"/></font>" + fill("FFF4F4F4") + "</dxfs>";
}

} // namespace

QByteArray stylesXml()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
           "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           + fonts() + fills()
           + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
             "<border><left/><right/><top/><bottom style=\"thin\"><color "
             "rgb=\"FF000000\"/></bottom><diagonal/></border></borders><cellStyleXfs "
             "count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
             "borderId=\"0\"/></cellStyleXfs><cellXfs count=\"10\"><xf numFmtId=\"0\" fontId=\"0\" "
             "fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
           + format(1, 2) + format(0, 0) + format(2, 0, false) + format(3, 0, false)
           + format(1, 0, false) + format(4, 0) + format(5, 0) + format(4, 0, false)
           + format(0, 0, true, 1)
           + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" "
             "builtinId=\"0\"/></cellStyles>"
           + conditionalFormats()
           + "<tableStyles count=\"0\" defaultTableStyle=\"TableStyleLight1\"/></styleSheet>";
}

} // namespace edgeplanner
