"""Serial patterns that earlier serials would explain, for a person to take over or leave. PURE."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bridge.serials import masks

MOST = 3
_SHARED_BY = 0.9
_SIGNS = frozenset("A9XH?\\")
_PREFIX = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Earlier:
    """Serials that were scanned, newest first, as pairs of SKU and serial.

    Those of products with a length or pattern of their own are not among them; `own` is how many those were.
    """

    serials: tuple[tuple[str, str], ...] = ()
    own: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """A `mask` that `fits` of `count` serials; the others it would refuse. `skus` is what its SKUs begin with, if so.

    `length` is that of the serials, `like` one of them.
    """

    mask: str
    length: int
    fits: int
    count: int
    like: str
    skus: str = ""

    @property
    def picture(self) -> str:
        """The pattern as people write it, like `CM#######A#`."""
        return masks.picture(self.mask)


def proposals(earlier: Earlier) -> tuple[Proposal, ...]:
    """Up to three patterns, the one that fits most first; empty where there are too few serials or none is alike.

    One is what nearly all share, others what the products of one family share whose SKUs begin alike.
    """
    every = list(dict.fromkeys((sku, serial.upper()) for sku, serial in earlier.serials))
    texts = [serial for _, serial in every]
    families: dict[str, list[str]] = defaultdict(list)
    for sku, serial in every:
        families[_prefix(sku)].append(serial)
    made: dict[str, Proposal] = {}
    for skus, own in (("", texts), *families.items()):
        mask = mask_of(own)
        if mask is not None and mask not in made and masks.problem(mask) is None:
            made[mask] = _proposal(mask, texts, skus=skus)
    return tuple(sorted(made.values(), key=lambda one: -one.fits)[:MOST])


def mask_of(serials: Sequence[str]) -> str | None:
    """The narrowest mask of what nearly all of these have in common; None for fewer than five, or none alike.

    Letters that all share stay, digits never do. Where only the length is shared, a place is a letter or a digit.
    """
    if len(serials) < masks.ENOUGH:
        return None
    for sort in (masks.shape_of, lambda text: str(len(text))):
        common, count = Counter(map(sort, serials)).most_common(1)[0]
        if count >= max(masks.ENOUGH, _SHARED_BY * len(serials)):
            alike = [serial.upper() for serial in serials if sort(serial) == common]
            return "".join(_sign(set(column)) for column in zip(*alike, strict=True))
    return None


def _proposal(mask: str, texts: Iterable[str], *, skus: str) -> Proposal:
    every = list(texts)
    fitting = [text for text in every if masks.matches(mask, text)]
    return Proposal(mask, masks.length(mask), len(fitting), len(every), fitting[0], skus)


def _sign(characters: set[str]) -> str:
    if all(character in "0123456789" for character in characters):
        return "9"
    if all(character.isascii() and character.isalpha() for character in characters):
        return _literal(*characters) if len(characters) == 1 else "A"
    if len(characters) == 1:
        return _literal(*characters)
    return "X" if all(character.isascii() and character.isalnum() for character in characters) else "?"


def _literal(character: str) -> str:
    return f"\\{character}" if character in _SIGNS else character


def _prefix(sku: str) -> str:
    found = _PREFIX.match(sku.strip().upper())
    return found[0] if found else sku.strip().upper()
