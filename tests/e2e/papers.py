"""papers.py FOLDER NAME: compares what other programs made of the papers of a design with its rules."""
import json
import re
import sys
from pathlib import Path

import openpyxl
from PIL import Image

folder, name = Path(sys.argv[1]), sys.argv[2]
problems = []


def squeezed(kind):
    return re.sub(r"\s", "", (folder / f"{name}-{kind}.txt").read_text())


rules = [rule for firewall in json.loads((folder / f"{name}.json").read_text())["firewalls"]
         for rule in firewall["rules"]]
ids = [rule["id"] for rule in rules]
addresses = {address for rule in rules for end in ("source", "destination")
             for address in rule[end]["addresses"]}

page = squeezed("page")
for kind, text in (("page", page), ("workbook", squeezed("workbook"))):
    for wanted in ids + sorted(addresses):
        if wanted not in text:
            problems.append(f"{kind}: {wanted} is lost")

# LibreOffice keeps every sheet, row, list and drop-down of the workbook.
ours = openpyxl.load_workbook(folder / f"{name}.xlsx")
theirs = openpyxl.load_workbook(folder / "again" / f"{name}.xlsx")
if ours.sheetnames != theirs.sheetnames:
    problems.append(f"sheets: {theirs.sheetnames}")
for sheet in ours:
    again = theirs[sheet.title]
    for row in sheet.iter_rows():
        for cell in row:
            value = again[cell.coordinate].value
            if cell.value is not None and str(cell.value) != str(value):
                problems.append(f"{sheet.title}!{cell.coordinate}: {cell.value!r} became {value!r}")
    choices = len(sheet.data_validations.dataValidation)
    if choices and not again.data_validations.dataValidation:
        problems.append(f"{sheet.title}: its drop-downs are lost")
# What its formulas come to is what we said they do.
for values, calculated in ((openpyxl.load_workbook(folder / f"{name}.xlsx", data_only=True),
                            openpyxl.load_workbook(folder / "again" / f"{name}.xlsx", data_only=True)),):
    for sheet in values:
        for row in sheet.iter_rows():
            for cell in row:
                again = calculated[sheet.title][cell.coordinate].value
                if isinstance(cell.value, (int, float)) and cell.value != again:
                    problems.append(f"{sheet.title}!{cell.coordinate}: {cell.value} is {again}")

# Names of devices in the drawings.
shapes = re.findall(r'<object [^>]*label="([^"]*)"', (folder / f"{name}.drawio").read_text())
names = {re.sub(r"<[^>]*>.*", "", re.sub(r"&[a-z]+;.*", "", label)) for label in shapes}
for kind in ("visio", "drawing"):
    text = squeezed(kind)
    for wanted in sorted(filter(None, names)):
        if re.sub(r"\s", "", wanted) not in text:
            problems.append(f"{kind}: {wanted} is lost")

picture = Image.open(folder / f"{name}-drawing.png").convert("L")
dark = sum(picture.histogram()[:128]) / (picture.width * picture.height)
if not 0.002 < dark < 0.5:
    problems.append(f"the drawing in Chromium is {dark:.1%} dark")

print("\n".join(problems[:20]))
sys.exit(1 if problems else 0)
