"""others.py CLI FOLDER: our papers beside other programs on the same content, from start to finish.

FOLDER holds the designs of `edgeplanner_bench --write-designs`. python3-xlsxwriter writes the cells of
our workbook, sheet by sheet, with its tables and widths; dia draws the boxes and lines of our drawing.
Each is run three times, the fastest counts.
"""
import gzip
import re
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

cli, folder = sys.argv[1], Path(sys.argv[2])
TIMES = 3


def fastest(run):
    times = []
    for _ in range(TIMES):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def export(design, kind, name):
    out = folder / name
    subprocess.run([cli, "export", str(folder / f"{design}.edgeplan"), "--as", kind, "-o", str(out)],
                   check=False, stderr=subprocess.DEVNULL)
    if not out.exists():
        sys.exit(f"{kind} of {design} was not written")
    return out


def show(design, what, seconds, path):
    print(f"{design:12} {what:36} {seconds * 1000:9.0f} ms {path.stat().st_size / 1000:9.0f} kB")


def cells_of(workbook):
    import openpyxl
    sheets = []
    for sheet in openpyxl.load_workbook(workbook):
        widths = {index: sheet.column_dimensions[openpyxl.utils.get_column_letter(index + 1)].width
                  for index in range(sheet.max_column)}
        sheets.append((sheet.title, [list(row) for row in sheet.iter_rows(values_only=True)],
                       [table.ref for table in sheet.tables.values()], widths))
    return sheets


def xlsxwriter_of(sheets, path):
    import xlsxwriter
    book = xlsxwriter.Workbook(str(path))
    for title, rows, tables, widths in sheets:
        sheet = book.add_worksheet(title)
        for index, width in widths.items():
            sheet.set_column(index, index, width)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, str) and value.startswith("="):
                    sheet.write_formula(number, column, value)
                elif value is not None:
                    sheet.write(number, column, value)
        for ref in tables:
            heads = rows[int(re.search(r"[0-9]+", ref).group()) - 1]
            sheet.add_table(ref, {"columns": [{"header": str(head)} for head in heads if head]})
        sheet.freeze_panes(1, 0)
    book.close()


def dia_of(drawio, path):
    """The same boxes with the same texts, and the same lines, in millimetres of dia's centimetres."""
    shapes, places = [], {}
    root = ElementTree.parse(drawio).getroot()
    for thing in root.iter("object"):
        cell = thing.find("mxCell")
        geometry = cell.find("mxGeometry")
        label = re.sub(r"<br>", "\n", thing.get("label", ""))
        if cell.get("vertex"):
            x, y, w, h = (float(geometry.get(key)) / 20 for key in ("x", "y", "width", "height"))
            places[thing.get("id")] = (x + w / 2, y + h / 2)
            shapes.append(
                f'<dia:object type="Flowchart - Box" version="0" id="O{len(shapes)}">'
                f'<dia:attribute name="elem_corner"><dia:point val="{x},{y}"/></dia:attribute>'
                f'<dia:attribute name="elem_width"><dia:real val="{w}"/></dia:attribute>'
                f'<dia:attribute name="elem_height"><dia:real val="{h}"/></dia:attribute>'
                '<dia:attribute name="text"><dia:composite type="text">'
                f'<dia:attribute name="string"><dia:string>#{escape(label)}#</dia:string></dia:attribute>'
                '</dia:composite></dia:attribute></dia:object>')
        else:
            ends = [places.get(cell.get(key)) for key in ("source", "target")]
            bends = [(float(p.get("x")) / 20, float(p.get("y")) / 20) for p in geometry.iter("mxPoint")]
            points = [point for point in (ends[:1] + bends + ends[1:]) if point]
            if len(points) > 1:
                shapes.append(
                    f'<dia:object type="Standard - PolyLine" version="0" id="O{len(shapes)}">'
                    '<dia:attribute name="poly_points">'
                    + "".join(f'<dia:point val="{x},{y}"/>' for x, y in points)
                    + "</dia:attribute></dia:object>")
    path.write_bytes(gzip.compress((
        '<?xml version="1.0" encoding="UTF-8"?><dia:diagram xmlns:dia="http://www.lysator.liu.se/~alla/dia/">'
        '<dia:layer name="all" visible="true" active="true">' + "".join(shapes)
        + "</dia:layer></dia:diagram>").encode()))
    return len(shapes)


for design in ("reference", "rules10000"):
    for kind, name in (("rules-csv", "rules.csv"), ("workbook-xlsx", "ours.xlsx"),
                       ("request-pdf", "request.pdf"), ("diagram-svg", "ours.svg"),
                       ("drawio", "ours.drawio")):
        seconds = fastest(lambda: export(design, kind, f"{design}-{name}"))
        show(design, f"edgeplanner-cli, {kind}", seconds, folder / f"{design}-{name}")
    sheets = cells_of(folder / f"{design}-ours.xlsx")
    theirs = folder / f"{design}-xlsxwriter.xlsx"
    seconds = fastest(lambda: xlsxwriter_of(sheets, theirs))
    show(design, f"python3-xlsxwriter, {sum(len(rows) for _, rows, _, _ in sheets)} rows", seconds, theirs)
    drawing = folder / f"{design}.dia"
    count = dia_of(folder / f"{design}-ours.drawio", drawing)
    picture = folder / f"{design}-dia.svg"
    seconds = fastest(lambda: subprocess.run(
        ["dia", "--export", str(picture), "--filter", "svg", str(drawing)], check=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    show(design, f"dia, SVG of {count} shapes and lines", seconds, picture)
