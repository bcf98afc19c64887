"""The page of documentation about every option, made of their declarations. PURE."""

from collections.abc import Iterator

from bridge.options.kinds import Choice, Flag
from bridge.options.option import Option, Preset, Tab
from bridge.options.settings import OPTIONS

_HEAD = """# Options

Every option of a station, tab by tab, as `bridge options show --json` tells them too. This page is made of the
declarations in `bridge/options`; write it anew with `bridge options doc docs/options.md` after changing one.

A change holds from the next scan on. *Judges scans*: a change makes a new version of the rules, which the scan
history names with every scan. *Advanced*: folded away on its tab until it is changed or searched for. *This station's
own*: left out of exported files. *Connects the station*: scanners, scale or central are reached by it. A reset of all
options leaves this station's own and what connects it as they are; each is reset by its key, or in its row or tab. A
severity stands beside its rule and says what becomes of what that rule refuses."""


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join((_HEAD, *_presets(), *(line for tab in Tab for line in _tab(tab)))) + "\n"


def level_of(option: Option) -> Option | None:
    """The severity that stands beside a rule, if it has one."""
    return next((other for other in OPTIONS if other.key == f"{option.key}.level"), None)


def _presets() -> Iterator[str]:
    names = tuple(Preset)
    yield "\n## Presets\n"
    yield "A preset sets these options and leaves all others alone: `bridge options preset reference`, `recommended` or"
    yield "`strict`, or the row above the tabs *General* and *Scan and Ship*.\n"
    yield f"| option | {' | '.join(names)} |"
    yield "|---|---|---|---|"
    for option in OPTIONS:
        texts = [option.preset(preset) for preset in names]
        if None not in texts:
            yield f"| `{option.key}` | {' | '.join(f'`{text}`' for text in texts)} |"


def _tab(tab: Tab) -> Iterator[str]:
    yield f"\n## {tab}"
    for option in OPTIONS:
        if option.tab is tab:
            yield from _option(option)


def _option(option: Option) -> Iterator[str]:
    yield f"\n### `{option.key}`\n"
    yield f"**{option.label}.** {option.help}.\n"
    yield f"- Values: {_values(option)}"
    yield f"- Default: {_code(option.kind.text(option.default))} ({option.kind.words(option.default)})"
    if option.reference:
        yield f"- In Receivebridge, Shipbridge or Sellercloud: {option.reference}"
    if (level := level_of(option)) is not None:
        yield f"- Severity: `{level.key}`"
    if option.beside is not None:
        key, value = option.beside
        yield f"- Shown beside: `{key}`" + (f" when that is `{value}`" if value else "")
    if facts := tuple(_facts(option)):
        yield f"- {', '.join(facts)}"


def _values(option: Option) -> str:
    kind = option.kind
    if isinstance(kind, Choice):
        return "; ".join(f"`{name}` {words}" for name, words in kind.labels.items())
    return "`true`, `false`" if isinstance(kind, Flag) else kind.allowed


def _facts(option: Option) -> Iterator[str]:
    if option.judges:
        yield "judges scans"
    if option.advanced:
        yield "advanced"
    if option.own:
        yield "this station's own"
    if option.connects:
        yield "connects the station"


def _code(text: str) -> str:
    return f"`{text}`" if text else "nothing"
