"""What a scanner set to a US keyboard meant, whatever layout the computer has: keys by place, not by letter."""

_PLACES = {
    2: ("1234567890-=", "!@#$%^&*()_+"),
    16: ("qwertyuiop[]", "QWERTYUIOP{}"),
    30: ("asdfghjkl;'`", 'ASDFGHJKL:"~'),
    43: ("\\zxcvbnm,./", "|ZXCVBNM<>?"),
    57: (" ", " "),
}
_CHARACTERS = {
    first + place: (plain, shifted)
    for first, rows in _PLACES.items()
    for place, (plain, shifted) in enumerate(zip(*rows, strict=True))
}
_CONTROL = 0x1F
_WITH_CONTROL = frozenset("@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_")


def us_character(place: int, *, shift: bool, control: bool = False) -> str:
    """The character of a key's place (set-1 scan code, which evdev shares), Caps Lock left out; empty for none.

    The number pad is left out: its keys type the same under every layout.
    """
    if place not in _CHARACTERS:
        return ""
    plain, shifted = _CHARACTERS[place]
    character = shifted if shift else plain
    if control:
        return chr(ord(character.upper()) & _CONTROL) if character.upper() in _WITH_CONTROL else ""
    return character
