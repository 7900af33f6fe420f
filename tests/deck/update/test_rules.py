"""What people do to a deck, one rule each; edits are made to its parts directly."""

from __future__ import annotations

import os
import random
import re
import zipfile
from copy import deepcopy
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree

from briefing.core.diagnostics import Grade
from briefing.core.edits import change, change_deck, change_message, pick, unpick
from briefing.core.errors import BriefingError
from briefing.core.folding import plain
from briefing.core.model import Briefing, Message, Source, Todo
from briefing.deck.check.package import of_package
from briefing.deck.check.slides import of_slide, slides_of
from briefing.deck.export import deck
from briefing.deck.ooxml.package import unpack
from briefing.deck.update.changes import Change, State
from briefing.deck.update.home import offers, taken_home, unsaid
from briefing.deck.update.update import update, update_bytes
from tests.deck.update.human_edits import OFFICE, RELS, A, Deck, P, parsed
from tests.deck.update.reviews import ANA, BEN, MODERN, ON_SLIDE, SLIDE_MARK, comment, modern, on_shape, said, thread
from tests.deck.update.saved_again import rename_parts

THEME, DECISIONS = "259", "266"
"""The slide of the first theme, and that of the decisions, as the bundled briefing has them."""


def shape(opened, id, name):
    marks = [mark for mark in opened.slides[id].iter(f"{P}cNvPr") if mark.get("name") == name]
    return marks[0].getparent().getparent()


def say(element, words):
    """Write into the first run of an element, and empty the others."""
    runs = list(element.iter(f"{A}t"))
    runs[0].text = words
    for run in runs[1:]:
        run.getparent().getparent().remove(run.getparent())


def cell(opened, words):
    """The cell of the decisions that says this, and its row."""
    for tr in opened.slides[DECISIONS].iter(f"{A}tr"):
        for tc in tr.iterfind(f"{A}tc"):
            if words in "".join(text.text or "" for text in tc.iter(f"{A}t")):
                return tc, tr
    raise LookupError(words)


def states(made, *, slide=None, role=None):
    return [c.state for c in made.changes if slide in (None, c.slide) and role in (None, c.role)]


def one(made, slide, role, id=""):
    [found] = [c for c in made.changes if c.slide == slide and c.role == role and id in c.id]
    return found


def test_words_that_both_changed_stay_and_are_listed_until_they_agree(cigref, opened, first):
    say(shape(opened, THEME, "Meaning"), "Le mien")
    briefing = change_message(cigref, first, takeaway="Le vôtre.")
    made = update_bytes(opened.saved(), briefing)
    assert one(made, 3, "takeaways").state is State.CONFLICT
    assert "Le mien" in Deck(made.data).text(THEME)
    assert len(update_bytes(made.data, briefing).conflicts) == 1
    theirs = update_bytes(opened.saved(), briefing, on_conflict="briefing")
    assert theirs.conflicts == []
    assert "Le vôtre." in Deck(theirs.data).text(THEME)


def test_new_words_are_written_in_the_format_that_people_gave(cigref, opened, first):
    for style in shape(opened, THEME, "Meaning").iter(f"{A}rPr"):
        style.set("u", "sng")
    made = update_bytes(opened.saved(), change_message(cigref, first, takeaway="L’élan ne suffit jamais."))
    words = shape(Deck(made.data), THEME, "Meaning")
    assert "L’élan ne suffit jamais." in plain("".join(text.text for text in words.iter(f"{A}t")))
    assert {style.get("u") for style in words.iter(f"{A}rPr")} == {"sng"}


def test_a_slide_that_people_deleted_stays_deleted(cigref, opened, first):
    entry = next(entry for entry in opened.root.iter(f"{P}sldId") if entry.get("id") == THEME)
    entry.getparent().remove(entry)
    briefing = change_message(cigref, first, takeaway="Autrement.")
    made = update_bytes(opened.saved(), briefing)
    again = update_bytes(made.data, change_message(briefing, first, takeaway="Encore autrement."))
    assert THEME not in Deck(again.data).order
    assert any(c.state is State.DELETED and c.id == "themes/sens" for c in again.changes)


def test_a_new_message_comes_after_its_neighbour_and_its_old_slides_keep_their_place(cigref, exported):
    less = unpick(cigref, ["management-competences"])
    old = deck(less)[0]
    made = Deck(update_bytes(old, cigref).data)
    titles = [made.text(id).split("\n")[0] for id in made.order]
    fresh = Deck(exported)
    assert titles == [fresh.text(id).split("\n")[0] for id in fresh.order]


def reversed_themes(briefing):
    """Themes are told in the order of their first picks."""
    themes = list(dict.fromkeys(briefing.message_by_id[id].theme for id in briefing.deck.picks))
    picks = [id for theme in themes[::-1] for id in briefing.deck.picks if briefing.message_by_id[id].theme == theme]
    return replace(briefing, themes=briefing.themes[::-1], deck=replace(briefing.deck, picks=tuple(picks)))


def titles(made):
    return [made.text(id).split("\n")[0] for id in made.order]


