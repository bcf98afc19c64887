"""The panel below the options of the connection at work: real data, a real central on loopback, a real page."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import keyring
import msgspec
import pytest
from keyring.backends import fail
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bridge.connecting import Connecting
from bridge.moments import now, to_text
from bridge.options import saved
from bridge.options.connection_panel import Sentence
from bridge.options.dialog import OptionsPage
from bridge.options.option import Tab
from bridge.options.settings import Settings
from bridge.store.engine import Store, open_station
from bridge.sync.enrolment import Enrolled
from bridge.sync.setup_code import SECRET_BYTES, SetupCode, written
from bridge.sync.token import FILE, IN_FILE, Tokens
from bridge.ui.content import Shape
from bridge.ui.skin import Skin
from tests.sync.loopback import TOKEN, Ledger, Proceed, Reply, Request, Server, say, serve
from tests.sync.tls import signed

HOST = "127.0.0.1"
WITHIN_MS = 8_000


class Desk:
    """A station's options with their page, and what is done there by a person."""

    def __init__(self, store: Store, qtbot: QtBot, skin: Skin) -> None:
        self.store = store
        self.wakes = 0
        self._bot = qtbot
        self.tokens = Tokens(store.folder, {}, place=lambda: self.read().central_token_store)
        self.connecting = Connecting(
            store,
            tokens=self.tokens,
            open_options=self.open,
            read=self.read,
            save=self.save,
            wake=self.wake,
            skin=skin,
        )
        self.panel = self.connecting.panel
        panels = {Tab.CONNECTION: (self.panel,)}
        self.page = OptionsPage(self.read(), save=self.save, skin=skin, panels=panels)
        self.connecting.stand_on(self.page)

    def read(self) -> Settings:
        with self.store.read() as connection:
            return saved.load(connection)

    def save(self, texts: Mapping[str, str]) -> Settings:
        with self.store.write() as connection:
            saved.change(connection, texts, at=to_text(now()), by=None)
            return saved.load(connection)

    def wake(self) -> None:
        self.wakes += 1

    def open(self, then: Callable[[], object] = lambda: None) -> None:
        self.page.give(self.read())
        self.connecting.opened(self.read())
        self.page.show()
        then()

    def edit(self, key: str, text: str) -> None:
        for row in self.page.rows:
            row.edit({key: text})

    def tab(self) -> Tab | None:
        return self.page.tabs.current

    def said(self) -> list[tuple[Shape, str]]:
        """What the panel says when nothing is asked any more."""
        self._bot.waitUntil(lambda: not self.panel.view.busy, timeout=WITHIN_MS)
        return [(one.shape, one.words) for one in self.panel.view.said]

    def settled(self, start: str) -> list[tuple[Shape, str]]:
        """The same, once it begins with this."""
        self._bot.waitUntil(lambda: any(one.words.startswith(start) for one in self.panel.view.said), timeout=WITHIN_MS)
        return self.said()


@pytest.fixture
def desk(qtbot: QtBot, skin: Skin, tmp_path: Path) -> Iterator[Desk]:
    store = open_station(tmp_path / "station", clock=now)
    made = Desk(store, qtbot, skin)
    qtbot.addWidget(made.page)
    made.save({"central.token_store": "session"})
    assert made.tokens.settle("") == ""
    made.open()
    made.page.tabs.choose(Tab.CONNECTION)
    yield made
    made.connecting.stop()
    store.close()


@pytest.fixture
def server() -> Iterator[Server]:
    with serve(Ledger()) as running:
        yield running


def enrols(secret: bytes, **options: str) -> object:
    """A central's rule: whoever knows the secret gets a token."""

    def rule(request: Request, proceed: Proceed) -> Reply:
        if not request.path.endswith("/enrol"):
            return proceed()
        assert msgspec.json.decode(request.body)["secret"] == secret.hex()
        return say(Enrolled(token=TOKEN, station="Dock 3", options=options))

    return rule


