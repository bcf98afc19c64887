"""Practice: a station over sample data, from which nothing is sent and whose papers go to a folder."""

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bridge.errors import BridgeError
from bridge.moments import now, to_text
from bridge.options import saved
from bridge.options.settings import OPTIONS, Settings
from bridge.phrases import phrase
from bridge.sample import SampleCentral, run_bridge
from bridge.store.engine import open_station

BY = "practice"
COPY = "mirror.db"
# whatever stands here names a place in the world outside, which practice does not touch
_PAPERS = ("print.label_target", "print.slip_target", "print.address_target")
_LEFT_OUT = ("central.url", "central.fingerprint", "central.token_store", "operator.names")


def station_folder(folder: Path) -> Path:
    """Where the practice of the station in `folder` keeps its data."""
    return folder / "practice" / "station"


@dataclass(frozen=True, slots=True)
class Preparing:
    """Makes practice data for the station in `folder`, fresh each time; may take half a minute on a day's first."""

    folder: Path
    settings: Settings
    today: date

    def run(self) -> None:
        """Make them; BridgeError."""
        copy = self._copied()
        place = station_folder(self.folder)
        try:
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir(parents=True)
            shutil.copyfile(copy, place / COPY)
        except OSError as error:
            raise BridgeError(phrase("The practice data cannot be written: {why}.", why=error.strerror)) from error
        self._set(place)

    def _copied(self) -> Path:
        """The list of the sample central, as of today."""
        made = self.folder / "practice" / f"sample-{self.today.isoformat()}"
        if (made / COPY).exists():
            return made / COPY
        for old in made.parent.glob("sample-*"):
            shutil.rmtree(old, ignore_errors=True)
        half = made.with_name("half")
        shutil.rmtree(half, ignore_errors=True)
        central = SampleCentral(half / "central")
        token = central.prepare(half / "files")
        central.start()
        try:
            run_bridge("sync", "--central", central.url, data=half / "station", token=token)
        finally:
            central.stop()
        (half / "station").rename(made)
        shutil.rmtree(half, ignore_errors=True)
        return made / COPY

    def _set(self, place: Path) -> None:
        """Give practice the station's own options."""
        papers = dict.fromkeys(_PAPERS, f"pdf:{place / 'papers'}")
        own = {option.key: self.settings.text(option) for option in OPTIONS if option.key not in _LEFT_OUT}
        store = open_station(place, clock=now)
        try:
            with store.write() as connection:
                saved.change(connection, {**own, **papers}, at=to_text(now()), by=BY)
        finally:
            store.close()