def test_slides_follow_the_briefing_s_new_order(cigref, exported):
    briefing = reversed_themes(cigref)
    made = update_bytes(exported, briefing)
    fresh = Deck(deck(briefing)[0])
    assert titles(Deck(made.data)) == titles(fresh) != titles(Deck(exported))
    assert not [what for what in of_package(unpack(made.data)) if what.is_fault]
    assert [c.state for c in made.changes if c.role == "picks"] == [State.UPDATED]
    assert update_bytes(made.data, briefing).data == made.data


def test_an_order_that_both_changed_stays_the_deck_s_unless_the_briefing_s_is_asked_for(cigref, opened):
    entries = opened.root.find(f"{P}sldIdLst")
    last = entries[-1]
    entries.remove(last)
    entries.insert(2, last)
    briefing = reversed_themes(cigref)
    made = update_bytes(opened.saved(), briefing)
    now = Deck(made.data).order
    assert [id for id in now if id in opened.order] == [id for id in opened.order if id in now]
    assert [c.state for c in made.conflicts if c.role == "picks"] == [State.CONFLICT]
    theirs = update_bytes(opened.saved(), briefing, on_conflict="briefing")
    assert titles(Deck(theirs.data)) == titles(Deck(deck(briefing)[0]))


def test_an_order_that_both_changed_is_told_until_they_agree(cigref, opened, first):
    """The manifest keeps the order that the deck has stayed in, whatever else is updated."""
    entries = opened.root.find(f"{P}sldIdLst")
    last = entries[-1]
    entries.remove(last)
    entries.insert(2, last)
    briefing = change_message(reversed_themes(cigref), first, takeaway="Autrement.")
    made = update_bytes(opened.saved(), briefing)
    assert made.data != opened.saved()
    again = update_bytes(made.data, briefing)
    assert [c.state for c in again.conflicts if c.role == "picks"] == [State.CONFLICT]
    assert again.data == made.data
    theirs = update_bytes(made.data, briefing, on_conflict="briefing")
    assert titles(Deck(theirs.data)) == titles(Deck(deck(briefing)[0]))
    assert update_bytes(theirs.data, briefing).conflicts == []


def test_a_slide_of_one_s_own_goes_with_the_slide_that_it_follows(cigref, opened, first):
    copy_slide(opened)
    made = Deck(update_bytes(opened.saved(), reversed_themes(cigref)).data)
    assert made.order.index("900") == made.order.index(THEME) + 1 != opened.order.index(THEME) + 1


def test_a_row_added_by_hand_stays_and_those_around_it_are_updated(cigref, opened):
    _, tr = cell(opened, "1er janvier")
    copy = deepcopy(tr)
    for text in copy.iter(f"{A}t"):
        text.text = "À moi"
    for mark in copy.iter("{http://schemas.microsoft.com/office/drawing/2014/main}rowId"):
        mark.set("val", "77")
    tr.addnext(copy)
    made = update_bytes(opened.saved(), change_message(cigref, "oui-a-une-culture-numerique", due="3 juin"))
    text = Deck(made.data).text(DECISIONS)
    assert "À moi" in text
    assert "3 juin" in text
    assert "1er janvier" not in text


def test_cells_that_people_merged_are_left_alone(cigref, opened):
    tc, _ = cell(opened, "1er janvier")
    left = tc.getprevious()
    left.set("gridSpan", "2")
    tc.set("hMerge", "1")
    made = update_bytes(opened.saved(), change_message(cigref, "oui-a-une-culture-numerique", due="3 juin"))
    assert one(made, 10, "due", "oui-a-une-culture").state is State.KEPT
    assert "1er janvier" in Deck(made.data).text(DECISIONS)


def test_a_row_of_a_message_that_is_no_longer_picked_goes_and_the_cells_across_it_stay_whole(cigref, opened):
    say(shape(opened, DECISIONS, "Kicker"), "Le mien")
    made = update_bytes(opened.saved(), unpick(cigref, ["seul-le-dsi"]))
    table = next(Deck(made.data).slides[DECISIONS].iter(f"{A}tbl"))
    rows = table.findall(f"{A}tr")
    before = next(opened.slides[DECISIONS].iter(f"{A}tbl")).findall(f"{A}tr")
    assert len(rows) == len(before) - 1
    for column in range(len(rows[0].findall(f"{A}tc"))):
        cells = [row.findall(f"{A}tc")[column] for row in rows]
        spans = sum(int(tc.get("rowSpan", "1")) for tc in cells if not tc.get("vMerge"))
        assert spans == len(rows)


def test_shapes_that_people_grouped_are_updated_in_their_group(cigref, opened, first):
    tree = opened.slides[THEME].find(f"{P}cSld/{P}spTree")
    group = parsed(
        f'<p:grpSp xmlns:p="{P[1:-1]}" xmlns:a="{A[1:-1]}"><p:nvGrpSpPr><p:cNvPr id="900" name="Groupe"/>'
        "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/></p:grpSp>"
    )
    group.append(shape(opened, THEME, "Meaning"))
    tree.append(group)
    made = update_bytes(opened.saved(), change_message(cigref, first, takeaway="Autrement."))
    now = shape(Deck(made.data), THEME, "Meaning")
    assert now.getparent().tag == f"{P}grpSp"
    assert "Autrement." in "".join(text.text for text in now.iter(f"{A}t"))


