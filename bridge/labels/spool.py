"""The papers that wait for a printer and the last one printed, as files, so that a restart loses none.

`00000012.waiting` is paper 12, `.printed` the last one that was, `.failed` one that cannot be drawn. Numbers go up and
are not used twice. A folder that cannot be written to costs what a restart would have kept, never a paper.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

_WAITING, _PRINTED, _FAILED = ".waiting", ".printed", ".failed"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """One paper to be printed once, with its number. `kind` names the type of the paper."""

    number: int
    kind: str
    paper: Any


class _Kept(msgspec.Struct, frozen=True):
    """What a file holds."""

    kind: str
    paper: msgspec.Raw


class Spool:
    """The folder of one station's papers. For one thread, after it is made.

    `kinds` names the types of papers, all frozen dataclasses; a file that names none holds one of the first.
    """

    def __init__(self, folder: Path, *, kinds: Mapping[str, type]) -> None:
        self._folder = folder
        self._types = dict(kinds)
        self._kinds = {paper: kind for kind, paper in kinds.items()}
        self._number = max((job.number for job in (*self._jobs(_WAITING), *self._jobs(_PRINTED))), default=0)

    def waiting(self) -> list[Job]:
        """What was not printed, oldest first."""
        return self._jobs(_WAITING)

    def printed(self) -> Job | None:
        """The last paper that was printed."""
        return max(self._jobs(_PRINTED), key=lambda job: job.number, default=None)

    def add(self, paper: Any) -> Job:
        """Keep a paper until it is printed."""
        self._number += 1
        job = Job(self._number, self._kinds[type(paper)], paper)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            half = self._file(job, ".half")
            half.write_bytes(msgspec.json.encode({"kind": job.kind, "paper": paper}))
            half.replace(self._file(job, _WAITING))
        except OSError as error:
            _log.warning("A paper that waits for its printer cannot be kept in %s: %s", self._folder, error)
        return job

    def done(self, job: Job) -> None:
        """The paper was printed: it is the last one now."""
        older = self._files(_PRINTED)
        self._turn(job, _PRINTED)
        for file in older:
            self._remove(file)

    def failed(self, job: Job) -> None:
        """The paper cannot be printed on any printer: put it out of the way."""
        self._turn(job, _FAILED)

    def drop(self, job: Job) -> None:
        """The paper is not wanted any more."""
        self._remove(self._file(job, _WAITING))

    def _turn(self, job: Job, suffix: str) -> None:
        try:
            self._file(job, _WAITING).replace(self._file(job, suffix))
        except OSError as error:
            _log.warning("What became of paper %d cannot be kept in %s: %s", job.number, self._folder, error)

    def _remove(self, file: Path) -> None:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("%s cannot be removed: %s", file, error)

    def _jobs(self, suffix: str) -> list[Job]:
        jobs = []
        for file in self._files(suffix):
            try:
                jobs.append(self._job(int(file.stem), file.read_bytes()))
            except (OSError, ValueError, LookupError, msgspec.DecodeError) as error:
                _log.warning("%s is no paper and is left alone: %s", file, error)
        return jobs

    def _job(self, number: int, content: bytes) -> Job:
        if not content.startswith(b'{"kind"'):  # the first kind was the only one once
            kind = next(iter(self._types))
            return Job(number, kind, msgspec.json.decode(content, type=self._types[kind]))
        kept = msgspec.json.decode(content, type=_Kept)
        return Job(number, kept.kind, msgspec.json.decode(kept.paper, type=self._types[kept.kind]))

    def _files(self, suffix: str) -> list[Path]:
        return sorted(self._folder.glob(f"*{suffix}"))

    def _file(self, job: Job, suffix: str) -> Path:
        return self._folder / f"{job.number:08d}{suffix}"
