"""What a lock's page is called."""

from dataclasses import fields

from bridge.options.locks import PIN, TITLES
from bridge.options.settings import Settings

# asked for on the page of the scan, never by a page of their own
IN_PLACE = {"partial", "overrides"}


def test_every_lock_has_a_title_for_the_page_that_asks() -> None:
    locks = {one.name.removeprefix("security_lock_") for one in fields(Settings) if "security_lock_" in one.name}
    assert set(TITLES) == (locks - IN_PLACE) | {PIN}
