import pytest

from bridge.options.option import Preset
from bridge.options.presets import PRESET_OPTIONS, preset_named, standing, texts_of
from bridge.options.settings import OPTIONS, Settings, from_texts


def texts(settings: Settings) -> dict[str, str]:
    return {option.key: settings.text(option) for option in OPTIONS}


def test_what_a_station_comes_with_is_what_is_recommended() -> None:
    assert standing(texts(Settings())).preset is Preset.RECOMMENDED
    assert standing(texts(Settings())).deviating == ()


@pytest.mark.parametrize("preset", Preset)
def test_every_preset_is_known_again_and_its_texts_are_values(preset: Preset) -> None:
    found = from_texts(tuple(texts_of(preset).items()))
    assert standing(texts(found)).preset is preset
    assert {key: texts(found)[key] for key in texts_of(preset)} == texts_of(preset)


def test_presets_differ_from_one_another() -> None:
    assert len({tuple(texts_of(preset).items()) for preset in Preset}) == len(Preset)


def test_settings_stand_against_the_nearest_preset_or_the_one_chosen() -> None:
    near = texts(Settings()) | texts_of(Preset.STRICT) | {"ship.match_po": "false"}
    assert standing(near).preset is Preset.STRICT
    assert [option.key for option in standing(near).deviating] == ["ship.match_po"]
    chosen = standing(near, chosen=Preset.REFERENCE)
    assert chosen.preset is Preset.REFERENCE
    assert len(chosen.deviating) > 1


def test_what_a_preset_is_exactly_is_told_over_the_one_chosen() -> None:
    assert standing(texts_of(Preset.STRICT), chosen=Preset.REFERENCE).preset is Preset.STRICT


def test_strict_is_never_laxer_than_recommended_about_serials() -> None:
    scopes = ["off", "po", "in_stock", "ever"]
    strict, own = texts_of(Preset.STRICT), texts_of(Preset.RECOMMENDED)
    assert scopes.index(strict["receive.unique_serial"]) >= scopes.index(own["receive.unique_serial"])
    assert strict["receive.require_serial"] == strict["ship.require_serial"] == strict["ship.match_po"] == "true"


def test_a_preset_names_only_options_that_judge_or_guard() -> None:
    assert all(option.judges or option.key == "orders.strict_id_filter" for option in PRESET_OPTIONS)
    assert not any(option.own or option.advanced for option in PRESET_OPTIONS)


@pytest.mark.parametrize(
    ("name", "preset"),
    [
        ("strict", Preset.STRICT),
        ("REFERENCE", Preset.REFERENCE),
        ("as receivebridge  and shipbridge", Preset.REFERENCE),
        ("Recommended", Preset.RECOMMENDED),
        ("lax", None),
        ("", None),
    ],
)
def test_a_preset_is_named_in_any_way(name: str, preset: Preset | None) -> None:
    assert preset_named(name) is preset