def test_a_box_cut_in_two_is_people_s_and_stays_so(cigref, opened, first):
    box = shape(opened, THEME, "Quote 1")
    words = "".join(text.text for text in box.iter(f"{A}t"))
    twin = deepcopy(box)
    say(box, words[:20])
    say(twin, words[20:])
    twin.find(f".//{P}cNvPr").set("name", "Suite")
    box.addnext(twin)
    made = update_bytes(opened.saved(), change_message(cigref, first, takeaway="Autrement."))
    assert one(made, 3, "quote", first).state is State.KEPT
    assert words[20:] in Deck(made.data).text(THEME)


def test_a_translated_slide_is_kept_whole(cigref, opened, first):
    for text in opened.slides[THEME].iter(f"{A}t"):
        text.text = f"In English {text.text[::-1]}"
    made = update_bytes(opened.saved(), change_message(cigref, "big-data-moteur", takeaway="Autrement."))
    assert set(states(made, slide=3)) <= {State.KEPT, State.CONFLICT, State.UNCHANGED}
    assert Deck(made.data).text(THEME) == opened.text(THEME)


def copy_slide(opened):
    """The slide of the first theme, duplicated as slide 900."""
    name, rels = "ppt/slides/slide900.xml", "ppt/slides/_rels/slide900.xml.rels"
    opened.parts[name] = etree.tostring(opened.slides[THEME])
    kept = parsed(opened.parts["ppt/slides/_rels/slide3.xml.rels"])
    for rel in [rel for rel in kept if rel.get("Type").endswith("/notesSlide")]:
        kept.remove(rel)
    opened.parts[rels] = etree.tostring(kept)
    types = parsed(opened.parts["[Content_Types].xml"])
    slide = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml"
    etree.SubElement(types, f"{types.tag[:-5]}Override", PartName=f"/{name}", ContentType=slide)
    opened.parts["[Content_Types].xml"] = etree.tostring(types)
    etree.SubElement(opened.rels, f"{{{RELS}}}Relationship", Id="rId900", Type=f"{OFFICE}/slide", Target=name[4:])
    for entry in [entry for entry in opened.root.iter() if entry.tag.endswith("}sldId") and entry.get("id") == THEME]:
        twin = deepcopy(entry)
        twin.set("id", "900")
        for key in [key for key in twin.attrib if key.endswith("}id")]:
            twin.set(key, "rId900")
        entry.addnext(twin)
    opened.slides["900"], opened.names["900"] = deepcopy(opened.slides[THEME]), name


def test_a_copy_of_a_slide_is_known_and_takes_in_the_same_words(cigref, opened, first):
    copy_slide(opened)
    made = update_bytes(opened.saved(), change_message(cigref, first, takeaway="Autrement."))
    assert [c.state for c in made.changes if c.role == "takeaways" and first in c.id] == [State.UPDATED] * 2
    now = Deck(made.data)
    assert "Autrement." in now.text("900")
    assert "Autrement." in now.text(THEME)


def conflicts(made, first):
    return [(c.slide, c.state) for c in made.conflicts if c.role == "takeaways" and first in c.id]


def test_words_that_both_changed_on_a_copy_stay_a_conflict_until_they_agree(cigref, opened, first):
    copy_slide(opened)
    say(shape(opened, "900", "Meaning"), "Le mien")
    briefing = change_message(cigref, first, takeaway="Autrement.")
    made = update_bytes(opened.saved(), briefing)
    for takeaway in ("Autrement.", "Encore autrement."):
        briefing = change_message(briefing, first, takeaway=takeaway)
        made = update_bytes(made.data, briefing)
        assert conflicts(made, first) == [(4, State.CONFLICT)]
        assert "Le mien" in Deck(made.data).text("900")
        assert takeaway in Deck(made.data).text(THEME)
    agreed = update_bytes(made.data, briefing, on_conflict="briefing")
    assert "Encore autrement." in Deck(agreed.data).text("900")
    assert update_bytes(agreed.data, briefing).conflicts == []


def test_a_copy_without_a_conflict_follows_where_its_slide_has_one(cigref, opened, first):
    copy_slide(opened)
    say(shape(opened, THEME, "Meaning"), "Le mien")
    made = update_bytes(opened.saved(), change_message(cigref, first, takeaway="Autrement."))
    made = update_bytes(made.data, change_message(cigref, first, takeaway="Encore autrement."))
    assert conflicts(made, first) == [(3, State.CONFLICT)]
    assert "Encore autrement." in Deck(made.data).text("900")


