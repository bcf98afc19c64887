"""Every text a person may see goes through `tr` or `phrase`, so that it can be told in another language."""

import re
from pathlib import Path

from bridge.options.replay import Turn
from tests.language.collecting import ROOT, collected
from tests.language.untold import grouped, untold

BRIDGE = ROOT / "bridge"

KEYS_AND_SIGNS = re.compile(
    r"F\d+|Ctrl .|Ctrl\+.|Ctrl|Shift|Esc|Enter|Down|Up|Left|Right|Home|Backspace|XJX[A-Z]*|Bridge|[A-Z]|[A-Z_]{2,}|\W*"
    r"|bridge [a-z]+ ?|[0-9 ]*(mm|dpi|kg|UTC)|(SELECT|DELETE|INSERT|OR|PRAGMA) .*"
)
"""Keys as they stand on a keyboard, barcodes and short codes, units, the name of the program, threads, SQL."""

ENGLISH = {
    "__main__.py": "the command line is English",
    "commands.py": "the command line is English",
    "tracing.py": "the command line is English",
    "printing.py": "the command line is English",
    "demo": "the command line is English",
    "logs.py": "the log is English",
    "errors.py": "no text is shown from there",
    "central/": "the central has no screen; what it answers is data",
    "store/": "the store has no words but those of SQL",
    "labels/": "papers and labels go to others, in English",
    "report/command.py": "the command line is English",
    "report/day_csv.py": "files for spreadsheets are English",
    "receive/report_csv.py": "files for spreadsheets are English",
    "receive/papers.py": "reports are papers, in English",
    "receive/printing_unit.py": "labels are English",
    "ship/slip": "packing slips go to customers, in English",
    "ship/papers.py": "packing slips go to customers, in English",
    "ui/paper": "papers are English",
    "options/handbook.py": "the handbook is English",
    "options/toml.py": "files of options are English",
    "ui/theme.py": "a style sheet",
    "sample.py": "the command line is English",
    "scan/feedback.py": "what a maker calls its scanners and how to set them is in its manual",
    "serials/carriers.py": "names of carriers",
}
"""Files and beginnings of paths whose words are not told again, each with its reason; commands besides."""

ALLOWED: dict[str, set[str]] = {
    "ui/awake.py": {"A document is being scanned", "Inhibit"},  # for the system
    "ui/fonts.py": {"Atkinson Hyperlegible Next", "Atkinson Hyperlegible Mono"},  # names of faces
    "running.py": {"Fusion", " Its window is in front now.\n"},  # Qt's name; the command line's
    "app.py": {"ready to scan"},  # the log's
    "enrolling.py": {"setup code", "Another place: bridge options set central.token_store file."},
    "session/supervised.py": {"allowed by a supervisor", "Take out a serial."},  # kept in the journal
    "receive/allowances.py": {"allowed by PIN"},  # kept in the journal
    "session/room.py": {" of ", " counted, ", " scanned"},  # kept in the journal
    "session/batch.py": {" earlier"},  # kept in the journal
    "session/vendor.py": {"listed as "},  # kept in the journal
    "serials/rules.py": {"listed as ", " on "},  # kept in the journal
    "serials/pasted.py": {"SERIAL NO", "SERIAL NO.", "SERIAL NUMBER", "SERIAL NUMBERS", "S/N"},  # headings of lists
    "session/eligible.py": {"on hold"},  # a state as a central writes it
    "ship/list_views.py": {"on hold"},  # the same
    "ship/listing.py": {"on hold"},  # the same
    "scan/us_keys.py": {"QWERTYUIOP{}", 'ASDFGHJKL:"~'},
    "scan/card.py": {"BR-0123456789 YZ/qwam"},  # a barcode
    "options/patterns.py": {"A9XH?\\"},  # signs of patterns
    "options/connection_panel.py": {"XJXSETUP…"},  # a barcode
    "paperwork.py": {"address label", "packing slip", "Packing slip "},  # kinds of papers, and a file's title
    "options/replay.py": {turn.value for turn in Turn},  # its page has words of its own for each
    "pinning.py": {"a token of the central"},  # kept in the history
    "trace/desk.py": {"Unknown item"},  # a label's
    "sync/token.py": {"it keeps nothing"},  # the log's
    "sync/worker.py": {"The station is closing."},  # nobody sees it any more
    "sync/mirror_rows.py": {" WHERE ", ") VALUES (", " AND "},
    "sync/centrals/calls.py": {"Bearer ", "Date", "Content-Type"},  # HTTP
}
"""Texts that are not for a person, or that nobody could translate."""

TABLES = {
    "serials/words.py",
    "scan/commands.py",
    "options/allowed.py",
    "options/locks.py",
    "options/option.py",
    "options/receiving.py",
    "options/security.py",
    "options/settings.py",
    "options/shipping.py",
    "options/station.py",
}
"""Where a literal stands in a table that is collected as a whole."""

GROUPED = {
    "ui/speech.py",  # where numbers are written for the screen
    "report/paper.py",  # for the command line too
    "receive/report.py",  # the same
}
"""Where numbers have the commas of English."""


def is_english(module: str) -> bool:
    return module.endswith("command.py") or any(module.startswith(start) for start in ENGLISH)


def findings() -> list[str]:
    tabled, found = collected(), []
    for path in sorted(BRIDGE.rglob("*.py")):
        module, source = path.relative_to(BRIDGE).as_posix(), path.read_text("utf-8")
        for line, text in untold(source) if not is_english(module) else ():
            known = text in ALLOWED.get(module, ()) or (module in TABLES and text in tabled)
            if not known and not KEYS_AND_SIGNS.fullmatch(text):
                found.append(f"{module}:{line} {text!r}")
    return found


def test_every_text_of_the_screen_can_be_told_in_another_language() -> None:
    assert findings() == []


def test_no_number_of_the_screen_is_written_as_in_english() -> None:
    modules = {path.relative_to(BRIDGE).as_posix(): path for path in BRIDGE.rglob("*.py")}
    found = {name for name, path in modules.items() if any(grouped(path.read_text("utf-8"))) and not is_english(name)}
    assert found == GROUPED


def test_the_exceptions_are_still_needed() -> None:
    modules = {path.relative_to(BRIDGE).as_posix(): path for path in BRIDGE.rglob("*.py")}
    assert [start for start in ENGLISH if not any(module.startswith(start) for module in modules)] == []
    for module, texts in ALLOWED.items():
        assert texts <= {text for _, text in untold(modules[module].read_text("utf-8"))}, module


def test_a_text_outside_of_tr_is_found(tmp_path: Path) -> None:
    sample = tmp_path / "page.py"
    sample.write_text(
        '"""A page."""\n\n'
        "class Page:\n"
        '    """Shows it."""\n\n'
        "    def give(self, count: int, fact: 'Some Fact') -> None:\n"
        '        """Show this."""\n'
        '        self.title.setText("Save options")\n'
        '        self.title.setText(tr("Save all"))\n'
        '        self.button = ActionButton("Back" if count else tr("Go on"), key="F9")\n'
        '        self.note = f"{count} rows"\n'
        '        self.said = tr("{n} lines", n=count, of="of them all")\n'
        '        _log.info("shown to a person")\n'
        '        if self.word == "Some word":\n'
        '            raise ValueError("No such page.")\n'
    )
    found = [text for _, text in untold(sample.read_text("utf-8"))]
    assert sorted(found) == [" rows", "Back", "F9", "Save options", "of them all"]
