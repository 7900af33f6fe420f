"""A deck edited by people, a briefing changed: both are in the result, and nothing of either is lost."""

from __future__ import annotations

import random
import shutil
import subprocess
import zipfile
from io import BytesIO

import pytest

from briefing.core.edits import change_message, pick, unpick
from briefing.deck.check.package import of_package
from briefing.deck.check.slides import of_slide, slides_of
from briefing.deck.export import deck
from briefing.deck.ooxml.package import unpack
from briefing.deck.update.changes import State
from briefing.deck.update.update import update_bytes
from tests.deck.audit import errors as audited
from tests.deck.update.human_edits import Deck, edited
from tests.deck.update.rarer_edits import RARER
from tests.deck.update.saved_again import SAVED_AGAIN


def faults(data):
    """What ``check`` finds without drawing slides, as often as it finds it."""
    package = unpack(data)
    found = [told.what for told in of_package(package) if told.is_fault]
    return sorted([*found, *(what for slide in slides_of(package) for what in of_slide(slide))])


def errors(data, folder):
    path = folder / "deck.pptx"
    path.write_bytes(data)
    return sorted({f"{error.part_uri} {error.description}"[:90] for error in audited(path)})


def changed(briefing, seed):
    """The briefing after somebody worked on it: words, dates and picks."""
    chance = random.Random(seed)
    picks = list(briefing.deck.picks)
    for number in range(chance.randrange(1, 4)):
        briefing = change_message(briefing, chance.choice(picks), takeaway=f"Vu autrement, {number}.")
    briefing = change_message(briefing, chance.choice(picks), due=f"{chance.randrange(1, 28)} juin", owner="Le comité")
    if chance.random() < 0.5:
        briefing = unpick(briefing, [chance.choice(picks)])
    if chance.random() < 0.5:
        others = [message.id for message in briefing.messages if message.id not in picks]
        briefing = pick(briefing, [chance.choice(others)])
    return briefing


def judge(before, kept, made):
    """The edits that were lost, and the faults that the update brought."""
    now = Deck(made.data)
    lost = [name for name, is_kept in kept if not is_kept(now)]
    new = list(faults(made.data))
    for fault in faults(before):
        if fault in new:
            new.remove(fault)
    return lost, new


def test_a_deck_that_says_what_its_briefing_says_stays_as_it_is(cigref, exported):
    made = update_bytes(exported, cigref)
    assert made.data == exported
    assert {change.state for change in made.changes} == {State.UNCHANGED}


def test_a_deck_that_nobody_touched_looks_as_if_exported_anew(cigref, exported):
    picks = cigref.deck.picks
    briefing = unpick(change_message(cigref, picks[0], takeaway="Autrement.", due="3 juin"), picks[3:4])
    made, fresh = update_bytes(exported, briefing), deck(briefing)[0]
    texts = [[deck.text(id) for id in deck.order] for deck in (Deck(made.data), Deck(fresh))]
    assert texts[0] == texts[1]
    again = update_bytes(made.data, briefing)
    assert again.data == made.data


def test_what_nobody_touched_and_nothing_changed_is_the_same_to_the_byte(cigref, exported):
    briefing = change_message(cigref, cigref.deck.picks[-1], takeaway="Autrement.")
    made = update_bytes(exported, briefing)
    with zipfile.ZipFile(BytesIO(exported)) as old, zipfile.ZipFile(BytesIO(made.data)) as new:
        different = {name for name in new.namelist() if name not in old.namelist() or old.read(name) != new.read(name)}
        assert old.namelist() == new.namelist()
    touched = {change.slide for change in made.changes if change.done}
    allowed = {f"ppt/{kind}{number}.xml" for number in touched for kind in ("slides/slide", "notesSlides/notesSlide")}
    allowed |= {f"ppt/slides/_rels/slide{number}.xml.rels" for number in touched} | {"customXml/item1.xml"}
    assert different <= allowed
    assert 0 < len(touched) < 6


@pytest.mark.slow
def test_what_saving_does_to_a_deck_is_no_edit(cigref, exported):
    opened = Deck(exported)
    for number in range(2):
        for again in SAVED_AGAIN:
            again(opened, random.Random(number), number)
    data = opened.saved()
    assert len(opened.parts) == len(Deck(exported).parts)
    made = update_bytes(data, cigref)
    assert made.data == data
    assert {change.state for change in made.changes} == {State.UNCHANGED}
    briefing = change_message(cigref, cigref.deck.picks[0], takeaway="Autrement.")
    assert "Autrement." in "".join(Deck(update_bytes(data, briefing).data).text(id) for id in opened.order)


def test_no_edit_is_lost_and_no_fault_comes(cigref, exported, tmp_path):
    _holds(cigref, exported, 0, tmp_path, is_audited=True)


@pytest.mark.slow
def test_no_edit_is_lost_and_no_fault_comes_in_many_decks(cigref, exported, tmp_path):
    changes = []
    for seed in range(100, 190):
        changes += _holds(cigref, exported, seed, tmp_path, is_audited=seed % 10 == 0)
    unsure = sum(change.by == "place" or change.state is State.UNSURE for change in changes)
    assert unsure <= 0.01 * len(changes)


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_decks_that_libreoffice_saved_are_matched_by_words_and_place(cigref, exported, tmp_path):
    """It drops tags and the numbers of slides and rows, and renames placeholders."""
    (tmp_path / "out").mkdir()
    edits = {seed: edited(exported, seed, random.Random(seed).randrange(1, 12))[0] for seed in range(20)}
    for seed, data in edits.items():
        (tmp_path / f"{seed}.pptx").write_bytes(data)
    kind = "pptx:Impress MS PowerPoint 2007 XML"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    files = [str(tmp_path / f"{seed}.pptx") for seed in edits]
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(tmp_path / "out"), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    matched = total = 0
    for seed, data in edits.items():
        there = [change for change in update_bytes(data, cigref).changes if change.by]
        made = update_bytes((tmp_path / "out" / f"{seed}.pptx").read_bytes(), cigref)
        matched += sum(change.by in ("name", "text") for change in made.changes)
        total += len(there)
    assert matched >= 0.95 * total


def _holds(cigref, exported, seed, folder, *, is_audited):
    """Every third deck was saved by PowerPoint between the edits, every third had rarer ones."""
    others = (SAVED_AGAIN, RARER, ())[seed % 3]
    data, kept = edited(exported, seed, random.Random(seed).randrange(1, 31), others)
    made = update_bytes(data, changed(cigref, seed))
    lost, new = judge(data, kept, made)
    assert lost == [], seed
    assert new == [], seed
    again = update_bytes(made.data, changed(cigref, seed))
    assert not any(change.done for change in again.changes), seed
    if is_audited:
        found = set(errors(made.data, folder))
        assert not found or found <= set(errors(data, folder)), seed
    return made.changes