def test_a_slide_that_was_put_on_another_layout_stays_when_its_message_goes(cigref, opened):
    less = unpick(cigref, ["management-competences"])
    before = gone(update_bytes(opened.saved(), less))
    number = next(number for number, is_done in before.items() if is_done)
    part = f"ppt/slides/_rels/slide{number}.xml.rels"
    rels = parsed(opened.parts[part])
    [layout] = [rel for rel in rels if rel.get("Type").endswith("/slideLayout")]
    layout.set("Target", "../slideLayouts/slideLayout1.xml")
    opened.parts[part] = etree.tostring(rels)
    assert gone(update_bytes(opened.saved(), less)) == {**before, number: False}


def gone(made):
    """By the numbers of the slides that the briefing has no more, whether they went."""
    return {c.slide: c.done for c in made.changes if c.state is State.GONE and c.role == "slide"}


def test_a_slide_on_another_layout_keeps_it(cigref, opened, first):
    layout = parsed(opened.parts["ppt/slideLayouts/slideLayout2.xml"])
    names = [name for name in opened.parts if name.startswith("ppt/slideLayouts/slideLayout")]
    for name in names:
        layout = parsed(opened.parts[name])
        for place in layout.iter(f"{A}off"):
            place.set("x", "777")
        opened.parts[name] = etree.tostring(layout)
    before = opened.parts["ppt/slides/_rels/slide3.xml.rels"]
    made = Deck(update_bytes(opened.saved(), change_message(cigref, first, takeaway="Autrement.")).data)
    assert "Autrement." in made.text(THEME)
    assert made.parts["ppt/slides/_rels/slide3.xml.rels"] == before


@pytest.mark.slow
@pytest.mark.parametrize("number", [r"\2", r"7\2"], ids=["same names", "other names"])
def test_a_deck_in_another_template_keeps_it_and_new_slides_are_in_it_too(cigref, first, number):
    """PowerPoint puts another design in the place of all layouts, their master and its theme, under other names."""
    less = unpick(cigref, ["management-competences"])
    opened, other = (Deck(deck(change_deck(less, template=name))[0]) for name in ("", "screen"))
    design = {name: data for name, data in other.parts.items() if DESIGN.match(name)}
    assert design.keys() == {name for name in opened.parts if DESIGN.match(name)}
    assert design != {name: opened.parts[name] for name in design}
    opened.parts.update(design)
    own = [name for name in design if "/_rels/" not in name]
    renamed = {name: re.sub(r"(/slide(?:Layout|Master))(\d+)", rf"\g<1>{number}", name) for name in own}
    rename_parts(opened, renamed)
    design = {name: data for name, data in opened.parts.items() if DESIGN.match(name)}
    briefing = change_message(cigref, first, takeaway="Autrement.")
    made = update_bytes(opened.saved(), briefing)
    now = Deck(made.data)
    assert "Autrement." in now.text(THEME)
    assert {name: now.parts[name] for name in design} == design
    assert titles(now) == titles(Deck(deck(briefing)[0]))
    added = [id for id in now.order if id not in opened.order]
    assert added
    for id in added:
        assert placeholders(now, id) <= placeholders_of_layout(now, id)
    assert not [what for what in of_package(unpack(made.data)) if what.is_fault]
    assert update_bytes(made.data, briefing).data == made.data


DESIGN = re.compile("ppt/(theme|slideMasters|slideLayouts)/")


def placeholders(opened, id):
    return {(mark.get("type", "obj"), mark.get("idx", "0")) for mark in opened.slides[id].iter(f"{P}ph")}


def placeholders_of_layout(opened, id):
    rels = parsed(opened.parts[f"ppt/slides/_rels/{opened.names[id].rpartition('/')[2]}.rels"])
    [layout] = [rel.get("Target") for rel in rels if rel.get("Type").endswith("/slideLayout")]
    root = parsed(opened.parts[layout.replace("..", "ppt")])
    return {(mark.get("type", "obj"), mark.get("idx", "0")) for mark in root.iter(f"{P}ph")}


def test_comments_are_kept_and_listed_beside_the_messages_they_stand_on(cigref, opened, first):
    comment(opened, "À revoir")
    made = update_bytes(opened.saved(), change_message(cigref, first, takeaway="Autrement."))
    [told] = made.comments
    assert (told.slide, told.author, told.text) == (3, "Ana", "À revoir")
    assert first in told.messages
    assert Deck(made.data).parts["ppt/comments/comment1.xml"] == opened.parts["ppt/comments/comment1.xml"]


def place(element):
    """The middle of the place of a shape, in the 576ths of an inch of classic comments."""
    off, ext = next(element.iter(f"{A}off")), next(element.iter(f"{A}ext"))
    middle = ((int(off.get(a)) + int(ext.get(b)) / 2) / 1587.5 for a, b in (("x", "cx"), ("y", "cy")))
    return tuple(map(round, middle))


def test_a_classic_comment_stands_on_the_message_that_it_lies_on(cigref, exported):
    told = []
    for name in ("Quote 1", "Quote 2"):
        opened = Deck(exported)
        comment(opened, "Qui ?", number=4, at=place(shape(opened, "260", name)))
        told += [said.messages for said in update_bytes(opened.saved(), cigref).comments]
    assert len(told) == 2
    assert told[0] != told[1]
    assert all(len(messages) == 1 for messages in told)


