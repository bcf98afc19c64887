from threading import Timer

import pytest

from tests.waiting import until


def test_gives_the_value_as_soon_as_it_is_there() -> None:
    found: list[int] = []
    timer = Timer(0.02, found.append, [7])
    timer.start()
    assert until(lambda: found, within_s=2) == [7]
    timer.join()


def test_fails_with_a_sentence_that_names_the_fact() -> None:
    with pytest.raises(pytest.fail.Exception, match=r"after 0\.01 s still not: the parcel is here \(last seen: None\)"):
        until(lambda: None, within_s=0.01, what="the parcel is here")


def test_without_a_name_the_condition_itself_is_shown() -> None:
    found: list[int] = []
    with pytest.raises(pytest.fail.Exception, match=r"until\(lambda: len\(found\) > 2"):
        until(lambda: len(found) > 2, within_s=0.01)
