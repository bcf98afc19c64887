"""What was drawn, read back: a PDF as the dots of a printer, and the barcodes that a reader finds in them."""

import subprocess
from pathlib import Path

import zxingcpp
from PySide6.QtGui import QImage

DPI = 203
"""Of the coarsest printer in use."""


class Found:
    """One barcode: what it holds, and its box in dots as (left, top, right, bottom)."""

    def __init__(self, barcode: zxingcpp.Barcode) -> None:
        self.text = barcode.text
        corners = barcode.position
        across = [corners.top_left.x, corners.top_right.x, corners.bottom_left.x, corners.bottom_right.x]
        down = [corners.top_left.y, corners.top_right.y, corners.bottom_left.y, corners.bottom_right.y]
        self.box = (min(across), min(down), max(across), max(down))


def pages(pdf: Path, *, dpi: int = DPI) -> list[QImage]:
    """Every page as a printer of that resolution puts it on paper."""
    where = pdf.with_suffix("")
    subprocess.run(["pdftoppm", "-gray", "-r", str(dpi), str(pdf), str(where)], check=True, timeout=60)
    return [QImage(str(file)) for file in sorted(pdf.parent.glob(f"{where.name}-*.pgm"))]


def barcodes(image: QImage) -> list[Found]:
    """The Code 128 symbols in a picture, from top to bottom and from left to right."""
    found = zxingcpp.read_barcodes(image, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.Code128))
    return sorted((Found(barcode) for barcode in found), key=lambda one: (round(one.box[1] / 80), one.box[0]))


def texts(image: QImage) -> list[str]:
    """What the symbols of a picture hold."""
    return [one.text for one in barcodes(image)]
