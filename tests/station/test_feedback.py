"""Whether a serial scanner itself says how its scan was answered, over a whole station."""

import os
import select

from bridge.scan.feedback import family
from tests.dock import CAM_UPC
from tests.station.line import Scanner, StationProcess

HEARD_WITHIN_S = 5.0


def heard(scanner: Scanner, count: int) -> bytes:
    """The first bytes that the station sent to the scanner."""
    data = b""
    while len(data) < count and select.select([scanner.hand], [], [], HEARD_WITHIN_S)[0]:
        data += os.read(scanner.hand, count - len(data))
    return data


def test_each_verdict_comes_back_to_the_scanner_once_it_is_written(station: StationProcess) -> None:
    zebra = family("zebra-ssi")
    station.option("scanner.feedback", zebra.key)
    station.start()
    (scanner,) = station.scanners
    steps = (
        ("PO-1001", "document_opened", zebra.good),
        (CAM_UPC, "serial_wanted", zebra.wanted),
        ("CM48", "wrong_length", zebra.bad),
        ("CM4821300Q8", "serial_accepted", zebra.good),
    )
    for number, (text, code, words) in enumerate(steps, 1):
        scanner.scan(text)
        assert heard(scanner, len(words)) == words
        rows = [row.code for row in station.rows()]
        assert len(rows) == number, "the answer came before the verdict was written"
        assert rows[-1] == code
    assert station.stop() == 0


def test_the_same_scans_say_nothing_where_the_scanner_beeps_by_itself(station: StationProcess) -> None:
    station.start()
    (scanner,) = station.scanners
    assert station.scan("PO-1001", CAM_UPC) == ["document_opened", "serial_wanted"]
    assert select.select([scanner.hand], [], [], 0.3)[0] == []
    assert station.stop() == 0