def test_a_classic_comment_stands_on_the_row_that_it_lies_on(cigref, opened):
    _, tr = cell(opened, "1er janvier")
    table = shape(opened, DECISIONS, "Decisions")
    off = next(table.iter(f"{A}off"))
    above = sum(int(row.get("h")) for row in tr.itersiblings(f"{A}tr", preceding=True))
    x, y = int(off.get("x")) + 99_999, int(off.get("y")) + above + int(tr.get("h")) // 2
    comment(opened, "Trop tôt.", number=10, at=(round(x / 1587.5), round(y / 1587.5)))
    [told] = update_bytes(opened.saved(), cigref).comments
    assert told.messages == ("oui-a-une-culture-numerique",)


def test_modern_comments_are_listed_with_their_replies_and_authors_and_stay(cigref, opened, first):
    reply = (
        f'<p188:reply id="{{C}}" authorId="{BEN}" created="2026-11-12T10:00:00.000">{said("D’accord.")}</p188:reply>'
    )
    asked = thread(1, ANA, ON_SLIDE, "À revoir\navec la DSI", reply)
    modern(opened, THEME, asked, thread(2, BEN, ON_SLIDE, "Vu.", status="resolved"))
    made = update_bytes(opened.saved(), change_message(cigref, first, takeaway="Autrement."))
    told = [(comment.slide, comment.author, comment.text, comment.is_resolved) for comment in made.comments]
    assert told == [
        (3, "Ana", "À revoir\navec la DSI", False),
        (3, "Ben", "D’accord.", False),
        (3, "Ben", "Vu.", True),
    ]
    now = Deck(made.data)
    assert "Autrement." in now.text(THEME)
    assert now.parts["ppt/comments/modernComment_103_3.xml"] == opened.parts["ppt/comments/modernComment_103_3.xml"]
    [mark] = now.slides[THEME].iter(f"{{{MODERN}}}commentRel")
    rels = parsed(now.parts["ppt/slides/_rels/slide3.xml.rels"])
    assert [rel.get("Target") for rel in rels if rel.get("Id") == mark.get(f"{{{OFFICE}}}id")] == [
        "../comments/modernComment_103_3.xml"
    ]


def test_a_modern_comment_stands_on_the_message_of_its_shape_or_row(cigref, opened, first):
    modern(opened, THEME, thread(1, ANA, on_shape(shape(opened, THEME, "Quote 1")), "Qui ?"))
    table = shape(opened, DECISIONS, "Decisions")
    _, tr = cell(opened, "1er janvier")
    row = next(tr.iter("{http://schemas.microsoft.com/office/drawing/2014/main}rowId")).get("val")
    frame = next(table.iter(f"{P}cNvPr")).get("id")
    in_row = f'<ac:tcMkLst>{SLIDE_MARK}<ac:graphicFrameMk id="{frame}"/><ac:tblMk/><ac:tcMk rowId="{row}" colId="1"/>'
    in_row += "</ac:tcMkLst>"
    modern(opened, DECISIONS, thread(2, BEN, in_row, "Trop tôt."))
    on_quote, on_row = update_bytes(opened.saved(), cigref).comments
    assert (on_quote.author, on_quote.messages) == ("Ana", (first,))
    assert (on_row.author, on_row.messages) == ("Ben", ("oui-a-une-culture-numerique",))
    assert on_row.todo == Todo("Trop tôt.", "Ben", "oui-a-une-culture-numerique")


def test_what_people_changed_comes_home(cigref, opened):
    id = "oui-a-une-culture-numerique"
    say(cell(opened, "1er janvier")[0], "9 mai")
    theme = cigref.themes[0]
    title = next(mark for mark in opened.slides[THEME].iter(f"{P}sp"))
    say(title, "Un titre de la direction")
    made = update_bytes(opened.saved(), cigref)
    found = offers(made.changes, cigref, made.order)
    home = taken_home(cigref, found)
    assert home.message_by_id[id].due == "9 mai"
    assert home.theme_by_id[theme.id].headline == "Un titre de la direction"
    assert set(states(update_bytes(opened.saved(), home), slide=10)) <= {State.UNCHANGED, State.UPDATED}


def test_a_quote_that_was_changed_in_the_deck_is_judged_and_never_taken(cigref, opened, first):
    say(shape(opened, THEME, "Quote 1"), "« Oui à tout. »")
    made = update_bytes(opened.saved(), cigref)
    [offer] = [offer for offer in offers(made.changes, cigref) if offer.field == "quote"]
    assert offer.grade is Grade.NOT_SAID
    assert not offer.is_sure
    assert taken_home(cigref, [offer]) == cigref
    [told] = unsaid(made.changes, cigref)
    assert told.startswith(f"Slide {offer.slide}: This was not said: ")


