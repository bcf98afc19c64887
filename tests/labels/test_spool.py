from pathlib import Path

from bridge.labels.address import AddressLabel
from bridge.labels.label import Label
from bridge.labels.spool import Spool

KINDS = {"label": Label}

ONE, TWO = (
    Label(title="AB-1", code="SN^1", foot=("PO-1", "3 Nov 2026")),
    Label(title="Größe", notice="Set aside: extra"),
)


def test_what_waits_is_there_after_a_restart_in_its_order(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "labels", kinds=KINDS)
    jobs = [spool.add(label) for label in (ONE, TWO, ONE)]
    assert Spool(tmp_path / "labels", kinds=KINDS).waiting() == jobs
    assert [job.paper for job in jobs] == [ONE, TWO, ONE]


def test_the_last_one_printed_is_remembered_and_its_number_not_used_again(tmp_path: Path) -> None:
    spool = Spool(tmp_path, kinds=KINDS)
    first, second = spool.add(ONE), spool.add(TWO)
    spool.done(first)
    spool.done(second)
    again = Spool(tmp_path, kinds=KINDS)
    assert again.printed() == second
    assert again.waiting() == []
    assert again.add(ONE).number == second.number + 1
    assert len(list(tmp_path.iterdir())) == 2


def test_what_is_dropped_or_cannot_be_printed_waits_no_more(tmp_path: Path) -> None:
    spool = Spool(tmp_path, kinds=KINDS)
    bad, unwanted, good = spool.add(ONE), spool.add(ONE), spool.add(TWO)
    spool.failed(bad)
    spool.drop(unwanted)
    assert Spool(tmp_path, kinds=KINDS).waiting() == [good]


def test_files_that_are_no_labels_are_left_alone(tmp_path: Path) -> None:
    spool = Spool(tmp_path, kinds=KINDS)
    good = spool.add(ONE)
    for name, content in {
        "notes.waiting": b"{}",
        "00000009.waiting": b"\xff{",
        "00000008.printed": b'{"title": 1}',
    }.items():
        (tmp_path / name).write_bytes(content)
    assert Spool(tmp_path, kinds=KINDS).waiting() == [good]
    assert Spool(tmp_path, kinds=KINDS).printed() is None
    assert (tmp_path / "notes.waiting").exists()


def test_a_folder_that_cannot_be_written_costs_no_label(tmp_path: Path) -> None:
    (tmp_path / "labels").write_text("a file in the way")
    spool = Spool(tmp_path / "labels", kinds=KINDS)
    jobs = [spool.add(ONE), spool.add(TWO)]
    spool.done(jobs[0])
    spool.drop(jobs[1])
    assert [job.paper for job in jobs] == [ONE, TWO]
    assert jobs[0].number != jobs[1].number


def test_a_file_of_an_older_bridge_holds_a_label_and_one_of_a_newer_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "00000003.waiting").write_bytes(b'{"title": "AB-1", "code": "SN1"}')
    (tmp_path / "00000004.waiting").write_bytes(b'{"kind": "poster", "paper": {}}')
    assert [job.paper for job in Spool(tmp_path, kinds=KINDS).waiting()] == [Label(title="AB-1", code="SN1")]


def test_papers_of_several_kinds_wait_in_one_order(tmp_path: Path) -> None:
    kinds = {"label": Label, "address label": AddressLabel}
    papers = [ONE, AddressLabel("SO-1", ("Ana", "Göttingen")), TWO]
    spool = Spool(tmp_path, kinds=kinds)
    for paper in papers:
        spool.add(paper)
    found = Spool(tmp_path, kinds=kinds).waiting()
    assert [job.paper for job in found] == papers
    assert [job.kind for job in found] == ["label", "address label", "label"]
