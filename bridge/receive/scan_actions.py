"""What can be pressed on the scan page of receiving."""

from bridge.ui import scan_actions
from bridge.ui.action_bar import ActionBar
from bridge.ui.buttons import ActionButton
from bridge.ui.scan_actions import KEPT, SPARE, WIDE
from bridge.ui.skin import Skin
from bridge.ui.speech import tr


class ScanActions(scan_actions.ScanActions):
    """The field with Mark as Received, and the commands of receiving."""

    def __init__(self, bar: ActionBar, *, skin: Skin) -> None:
        self.mark = ActionButton(tr("Mark as Received"), skin=skin, key="Enter")
        self.undo = ActionButton(tr("Undo last"), skin=skin, icon="undo-2", key="Ctrl Z", command="XJXUNDO")
        self.count = ActionButton(tr("Quantity"), skin=skin, icon="hash", key="F4", command="XJXCOUNT")
        self.bulk = ActionButton(tr("Bulk serials"), skin=skin, icon="clipboard-paste", key="F6")
        self.skip = ActionButton(tr("Give up unit"), skin=skin, icon="skip-forward", key="F3", command="XJXSKIP")
        self.finish = ActionButton(
            tr("Review"), skin=skin, icon="arrow-right", key="F9", command="XJXFINISH", primary=True
        )
        buttons = (
            (self.undo, KEPT),
            (self.count, KEPT),
            (self.bulk, WIDE),
            (self.skip, SPARE),
            (self.finish, KEPT),
        )
        super().__init__(bar, buttons, skin=skin, mark=self.mark)