def test_slides_that_people_moved_are_offered_as_the_order_of_the_picks(cigref, opened):
    entries = opened.root.find(f"{P}sldIdLst")
    moved = next(entry for entry in entries if entry.get("id") == THEME)
    entries.remove(moved)
    entries.insert(5, moved)
    made = update_bytes(opened.saved(), cigref)
    home = taken_home(cigref, offers(made.changes, cigref, made.order))
    assert home.deck.picks != cigref.deck.picks
    assert sorted(home.deck.picks) == sorted(cigref.deck.picks)
    assert home.deck.picks.index("un-client-trompe") < home.deck.picks.index("le-sens-c-est")


LOCKED = bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda data: data[: len(data) // 2], "broken"),
        (lambda data: b"", "broken"),
        (lambda data: LOCKED, "password"),
        (lambda data: data.replace(b"presentation", b"presentatiom"), "PowerPoint"),
    ],
    ids=["cut off", "empty", "protected", "parts renamed"],
)
def test_a_deck_that_cannot_be_read_is_told_and_nothing_is_changed(cigref, exported, spoil, told, tmp_path):
    path = tmp_path / "deck.pptx"
    data = spoil(exported)
    path.write_bytes(data)
    with pytest.raises(BriefingError, match=told):
        update(path, cigref)
    assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


def test_a_deck_of_another_briefing_is_told(exported):
    other = Briefing(messages=(Message("m1", "Autre chose."),))
    other = pick(other, ["m1"])
    with pytest.raises(BriefingError, match="another briefing"):
        update_bytes(exported, other)


@pytest.mark.usefixtures("impatient")
def test_a_deck_that_another_program_holds_open_is_told_and_nothing_is_changed(
    cigref, exported, first, tmp_path, monkeypatch
):
    """On Windows, PowerPoint lets nobody replace the file that it shows."""
    path = tmp_path / "deck.pptx"
    path.write_bytes(exported)

    replaced = os.replace

    def held(source, target, **options):
        if Path(target) == path:
            raise PermissionError(13, "The process cannot access the file because it is being used by another process")
        replaced(source, target, **options)

    monkeypatch.setattr("os.replace", held)
    with pytest.raises(BriefingError) as told:
        update(path, change_message(cigref, first, takeaway="Autrement."))
    assert told.value.mend
    assert path.read_bytes() == exported
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("lock", ["~$deck.pptx", ".~lock.deck.pptx#"])
def test_a_deck_that_is_open_elsewhere_is_told_where_the_system_would_let_it_be_replaced(
    cigref, exported, first, tmp_path, lock
):
    path, briefing = tmp_path / "deck.pptx", change_message(cigref, first, takeaway="Autrement.")
    path.write_bytes(exported)
    (tmp_path / lock).write_bytes(b"\3Ana")
    with pytest.raises(BriefingError, match="open in another program"):
        update(path, briefing)
    assert path.read_bytes() == exported
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([lock, "deck.pptx"])
    update(path, briefing, tmp_path / "other.pptx")
    assert (tmp_path / "other.pptx").exists()


def test_a_film_larger_than_any_deck_is_told_before_anything_is_read(cigref, exported, tmp_path):
    path = tmp_path / "deck.pptx"
    with path.open("wb") as file:
        file.write(exported)
        file.truncate(300 * 2**20)
    with pytest.raises(BriefingError, match="too large"):
        update(path, cigref)
    assert path.stat().st_size == 300 * 2**20
    assert list(tmp_path.iterdir()) == [path]


def test_a_film_of_a_size_that_decks_have_stays_to_the_byte(cigref, opened, first):
    opened.parts["ppt/media/media1.mp4"] = random.Random(1).randbytes(2**20)
    types = opened.parts["[Content_Types].xml"]
    film = b'<Default Extension="mp4" ContentType="video/mp4"/></Types>'
    opened.parts["[Content_Types].xml"] = types.replace(b"</Types>", film)
    rels = parsed(opened.parts["ppt/slides/_rels/slide3.xml.rels"])
    etree.SubElement(rels, f"{{{RELS}}}Relationship", Id="rId95", Type=f"{OFFICE}/video", Target="../media/media1.mp4")
    opened.parts["ppt/slides/_rels/slide3.xml.rels"] = etree.tostring(rels)
    made = Deck(update_bytes(opened.saved(), change_message(cigref, first, takeaway="Autrement.")).data)
    assert "Autrement." in made.text(THEME)
    assert made.parts["ppt/media/media1.mp4"] == opened.parts["ppt/media/media1.mp4"]


