"""Setup codes: what they hold comes back whole, or is noticed."""

import secrets

import pytest

from bridge.errors import BadArgument
from bridge.scan.commands import is_layout_proof
from bridge.session.masking import is_setup
from bridge.sync.setup_code import (
    LONGEST_ADDRESS,
    NEWER,
    NOT_WHOLE,
    SECRET_BYTES,
    SetupCode,
    fingerprint_text,
    read,
    written,
)

ADDRESSES = ("http://127.0.0.1:1", "https://central.example:8740", "https://[2001:db8::1]:443", "https://10.0.0.1")


def code(address: str = "https://central.example:8740", *, pinned: bool = True) -> SetupCode:
    fingerprint = fingerprint_text(secrets.token_bytes(32)) if pinned else ""
    return SetupCode(address, secrets.token_bytes(SECRET_BYTES), fingerprint)


def test_forty_codes_hold_what_was_put_in() -> None:
    codes = [code(ADDRESSES[number % len(ADDRESSES)], pinned=number % 2 == 0) for number in range(40)]
    texts = [written(one) for one in codes]
    assert len(set(texts)) == 40
    assert [read(text) for text in texts] == codes
    assert [read(text.lower()) for text in texts] == codes


def test_every_keyboard_layout_types_it_alike() -> None:
    for _ in range(20):
        text = written(code())
        assert is_layout_proof(text.removeprefix("XJXSETUP"))
        assert text.isascii()
        assert text.isupper()


def test_blanks_and_the_prefix_of_a_scanner_do_no_harm() -> None:
    one = code()
    text = written(one)
    for spelled in (f"]Q1{text}", f" {text}\n", f"{text[:40]} {text[40:]}", f"{text[:50]}\r\n{text[50:]}"):
        assert is_setup(spelled)
        assert read(spelled) == one


def test_a_damaged_code_is_noticed() -> None:
    text = written(code())
    damaged = {text[:length] for length in range(len("XJXSETUP"), len(text))}
    damaged |= {text[:place] + text[place + 1 :] for place in range(len("XJXSETUP"), len(text))}
    damaged |= {text[:place] + "BC"[text[place] == "B"] + text[place + 1 :] for place in range(8, len(text))}
    damaged |= {text + letter for letter in "BCDX"} | {f"{text[:30]}0{text[31:]}", text + "é"}
    for one in damaged:
        with pytest.raises(BadArgument) as told:
            read(one)
        assert str(told.value) in {NOT_WHOLE, NEWER}
        assert is_setup(one)


def test_another_code_is_named_as_none() -> None:
    for text in ("", "XJXUNDO", "CM48213", "XXJXSETUP", "SETUPBCD"):
        assert not is_setup(text)
        with pytest.raises(BadArgument, match="This is no setup code"):
            read(text)


@pytest.mark.parametrize("address", ["", "central", "ftp://central", "http://a@b", f"http://{'c' * LONGEST_ADDRESS}"])
def test_no_code_is_made_for_what_is_no_address(address: str) -> None:
    with pytest.raises(BadArgument, match="address"):
        written(code(address))


def test_the_secret_is_not_shown_by_accident() -> None:
    one = code()
    assert one.secret.hex() not in repr(one)
    assert repr(one.secret) not in repr(one)