def test_the_address_that_is_edited_is_tried(desk: Desk, server: Server) -> None:
    desk.panel.test.click()
    assert desk.said() == [(Shape.REJECT, "No address of a central is set. Type it above, or scan a setup code.")]
    desk.edit("central.url", server.address)
    desk.panel.test.click()
    assert desk.panel.view.busy == f"Trying {server.address} …"
    assert desk.said()[0][1].startswith("The central answers. Type the token for")
    assert desk.read().central_url == ""


def test_what_it_says_is_scrolled_into_view(desk: Desk, qtbot: QtBot) -> None:
    desk.page.resize(1280, 781)
    desk.save({"central.fingerprint": "7D" * 32})
    desk.open()
    desk.page.tabs.choose(Tab.CONNECTION)
    desk.page.area.verticalScrollBar().setValue(0)
    desk.panel.test.click()
    assert desk.said()
    (sentence,) = desk.panel.findChildren(Sentence)
    low = desk.page.area.viewport().rect().bottom()
    qtbot.waitUntil(lambda: 0 < sentence.mapTo(desk.page.area.viewport(), sentence.rect().bottomLeft()).y() <= low)


def test_a_token_is_taken_tried_and_shown_no_more(desk: Desk, server: Server) -> None:
    desk.edit("central.url", server.address)
    assert desk.panel.token.line.echoMode() is QLineEdit.EchoMode.Password
    desk.panel.token.line.setText(f" {TOKEN} ")
    desk.panel.keep.click()
    assert desk.panel.token.text == ""
    ((shape, words),) = desk.settled("Central answers")
    assert shape is Shape.ACCEPT
    assert words.endswith("token of Dock 3.")
    assert desk.tokens.find(server.address).value == TOKEN
    assert desk.wakes
    assert TOKEN not in "".join(line.text() for line in desk.page.findChildren(QLineEdit))


def test_a_token_needs_an_address_and_looks_like_one(desk: Desk) -> None:
    desk.panel.token.line.setText(TOKEN)
    desk.panel.keep.click()
    assert desk.said() == [(Shape.REJECT, "Set the address of the central first.")]
    desk.edit("central.url", "http://127.0.0.1:9")
    desk.panel.token.line.setText("two words")
    desk.panel.keep.click()
    assert desk.said() == [(Shape.REJECT, "This is no token of a central.")]


def test_a_code_sets_the_station_up_and_the_page_shows_it(desk: Desk, server: Server) -> None:
    code = SetupCode(server.address, bytes(SECRET_BYTES))
    server.rule = enrols(code.secret, **{"receive.unique_serial": "ever", "shiny.new": "1"})  # type: ignore[assignment]
    desk.panel.code.line.setText(written(code))
    desk.panel.use.click()
    said = desk.settled("Connected")
    assert said == [
        (Shape.ACCEPT, "Connected as Dock 3."),
        (Shape.ASK, "Options that this version does not know were left out: shiny.new."),
    ]
    settings = desk.read()
    assert (settings.central_url, settings.station_name) == (server.address, "Dock 3")
    assert settings.receive_unique_serial == "ever"
    assert desk.page.edits() == {}
    assert desk.page.tabs.current is Tab.CONNECTION
    with desk.store.read() as connection:
        by = {change.key: change.by for change in saved.history(connection)}
    assert by["central.url"] == by["receive.unique_serial"] == by["station.name"] == "setup code"


def test_a_code_that_comes_while_something_else_is_asked_waits_for_it(desk: Desk, server: Server) -> None:
    code = SetupCode(server.address, bytes(SECRET_BYTES))
    server.rule = enrols(code.secret)  # type: ignore[assignment]
    desk.edit("central.url", server.address)
    desk.panel.test.click()
    assert desk.panel.view.busy
    desk.connecting.take_code(written(code))
    assert desk.settled("Connected") == [(Shape.ACCEPT, "Connected as Dock 3.")]


