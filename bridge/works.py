"""What each mode does with a scan."""

from collections.abc import Mapping

from bridge.desk.work import Work
from bridge.receive.work import ReceiveWork
from bridge.session.state import Mode
from bridge.ship.work import ShipWork


def works() -> Mapping[Mode, Work]:
    """The work of every mode, for one station."""
    return {Mode.RECEIVE: ReceiveWork(), Mode.SHIP: ShipWork()}
