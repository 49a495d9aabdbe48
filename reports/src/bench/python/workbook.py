"""Writes the cells and charts of a workbook once more with openpyxl and prints how long that takes, reading not included.

    python3 reports/src/bench/python/workbook.py reports/target/large-pack.xlsx    # apt-get install python3-openpyxl
"""
import sys
import time

from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart, LineChart, Reference, Series
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table

FONT = Font(name="Arial", size=10, color="212B32")
HEADER = Font(name="Arial", size=10, bold=True, color="FFFFFF")
BLUE = PatternFill("solid", fgColor="005EB8")
TOP = Alignment(vertical="top", wrap_text=True, indent=1)


def read(file):
    """Cells, widths, table and charts of each sheet as plain values."""
    sheets = []
    for sheet in load_workbook(file).worksheets:
        rows = [[(c.value, c.number_format) for c in row] for row in sheet.iter_rows()]
        charts = [(isinstance(c, BarChart), c.anchor._from.row, [(s.cat.strRef.f, s.val.numRef.f) for s in c.series]) for c in sheet._charts]
        widths = {letter: d.width for letter, d in sheet.column_dimensions.items()}
        tables = [(t.displayName, t.ref) for t in sheet.tables.values()]
        sheets.append((sheet.title, rows, widths, tables, charts))
    return sheets


def write(sheets, file):
    book = Workbook()
    book.remove(book.active)
    for title, rows, widths, tables, charts in sheets:
        sheet = book.create_sheet(title)
        for letter, width in widths.items():
            sheet.column_dimensions[letter].width = width
        for r, row in enumerate(rows, 1):
            for c, (value, number_format) in enumerate(row, 1):
                cell = sheet.cell(r, c, value)
                cell.font, cell.alignment = (HEADER if r == 1 else FONT), TOP
                if r == 1:
                    cell.fill = BLUE
                if number_format != "General":
                    cell.number_format = number_format
        for name, ref in tables:
            sheet.add_table(Table(displayName=name, ref=ref))
        for bars, top, series in charts:
            chart = BarChart() if bars else LineChart()
            for names, numbers in series:
                chart.series.append(Series(Reference(range_string=numbers)))
                chart.series[-1].cat = None
            chart.set_categories(Reference(range_string=series[0][0]))
            sheet.add_chart(chart, "A%d" % (top + 1))
    book.save(file)


given = read(sys.argv[1])
cells = sum(len(row) for _, rows, _, _, _ in given for row in rows)
for _ in range(2):
    begun, used = time.time(), time.process_time()
    write(given, sys.argv[1] + ".openpyxl.xlsx")
    print("openpyxl: %d sheets, %d cells, %d charts: %.2f s elapsed, %.2f s of processor time"
          % (len(given), cells, sum(len(s[4]) for s in given), time.time() - begun, time.process_time() - used))
