import pytest

from bridge.scan.caps_lock import CapsLock

LOCK = {"xcb": 0x2, "wayland": 0x2, "windows": 0x100}


@pytest.mark.parametrize("platform", LOCK)
def test_the_key_itself_and_every_other_key_tell_the_lock(platform: str) -> None:
    told: list[bool] = []
    lock = CapsLock(told.append)
    lock.pressed(0, platform=platform)
    assert told == []
    lock.let_go()
    assert told == [True]
    lock.pressed(LOCK[platform] | 0x1, platform=platform)
    lock.let_go()
    assert told == [True, False]
    lock.pressed(LOCK[platform], platform=platform)
    lock.pressed(0, platform=platform)
    assert told == [True, False, True, False]


def test_a_platform_that_does_not_say_is_not_guessed_at() -> None:
    told: list[bool] = []
    lock = CapsLock(told.append)
    lock.pressed(0xFFFF, platform="offscreen")
    lock.let_go()
    assert told == []
