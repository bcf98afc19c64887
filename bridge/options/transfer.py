"""Options from and to a file that a person chooses, in a window that stops no scan."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from bridge.errors import BadFile, sentence_of
from bridge.options import toml
from bridge.options.option import Option
from bridge.options.settings import Settings
from bridge.ui.speech import tr

NAME = "bridge-options.toml"


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a file: its options, or in `problem` why nothing was taken, line by line.

    `rest`: the file has options for this version beside those it does not know.
    """

    path: Path
    found: toml.Found | None = None
    problem: str = ""
    rest: bool = False


def take(path: Path, *, known_only: bool = False) -> Taken:
    """Look into a file of options; nothing is kept by it."""
    try:
        return Taken(path, toml.find(path, known_only=known_only, called=_label_and_key))
    except BadFile as error:
        problem = tr(sentence_of(error))
    try:
        rest = not known_only and bool(toml.find(path, known_only=True).texts)
    except BadFile:
        rest = False
    return Taken(path, problem=problem, rest=rest)


def _label_and_key(option: Option) -> str:
    return f"{tr(option.label)} ({option.key})"


def summary(taken: Taken, *, count: int) -> str:
    """What a good file would change, in sentences: in `count` options it differs from the station."""
    name = toml.named(taken.path.name)
    if not count:
        return tr("{file} has nothing that is otherwise here.", file=name)
    by = taken.found.written_by if taken.found else ""
    head = tr("{file}, written by Bridge {by}.", file=name, by=by) if by else tr("{file}.", file=name)
    one = tr("1 option differs from this station: it is below.")
    several = tr("{n} options differ from this station: they are below.", n=count)
    left = ", ".join(map(toml.named, taken.found.left_out)) if taken.found else ""
    without = tr("Left out, as not known here: {keys}.", keys=left) if left else ""
    return " ".join(filter(None, (head, one if count == 1 else several, without, tr("Save options takes them over."))))


def give_out(path: Path, settings: Settings) -> str:
    """Write the options into a file, ending in .toml where it has no ending; a sentence that says so. BadFile."""
    target = path if path.suffix else path.with_suffix(".toml")
    toml.write(target, settings)
    return tr("The options are written into {file}.", file=toml.named(target))


def ask_file(page: QWidget, then: Callable[[Path], object], *, save: bool) -> QFileDialog:
    """Let a person choose a file to open or to save into, then go on with it; scans are judged meanwhile."""
    title = tr("Export options") if save else tr("Import options")
    dialog = QFileDialog(page, title, NAME if save else "", tr("Files of options (*.toml);;All (*)"))
    if save:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(NAME)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setModal(False)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
    return dialog
