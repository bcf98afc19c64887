"""GS1 Digital Links: web addresses that hold a GTIN or another key. PURE.

Source: GS1 Digital Link standard, URI syntax. The aliases `gtin`, `ser`, `lot`, `cpv` and GTINs without leading zeros
are out of use but printed, and taken.
"""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from bridge.scan import gs1
from bridge.serials.gtin import KEY_LENGTH, LENGTHS

_LINK = re.compile(
    r"(?:https?|HTTPS?)://(?:[A-Za-z0-9._~:%-]+|\[[0-9A-Fa-f:.]+\](?::[0-9]+)?)"
    r"/(?P<path>[A-Za-z0-9._~:/@!$&'()*+,;=%-]*)"
    r"(?:\?(?P<query>[A-Za-z0-9._~:/?\[\]@!$&'()*+,;=%-]*))?(?:#.*)?"
)
_ALIASES = {"gtin": "01", "ser": "21", "lot": "10", "cpv": "22", "sscc": "00"}
# primary keys -> what may follow them in the path, in order
_KEYS: dict[str, tuple[str, ...]] = {
    "01": ("22", "10", "21", "235"),
    "8006": ("22", "10", "21"),
    "8010": ("8011",),
    "414": ("254", "7040"),
    "415": ("8020",),
    "417": ("7040",),
    "8004": ("7040",),
    "8017": ("8019",),
    "8018": ("8019",),
    **dict.fromkeys(("00", "253", "255", "401", "402", "8003", "8013"), ()),
}
_PAIR = 2
# a key with its qualifiers, and an empty part behind a last slash
_LONGEST = _PAIR * (1 + max(map(len, _KEYS.values()))) + _PAIR


def elements(url: str) -> dict[str, str] | None:
    """The values of a Digital Link by application identifier; None for an address that is none."""
    link = _LINK.fullmatch(url)
    if link is None:
        return None
    parts = link["path"].split("/")
    for start in range(len(parts) - _PAIR, max(-1, len(parts) - _LONGEST), -1):
        key = _ai(parts[start])
        if key in _KEYS:
            found = _path_values(key, parts[start:])
            if found is not None:
                return _with_query(found, key, link["query"] or "")
    return None


def _path_values(key: str, parts: list[str]) -> dict[str, str] | None:
    if len(parts) % _PAIR and not parts[-1]:
        parts = parts[:-1]
    if len(parts) % _PAIR:
        return None
    pairs = [(_ai(name), unquote(value)) for name, value in zip(parts[::2], parts[1::2], strict=True)]
    allowed = iter((key, *_KEYS[key]))
    if not all(name in allowed for name, _ in pairs):
        return None
    return _values(pairs)


def _ai(name: str) -> str:
    return _ALIASES.get(name.lower(), name)


def _with_query(found: dict[str, str], key: str, query: str) -> dict[str, str] | None:
    """The values of path and query; what belongs into the path, or comes twice, makes the link wrong."""
    pairs = list(_known_pairs(query))
    names = [name for name, _ in pairs]
    if len(set(names)) < len(names) or not {key, *_KEYS[key]}.isdisjoint(names):
        return None
    more = _values(pairs)
    return None if more is None else {**found, **more}


def _known_pairs(query: str) -> Iterator[tuple[str, str]]:
    for parameter in re.split("[&;]", query):
        name, equals, value = parameter.partition("=")
        known = gs1.identifier(name) if equals and name.isascii() and name.isdigit() else None
        if known is not None and known.ai == name:
            yield name, unquote(value.replace("+", " "))


def _values(pairs: Iterable[tuple[str, str]]) -> dict[str, str] | None:
    found = {}
    for name, raw in pairs:
        value = raw.zfill(KEY_LENGTH) if name == "01" and len(raw) in LENGTHS else raw
        known = gs1.identifier(name)
        if known is None or not known.allows(value):
            return None
        found[name] = value
    return found
