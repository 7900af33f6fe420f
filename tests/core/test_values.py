"""A value is what ``dataclass(frozen=True)`` would make of the same fields."""

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from typing import Any

import pytest

from briefing.core import model
from briefing.core.values import Value


class Stop(Value):
    """A place where a ship calls."""

    name: str
    port: str = ""
    berth: int = field(default=0, kw_only=True)
    extra: dict[str, int] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Twin:
    """The same, made by ``dataclass``."""

    name: str
    port: str = ""
    berth: int = field(default=0, kw_only=True)
    extra: dict[str, int] = field(default_factory=dict, hash=False)


def test_fields_are_given_in_order_or_by_name_and_the_others_are_as_usual():
    stop = Stop("Nantes", "Loire", berth=3)
    assert (stop.name, stop.port, stop.berth, stop.extra) == ("Nantes", "Loire", 3, {})
    assert [each.name for each in fields(stop)] == ["name", "port", "berth", "extra"]
    assert repr(stop) == repr(Twin("Nantes", "Loire", berth=3)).replace("Twin", "Stop")


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ((), {}),
        (("Nantes",), {"harbour": "Loire"}),
        ((), {"harbour": "Loire"}),
        (("Nantes",), {"name": "Brest"}),
        (("Nantes", "Loire", {}, 3), {}),
    ],
    ids=["lacking", "unknown", "unknown for the one that is lacking", "twice", "too many"],
)
def test_what_a_dataclass_does_not_take_is_refused(given: tuple[Any, ...], named: dict[str, Any]):
    for kind in (Twin, Stop):
        with pytest.raises(TypeError):
            kind(*given, **named)


def test_a_value_cannot_be_changed_and_each_has_its_own_of_what_is_made():
    stop = Stop("Nantes")
    with pytest.raises(FrozenInstanceError):
        stop.name = "Brest"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del stop.name
    assert stop.name == "Nantes"
    assert stop.extra is not Stop("Nantes").extra


def test_values_of_one_class_with_the_same_fields_are_equal():
    one, other = Stop("Nantes", extra={"tide": 1}), Stop("Nantes", extra={"tide": 2})
    assert one == replace(other, extra={"tide": 1})
    assert one != other
    assert hash(one) == hash(other)
    assert hash(one) != hash(replace(one, berth=1))
    assert one != Twin("Nantes", extra={"tide": 1})


def test_a_value_comes_back_from_a_copy_and_from_another_process():
    speaker = model.Speaker("ana", "Ana Lopes", extra={"seat": 4})
    assert copy.copy(speaker) == pickle.loads(pickle.dumps(speaker)) == copy.deepcopy(speaker) == speaker


def test_what_is_found_once_of_a_value_is_no_field_of_it():
    found = model.Briefing(speakers=(model.Speaker("ana", "Ana Lopes"),))
    assert found.speaker_by_id["ana"].name == "Ana Lopes"
    assert found == model.Briefing(speakers=(model.Speaker("ana", "Ana Lopes"),))
    assert "speaker_by_id" not in repr(found)
