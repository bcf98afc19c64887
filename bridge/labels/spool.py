"""The labels that wait for a printer and the last one printed, as files, so that a restart loses none.

`00000012.waiting` is label 12, `.printed` the last one that was, `.failed` one that cannot be drawn. Numbers go up and
are not used twice. A folder that cannot be written to costs what a restart would have kept, never a label.
"""

import logging
from dataclasses import dataclass
from pathlib import Path

import msgspec

from bridge.labels.label import Label

_WAITING, _PRINTED, _FAILED = ".waiting", ".printed", ".failed"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """One label to be printed once, with its number."""

    number: int
    label: Label


class Spool:
    """The folder of one station's labels. For one thread, after it is made."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = max((job.number for job in (*self._jobs(_WAITING), *self._jobs(_PRINTED))), default=0)

    def waiting(self) -> list[Job]:
        """What was not printed, oldest first."""
        return self._jobs(_WAITING)

    def printed(self) -> Job | None:
        """The last label that was printed."""
        return max(self._jobs(_PRINTED), key=lambda job: job.number, default=None)

    def add(self, label: Label) -> Job:
        """Keep a label until it is printed."""
        self._number += 1
        job = Job(self._number, label)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            half = self._file(job, ".half")
            half.write_bytes(msgspec.json.encode(label))
            half.replace(self._file(job, _WAITING))
        except OSError as error:
            _log.warning("A label that waits for its printer cannot be kept in %s: %s", self._folder, error)
        return job

    def done(self, job: Job) -> None:
        """The label was printed: it is the last one now."""
        older = self._files(_PRINTED)
        self._turn(job, _PRINTED)
        for file in older:
            self._remove(file)

    def failed(self, job: Job) -> None:
        """The label cannot be printed on any printer: put it out of the way."""
        self._turn(job, _FAILED)

    def drop(self, job: Job) -> None:
        """The label is not wanted any more."""
        self._remove(self._file(job, _WAITING))

    def _turn(self, job: Job, suffix: str) -> None:
        try:
            self._file(job, _WAITING).replace(self._file(job, suffix))
        except OSError as error:
            _log.warning("What became of label %d cannot be kept in %s: %s", job.number, self._folder, error)

    def _remove(self, file: Path) -> None:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("%s cannot be removed: %s", file, error)

    def _jobs(self, suffix: str) -> list[Job]:
        jobs = []
        for file in self._files(suffix):
            try:
                jobs.append(Job(int(file.stem), msgspec.json.decode(file.read_bytes(), type=Label)))
            except (OSError, ValueError, msgspec.DecodeError) as error:
                _log.warning("%s is no label and is left alone: %s", file, error)
        return jobs

    def _files(self, suffix: str) -> list[Path]:
        return sorted(self._folder.glob(f"*{suffix}"))

    def _file(self, job: Job, suffix: str) -> Path:
        return self._folder / f"{job.number:08d}{suffix}"
