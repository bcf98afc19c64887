"""What is chosen on the list of orders."""

from bridge.session.state import OrderTab
from tests.pack import Pack


def test_another_part_of_the_list_has_nothing_chosen_yet(pack: Pack) -> None:
    assert pack.codes("XJXNEXT", "XJXNEXT") == ["command_done"] * 2
    assert pack.desk.selected is not None
    pack.shipping.choose(filter_text="SO-4")
    assert pack.desk.selected is None
    pack.scan("XJXNEXT")
    assert pack.desk.selected == "SO-4"
    pack.shipping.choose(tab=OrderTab.ATTENTION)
    assert (pack.desk.selected, pack.desk.filter) == (None, "SO-4")
