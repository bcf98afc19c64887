"""The products: some made to show one thing each, the rest in families."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from bridge.central.demo.codes import carton, ean8, ean13, upc_a

Row = dict[str, object]

_LITHIUM = "Lithium battery: put label UN3481 on the box"
_GLASS = "Glass: two layers of wrap"


@dataclass(frozen=True, slots=True)
class Family:
    """Products alike but for a size. `mask` without `#`: their serials; none at all where `serial` is False."""

    stem: str
    name: str
    sizes: tuple[str, ...]
    serial: bool = False
    mask: str = ""
    length: int | None = None
    case: int | None = None
    warning: str = ""


# SKU, name, UPC, aliases, serial pattern, serial length, case quantity, warning; each for a reason
_CAMERA = "CM9999999A9"
_SINGLE: tuple[Row, ...] = (
    {
        "sku": "CAM-2",
        "name": "Front camera 12 MP",
        "upc": "036000291452",
        "aliases": "CAM2|VX-CAM-2",
        "requires_serial": 1,
        "serial_length": 11,
        "serial_mask": _CAMERA,
        "location": "B-14-02",
        "weight": "0.21 kg",
    },
    {
        "sku": "CAM-R",
        "name": "Rear camera, wide angle",
        "upc": "036000291469",
        "aliases": "CAMR",
        "requires_serial": 1,
        "serial_length": 11,
        "serial_mask": "CR9999999A9",
        "location": "B-14-03",
    },
    {
        "sku": "CAM-9",
        "name": "Interior camera, infrared",
        "upc": "036000291476",
        "requires_serial": 1,
        "serial_mask": "C\\99999999A9",
        "location": "B-14-04",
    },
    {
        "sku": "BAT-90",
        "name": "Battery pack 90 Wh",
        "upc": "490123456783",
        "requires_serial": 1,
        "serial_mask": "BT\\90-9999999",
        "warning": _LITHIUM,
        "weight": "0.54 kg",
    },
    {
        "sku": "CBL-USB3",
        "name": "USB cable 3 m",
        "upc": "036000400120",
        "aliases": "USB3-3M",
        "requires_serial": 0,
        "case_upc": carton("036000400120"),
        "case_quantity": 20,
    },
    {"sku": "MNT-1", "name": "Windscreen mount", "upc": "036000400137", "requires_serial": 0, "location": "C-02-11"},
    {"sku": "GPS-7", "name": "GPS antenna, magnetic", "upc": "9506000134352", "requires_serial": 1, "serial_length": 8},
    {
        "sku": "KIT-SCR",
        "name": "Screw kit, 40 pieces",
        "upc": ean8(400_123),
        "requires_serial": 0,
        "case_upc": carton(ean8(400_123)),
        "case_quantity": 12,
    },
    {
        "sku": "SDC-64",
        "name": "Memory card 64 GB",
        "upc": upc_a(64),
        "requires_serial": 0,
        "case_upc": carton(upc_a(64)),
        "case_quantity": 24,
    },
    # no pattern: what is unlike the serials before it is asked about
    {"sku": "RTR-5", "name": "LTE router, five ports", "upc": ean13(500), "requires_serial": 1},
    # neither pattern nor earlier serials: a number that could be a UPC is asked about
    {"sku": "SIM-HUB", "name": "SIM hub, eight slots", "upc": ean13(501), "requires_serial": 1},
    # a case that opens a run of serials
    {
        "sku": "HDS-1",
        "name": "Headset, noise cancelling",
        "upc": ean13(502),
        "requires_serial": 1,
        "serial_mask": "\\HD999999",
        "case_upc": carton(ean13(502)),
        "case_quantity": 6,
    },
    # its UPC can also be printed as UPC-E 04252614
    {"sku": "LBL-4", "name": "Label roll, 4 inch", "upc": "042100005264", "requires_serial": 0},
    # without any code of its own: only the SKU and its alias find it
    {"sku": "ADP-OBD", "name": "OBD power adapter", "aliases": "OBD-PWR", "requires_serial": 0},
    {
        "sku": "SCR-7",
        "name": "Display 7 inch",
        "upc": ean13(503),
        "requires_serial": 1,
        "serial_mask": "XXXX-9999",
        "warning": _GLASS,
    },
    {
        "sku": "SWT-8",
        "name": "Switch, eight ports",
        "upc": ean13(504),
        "requires_serial": 1,
        "serial_mask": "SW9999999",
    },
    {"sku": "KIT-DASH", "name": "Dash camera kit", "upc": ean13(505), "requires_serial": 0},
    {"sku": "KIT-FLEET", "name": "Fleet starter kit", "upc": ean13(506), "requires_serial": 0},
)

_FAMILIES = (
    Family("SSD-", "Solid state drive", ("250", "500", "1T", "2T", "4T"), serial=True, mask="S999X999999X"),
    Family("RAM-", "Memory module", ("8G", "16G", "32G", "64G"), serial=True, length=10, case=10),
    Family("PSU-", "Power supply", ("30W", "65W", "100W", "240W"), serial=True, mask="PWHHHHHHHH"),
    Family("AP-", "Access point", ("IN", "OUT", "MESH"), serial=True, length=12),
    Family("SEN-", "Tyre sensor, set", ("A", "B", "C", "D"), serial=True, warning=_LITHIUM),
    Family("DSP-", "Display", ("10", "15", "22", "27", "32"), serial=True, mask="DX9999999", warning=_GLASS),
    Family("SPK-", "Loudspeaker", ("S", "M", "L"), serial=True, length=9),
    Family("MIC-", "Microphone", ("CLIP", "DESK", "GOOSE"), serial=True),
    Family("CHG-", "Vehicle charger", ("1P", "2P", "4P"), case=24),
    Family("ANT-", "Aerial", ("SHORT", "LONG", "FLAT"), case=10),
    Family("FUS-", "Fuse set", ("2A", "5A", "10A", "15A"), case=50),
    Family("TIE-", "Cable ties, 100", ("S", "M", "L"), case=40),
    Family("CLP-", "Cable clip, adhesive", ("4", "6", "8"), case=100),
)
_CABLES = ("USB-C", "HDMI", "CAT6", "AUX", "DC")
_LENGTHS = ("0.3", "0.5", "1", "2", "3", "5", "10", "15")
_COLOURS = (("BLK", "black"), ("WHT", "white"), ("GRY", "grey"), ("BLU", "blue"), ("RED", "red"))

_KITS = (
    ("KIT-DASH", "CAM-2", 1),
    ("KIT-DASH", "CAM-R", 1),
    ("KIT-DASH", "CBL-USB3", 2),
    ("KIT-FLEET", "GPS-7", 1),
    ("KIT-FLEET", "RTR-5", 1),
    ("KIT-FLEET", "MNT-1", 2),
    ("KIT-FLEET", "ADP-OBD", 1),
)


def products() -> list[Row]:
    """The rows of `products.csv`."""
    return [*_SINGLE, *_in_families(), *_cables()]


def kits() -> list[Row]:
    """The rows of `kits.csv`."""
    return [{"kit_sku": kit, "component_sku": part, "quantity": quantity} for kit, part, quantity in _KITS]


def family_skus(stem: str) -> list[str]:
    """The SKUs of one family."""
    return [f"{family.stem}{size}" for family in _FAMILIES if family.stem == stem for size in family.sizes]


def cable_skus() -> list[str]:
    """The SKUs of the two hundred cables."""
    return [str(row["sku"]) for row in _cables()]


def _in_families() -> Iterator[Row]:
    places = ((family, size) for family in _FAMILIES for size in family.sizes)
    for number, (family, size) in enumerate(places, start=1_000):
        upc = ean13(number)
        yield {
            "sku": f"{family.stem}{size}",
            "name": f"{family.name} {size}",
            "upc": upc,
            "requires_serial": int(family.serial),
            "serial_length": family.length or "",
            "serial_mask": family.mask,
            "case_upc": carton(upc) if family.case else "",
            "case_quantity": family.case or "",
            "warning": family.warning,
        }


def _cables() -> Iterator[Row]:
    for number, (kind, metres, (short, colour)) in enumerate(product(_CABLES, _LENGTHS, _COLOURS), start=1_000):
        yield {
            "sku": f"{kind}-{metres}-{short}",
            "name": f"{kind} cable {metres} m, {colour}",
            "upc": upc_a(number),
            "requires_serial": 0,
            "location": f"D-{number % 40:02d}",
        }
