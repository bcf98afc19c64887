"""What can be pressed on the scan page of shipping."""

from bridge.ui import scan_actions
from bridge.ui.action_bar import ActionBar
from bridge.ui.buttons import ActionButton
from bridge.ui.scan_actions import FIRM, KEPT, WIDE
from bridge.ui.skin import Skin
from bridge.ui.speech import tr


class ShipActions(scan_actions.ScanActions):
    """The field and the commands of shipping. `part` is there where a part of the order may go."""

    def __init__(self, bar: ActionBar, *, skin: Skin) -> None:
        self.undo = ActionButton(tr("Undo last"), skin=skin, icon="undo-2", key="Ctrl Z", command="XJXUNDO")
        self.skip = ActionButton(tr("Give up unit"), skin=skin, icon="skip-forward", key="F3", command="XJXSKIP")
        self.count = ActionButton(tr("Quantity"), skin=skin, icon="hash", key="F4", command="XJXCOUNT")
        self.part = ActionButton(tr("Ship a part"), skin=skin, icon="truck", key="F7", command="XJXSHORT")
        self.next = ActionButton(tr("Next box"), skin=skin, icon="plus", key="F6", command="XJXNEXT")
        self.pack = ActionButton(tr("Pack"), skin=skin, icon="arrow-right", key="F9", command="XJXFINISH", primary=True)
        buttons = (
            (self.undo, KEPT),
            (self.skip, WIDE),
            (self.count, KEPT),
            (self.part, FIRM),
            (self.next, FIRM),
            (self.pack, KEPT),
        )
        super().__init__(bar, buttons, skin=skin)