def test_a_quote_split_over_two_boxes_stays_so_and_is_judged_by_its_first_half(cigref, opened, first):
    box = shape(opened, THEME, "Quote 1")
    words = "".join(text.text for text in box.iter(f"{A}t"))
    rest = deepcopy(box)
    say(box, words[: len(words) // 2])
    say(rest, words[len(words) // 2 :])
    box.addnext(rest)
    made = update_bytes(opened.saved(), change_message(cigref, first, takeaway="Autrement."))
    assert one(made, 3, "quote", first).state is State.KEPT
    assert words[: len(words) // 2] in Deck(made.data).text(THEME)
    assert words[len(words) // 2 :] in Deck(made.data).text(THEME)
    assert not [offer for offer in offers(made.changes, cigref) if offer.field == "quote" and offer.is_sure]


def named(briefing, document):
    return replace(briefing, assembly=replace(briefing.assembly, document=document))


def test_a_deck_of_another_document_is_told_though_the_messages_are_the_same(cigref, tmp_path):
    path = tmp_path / "deck.pptx"
    data = deck(named(cigref, "aaaa"))[0]
    path.write_bytes(data)
    with pytest.raises(BriefingError, match="another briefing"):
        update(path, named(cigref, "bbbb"))
    assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]
    assert update_bytes(data, cigref).data == data, "a briefing from before there were ids"


def test_a_deck_of_a_briefing_that_had_no_id_goes_on_being_its_deck_once_it_has_one(cigref, opened, first):
    """The update writes the id into the deck, whose slides keep their tags; copies of them are known by those."""
    old = change_message(cigref, "big-data-moteur", takeaway="Autrement.")
    assert update_bytes(update_bytes(opened.saved(), old).data, old).conflicts == []
    now = named(old, "aaaa")
    once = update_bytes(opened.saved(), now)
    again = Deck(once.data)
    copy_slide(again)
    for text in again.slides["900"].iter(f"{A}t"):
        text.text = f"In English {text.text[::-1]}"
    twice = update_bytes(again.saved(), change_message(now, first, takeaway="Encore autrement."))
    assert one(twice, 4, "takeaways", first).state is State.CONFLICT
    assert "Encore autrement." in Deck(twice.data).text(THEME)
    with pytest.raises(BriefingError, match="another briefing"):
        update_bytes(twice.data, named(now, "bbbb"))


def test_shapes_that_people_renamed_are_known_by_their_tags(cigref, opened, first):
    for mark in opened.slides[THEME].iter(f"{P}cNvPr"):
        mark.set("name", "Rectangle 7")
    for mark in opened.slides[DECISIONS].iter(f"{P}cNvPr"):
        mark.set("name", "Tableau 3")
    briefing = change_message(cigref, first, takeaway="Autrement.")
    briefing = change_message(briefing, "oui-a-une-culture-numerique", due="3 juin")
    made = Deck(update_bytes(opened.saved(), briefing).data)
    assert "Autrement." in made.text(THEME)
    assert "3 juin" in made.text(DECISIONS)


def test_a_translated_copy_of_a_slide_is_known_by_its_tags(cigref, opened, first):
    copy_slide(opened)
    for text in opened.slides["900"].iter(f"{A}t"):
        text.text = f"In English {text.text[::-1]}"
    made = update_bytes(opened.saved(), change_message(cigref, first, takeaway="Autrement."))
    assert one(made, 4, "takeaways", first).state is State.CONFLICT
    assert Deck(made.data).text("900") == opened.text("900")
    assert "Autrement." in Deck(made.data).text(THEME)


def test_tags_of_other_programs_stay_where_they_are(cigref, opened, first):
    own = opened.parts["ppt/tags/slideTags3.xml"]
    opened.parts["ppt/tags/slideTags3.xml"] = own.replace(b"</p:tagLst>", b'<p:tag name="CHARTS" val="7"/></p:tagLst>')
    made = Deck(update_bytes(opened.saved(), change_message(cigref, first, takeaway="Autrement.")).data)
    assert "Autrement." in made.text(THEME)
    assert made.parts["ppt/tags/slideTags3.xml"] == opened.parts["ppt/tags/slideTags3.xml"]


def test_a_deck_of_a_newer_program_is_told(cigref, opened):
    opened.parts["customXml/item1.xml"] = opened.parts["customXml/item1.xml"].replace(b'version="0', b'version="99', 1)
    with pytest.raises(BriefingError, match="older"):
        update_bytes(opened.saved(), cigref)


def test_a_deck_without_marks_is_matched_by_its_words_and_left_alone(cigref, opened, first):
    del opened.parts["customXml/item1.xml"], opened.parts["customXml/_rels/item1.xml.rels"]
    say(shape(opened, THEME, "Meaning"), "Le mien")
    for rel in [rel for rel in opened.rels if rel.get("Type").endswith("/customXml")]:
        opened.rels.remove(rel)
    data = opened.saved()
    made = update_bytes(data, cigref)
    assert made.data == data
    assert one(made, 3, "takeaways").state is State.UNSURE
    assert states(made).count(State.UNCHANGED) > 150


def test_the_deck_is_replaced_once_a_copy_of_it_is_kept(cigref, exported, first, tmp_path):
    path, briefing = tmp_path / "deck.pptx", change_message(cigref, first, takeaway="Autrement.")
    path.write_bytes(exported)
    update(path, briefing, dry_run=True)
    assert path.read_bytes() == exported
    made = update(path, briefing)
    assert path.read_bytes() == made.data
    assert (tmp_path / "deck.pptx.bak").read_bytes() == exported


def test_an_update_brings_no_fault(cigref, exported, first):
    def faults(data):
        package = unpack(data)
        return [*of_package(package), *(what for slide in slides_of(package) for what in of_slide(slide))]

    made = update_bytes(exported, change_message(cigref, first, takeaway="Autrement."))
    assert faults(made.data) == faults(exported)
    with zipfile.ZipFile(BytesIO(made.data)) as archive:
        assert archive.testzip() is None


def without_column(opened, id, at):
    table = next(opened.slides[id].iter(f"{A}tbl"))
    table.find(f"{A}tblGrid").remove(table.find(f"{A}tblGrid")[at])
    for tr in table.iterfind(f"{A}tr"):
        tr.remove(tr.findall(f"{A}tc")[at])
    return table


def test_columns_that_people_took_out_or_moved_do_not_bring_texts_into_other_columns(cigref, opened):
    """Nor do they where all words were written anew, so that only the columns' numbers tell which is which."""
    briefing = change_message(cigref, "oui-a-une-culture-numerique", due="3 juin", owner="Le comité")
    whole = one(update_bytes(opened.saved(), briefing), 10, "due", "oui-a-une-culture")
    table = without_column(opened, DECISIONS, 0)
    for text in table.iter(f"{A}t"):
        text.text = f"EN {text.text[::-1]}"
    made = update_bytes(opened.saved(), briefing)
    told = one(made, 10, "due", "oui-a-une-culture")
    assert (told.state, told.deck) == (State.CONFLICT, f"EN {whole.deck[::-1]}")
    first = table.find(f"{A}tblGrid")[0]
    first.getparent().append(first)
    for tr in table.iterfind(f"{A}tr"):
        tr.insert(len(tr.findall(f"{A}tc")), tr.find(f"{A}tc"))
    moved = one(update_bytes(opened.saved(), briefing), 10, "due", "oui-a-une-culture")
    assert (moved.state, moved.deck) == (told.state, told.deck)


def test_a_cell_that_says_what_the_next_one_did_is_its_own_all_the_same(cigref):
    id = "oui-a-une-culture-numerique"
    both = change_message(cigref, id, owner="Lundi", due="Lundi")
    opened = Deck(deck(both)[0])
    say(cell(opened, "Lundi")[0], "Ana")
    made = update_bytes(opened.saved(), change_message(both, id, due="3 juin"))
    assert one(made, 10, "owner", id).state is State.KEPT
    assert one(made, 10, "due", id).state is State.UPDATED


def test_the_word_before_a_paraphrase_is_none_of_its_own():
    briefing = Briefing(messages=(Message("m", "The treasurer reported that the roof leaks.", kind="paraphrase"),))
    shown = "Reported: The treasurer reported that the roof {}."
    kept, changed = (Change(State.KEPT, 3, "quote", "m", shown.format(word)) for word in ("leaks", "burns"))
    assert offers([kept], briefing) == []
    (offer,) = offers([changed], briefing)
    assert (offer.new, offer.is_sure) == ("The treasurer reported that the roof burns.", False)


def test_texts_that_an_earlier_version_did_not_tell_of_are_left_alone_unless_they_say_the_same(cigref, opened):
    """A deck without word of its counts says them all the same."""
    part = next(name for name, data in opened.parts.items() if name.startswith("customXml/item") and b"<deck" in data)
    root = parsed(opened.parts[part])
    for told in [told for told in root.iter() if told.get("role") == "figure"]:
        told.getparent().remove(told)
    opened.parts[part] = etree.tostring(root)
    sources = opened.order[-1]
    say(shape(opened, sources, "Count 1"), "Une seule coupe")
    made = update_bytes(opened.saved(), cigref)
    assert states(made, role="figure") == [State.UNCHANGED, State.UNSURE, State.UNCHANGED]
    again = update_bytes(update_bytes(opened.saved(), change_deck(cigref, answer="Une autre réponse")).data, cigref)
    assert states(again, role="figure") == [State.UNCHANGED, State.UNSURE, State.UNCHANGED]
    assert "Une seule coupe" in Deck(again.data).text(sources)


def led_to(data, old="", new=""):
    """The addresses that links of the deck's slides lead to; and the deck with one in place of another."""
    opened = Deck(data)
    names = [name for name in opened.parts if name.startswith("ppt/slides/_rels/")]
    for name in names:
        opened.parts[name] = opened.parts[name].replace(old.encode(), new.encode()) if old else opened.parts[name]
    found = {address for name in names for address in re.findall(rb'Target="(https[^"]+)"', opened.parts[name])}
    return {address.decode() for address in found}, opened.saved()


def test_links_follow_the_briefing_unless_people_led_them_elsewhere(cigref):
    first, other, mine = (f"https://example.org/{name}" for name in ("first", "other", "mine"))
    before, after = (change(cigref, Source, "article", url=address) for address in (first, other))
    exported = deck(before)[0]
    made = update_bytes(exported, after)
    assert led_to(made.data)[0] == {other}
    assert one(made, 15, "link").state is State.UPDATED
    _, edited = led_to(exported, first, mine)
    assert led_to(update_bytes(edited, change_deck(before, title="Un autre titre")).data)[0] == {mine}
    made = update_bytes(edited, after)
    assert led_to(made.data)[0] == {mine}
    assert one(made, 15, "link").state is State.UNSURE