def test_a_code_that_cannot_be_read_is_said_at_once(desk: Desk) -> None:
    desk.panel.code.line.setText("XJXSETUPBCD")
    desk.panel.use.click()
    assert desk.said() == [(Shape.REJECT, "This setup code is not whole; scan it again.")]


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://no-such-central.invalid:8740", "The name no-such-central.invalid is not found."),
        ("https://127.0.0.1:9", "Nothing listens at 127.0.0.1, port 9: the central does not run there."),
    ],
)
def test_a_code_of_a_central_that_cannot_be_reached_is_not_used(desk: Desk, address: str, words: str) -> None:
    desk.connecting.take_code(written(SetupCode(address, bytes(SECRET_BYTES))))
    assert desk.said() == [(Shape.REJECT, words)]
    assert desk.read().central_url == ""


def test_the_certificate_of_another_central_gets_no_secret(desk: Desk, tmp_path: Path) -> None:
    mine, other = signed(HOST), signed(HOST)
    with serve(Ledger(), tls=other.server(tmp_path / "tls")) as server:
        desk.panel.code.line.setText(written(SetupCode(server.address, bytes(SECRET_BYTES), mine.fingerprint)))
        desk.panel.use.click()
        ((shape, words),) = desk.settled("What answers")
        assert server.seen == []
    assert shape is Shape.REJECT
    assert words.endswith("does not have the certificate of this setup code; nothing was sent to it.")


def test_a_fingerprint_that_was_compared_is_set_and_tried(desk: Desk, tmp_path: Path) -> None:
    mine = signed(HOST)
    with serve(Ledger(), tls=mine.server(tmp_path / "tls")) as server:
        desk.edit("central.url", server.address)
        assert desk.tokens.keep(server.address, TOKEN) == ""
        desk.panel.test.click()
        desk.settled("The central at")
        assert desk.panel.view.fingerprint == mine.fingerprint
        assert desk.panel.same.isVisible()
        desk.panel.same.click()
        ((shape, _),) = desk.settled("Central answers")
    assert shape is Shape.ACCEPT
    assert desk.page.edits()["central.fingerprint"] == mine.fingerprint
    assert not desk.panel.same.isVisible()


def test_without_a_keyring_a_person_chooses_and_the_code_goes_on(desk: Desk, server: Server) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    try:
        desk.save({"central.token_store": "keyring"})
        code = SetupCode(server.address, bytes(SECRET_BYTES))
        server.rule = enrols(code.secret)  # type: ignore[assignment]
        desk.panel.code.line.setText(written(code))
        desk.panel.use.click()
        ((shape, _),) = desk.settled("No keyring works here")
        assert shape is Shape.ASK
        assert server.seen == []
        assert desk.panel.in_file.isVisible()
        desk.panel.in_file.click()
        assert desk.settled("Connected") == [(Shape.ACCEPT, "Connected as Dock 3.")]
    finally:
        keyring.set_keyring(before)
    assert (desk.store.folder / FILE).exists()
    assert desk.read().central_token_store == IN_FILE
    assert desk.tokens.find(server.address).value == TOKEN


def test_a_choice_of_place_leaves_what_is_edited(desk: Desk) -> None:
    desk.edit("central.url", "http://127.0.0.1:9")
    desk.panel.in_file.click()
    assert desk.read().central_token_store == IN_FILE
    assert desk.page.edits() == {"central.url": "http://127.0.0.1:9"}


def test_a_start_asks_for_the_token_that_is_kept_nowhere(desk: Desk, server: Server) -> None:
    desk.page.tabs.choose(Tab.GENERAL)
    desk.connecting.begin()
    assert desk.tab() is Tab.GENERAL
    desk.save({"central.url": server.address})
    desk.connecting.begin()
    assert desk.tab() is Tab.CONNECTION


def test_an_empty_list_leads_to_the_test(desk: Desk, server: Server) -> None:
    desk.save({"central.url": server.address})
    assert desk.tokens.keep(server.address, TOKEN) == ""
    desk.connecting.try_now()
    assert desk.page.tabs.current is Tab.CONNECTION
    assert desk.settled("Central answers")[0][0] is Shape.ACCEPT
