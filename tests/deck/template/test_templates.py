"""Decks on companies' templates: valid, fitting, nothing empty, nothing of the template's own slides left."""

from __future__ import annotations

import contextlib
import io
import json
import re
import time
import zipfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import pptx
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from pptx.enum.shapes import MSO_SHAPE_TYPE

from briefing.app import main
from briefing.core.errors import BriefingError
from briefing.core.model import Briefing, DeckOptions, Message, Speaker, Theme
from briefing.core.paths import bundled_assembly
from briefing.core.queries.outline import in_story_order
from briefing.core.storage.store import save
from briefing.deck.check.deck import check_bytes
from briefing.deck.compose.model import TextBox
from briefing.deck.export import deck
from briefing.deck.plan.planner import NARRATIVES
from briefing.deck.request import Request
from briefing.deck.template.catalogue import find
from briefing.deck.template.check import examine
from briefing.deck.template.layout_map import KINDS, forget_map, save_map
from briefing.deck.template.opening import open_template
from tests.deck.audit import audit
from tests.deck.company_templates import TEMPLATES, path_of, with_part
from tests.strategies import briefings

COMPANIES = [name for name in TEMPLATES if name != "crossing"]


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("templates")


def faults(data: bytes) -> list[str]:
    return [f"{fault.slide}: {fault.what}" for fault in check_bytes(data) if fault.is_fault]


def audited(data: bytes, path: Path) -> list[str]:
    path.write_bytes(data)
    return audit(path)


def shown(data: bytes) -> list[str]:
    """All that slides say: texts, groups and tables, and their notes."""
    slides = pptx.Presentation(io.BytesIO(data)).slides
    said = [text for slide in slides for shape in slide.shapes for text in texts_of(shape)]
    return said + [slide.notes_slide.notes_text_frame.text for slide in slides if slide.has_notes_slide]


def texts_of(shape) -> list[str]:
    if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
        return [text for inner in shape.shapes for text in texts_of(inner)]
    if shape.has_table:
        return [cell.text for row in shape.table.rows for cell in row.cells]
    return [shape.text_frame.text] if shape.has_text_frame else []


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", [*COMPANIES[:2], *(pytest.param(name, marks=pytest.mark.slow) for name in COMPANIES[2:])]
)
def test_the_whole_assembly_fits_a_companys_template(name, cigref, folder, tmp_path):
    data, _ = deck(cigref, Request(picks=in_story_order(cigref), template=path_of(name, folder)))
    assert audited(data, tmp_path / "deck.pptx") == []
    assert not [found for found in check_bytes(data) if found.is_fault or "left over" in found.what]
    texts = "\n".join(shown(data)).replace("\u00a0", " ")
    for message in cigref.messages:
        assert f"« {message.quote} »".replace("\u00a0", " ") in texts
        assert message.takeaway.replace("\u00a0", " ") in texts
        assert message.ask.replace("\u00a0", " ") in texts
        assert cigref.speaker_of(message).organisation in texts


@pytest.fixture(scope="module")
def deck_on(cigref, folder):
    """Makes the bundled deck on a template, once."""

    @cache
    def made(name: str):
        return deck(cigref, Request(template=path_of(name, folder)))

    return made


@pytest.mark.slow
@pytest.mark.parametrize("name", COMPANIES)
def test_masters_theme_and_logo_stay_as_they_were(name, deck_on, folder):
    with zipfile.ZipFile(path_of(name, folder)) as before, zipfile.ZipFile(io.BytesIO(deck_on(name)[0])) as after:
        kept = [entry for entry in before.namelist() if entry.startswith(("ppt/slideMasters/", "ppt/theme/"))]
        assert kept
        assert all(after.read(entry) == before.read(entry) for entry in kept)


def test_the_templates_own_slides_are_left_out(deck_on):
    data, pages = deck_on("four_by_three")
    archive = zipfile.ZipFile(io.BytesIO(data))
    presentation = archive.read("ppt/presentation.xml").decode()
    assert len([name for name in archive.namelist() if name.startswith("ppt/slides/slide")]) == len(pages)
    assert "custShow" not in presentation
    assert presentation.count("</p14:sectionLst>") == 1
    assert 'name="Old"' not in presentation
    assert "hlinksldjump" not in "".join(
        archive.read(f"ppt/slideLayouts/slideLayout{n}.xml").decode() for n in range(1, 7)
    )
    assert b"Old 1" not in b"".join(archive.read(name) for name in archive.namelist())


def test_the_second_master_serves_where_the_first_has_no_body(cigref, folder):
    opened = open_template(find(path_of("two_masters", folder)))
    masters = {opened.layouts[kind.layout].master for kind in opened.info.kinds.values()}
    assert masters == {"ppt/slideMasters/slideMaster2.xml"}


def test_placeholders_are_found_by_their_names(folder):
    kinds = open_template(find(path_of("odd_idx", folder))).info.kinds
    assert kinds["quote_full"].layout == "Citation"
    assert kinds["quote_full"].fields == {
        "title": 9000,
        "quote": 700,
        "takeaway": 701,
        "ask": 701,
        "speaker": 33,
        "position": 512,
    }


@pytest.mark.slow
def test_the_crossing_is_drawn_on_our_covers_only(deck_on):
    for name in COMPANIES:
        assert "Route" not in shapes_of(deck_on(name)[0], 0)
    assert "Route" in shapes_of(deck_on("crossing")[0], 0)


def shapes_of(data: bytes, slide: int) -> list[str]:
    return [shape.name for shape in pptx.Presentation(io.BytesIO(data)).slides[slide].shapes]


@pytest.mark.slow
def test_quotes_of_a_kind_show_few_sizes(cigref, folder):
    quotes = [("Nous traversons ensemble la mer du numérique. " * 12)[: 30 + 9 * n].strip() for n in range(40)]
    briefing = Briefing(messages=tuple(Message(f"m{n}", quote) for n, quote in enumerate(quotes)))
    for name in TEMPLATES:
        request = Request(picks=in_story_order(briefing), template=path_of(name, folder), narrative="story")
        _, pages = deck(briefing, request)
        boxes = [shape for page in pages for shape in page.shapes if shape.name.startswith("Quote")]
        sizes = {letters.size for box in boxes for line in box.lines for letters in line.letters}
        assert len(sizes) <= 6
        assert min(sizes) >= 16


@pytest.mark.slow
@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("length", [1, 3000])
def test_texts_of_any_length_are_there_whole(name, length, folder):
    text = ("Nous traversons ensemble, pas à pas, la mer du numérique. " * 60)[:length].strip()
    message = Message("m", text, "s", "t", takeaway=text, ask=text)
    briefing = Briefing(speakers=(Speaker("s", text, text),), themes=(Theme("t", text, text),), messages=(message,))
    titled = replace(briefing, deck=replace(briefing.deck, title=text))
    data, pages = deck(titled, Request(picks=["m"], template=path_of(name, folder)))
    assert faults(data) == []
    whole = re.sub(r"\s", "", "".join(shown(data)))
    assert whole.count(re.sub(r"\s", "", text)) >= 3
    boxes = [shape for page in pages for shape in page.shapes if isinstance(shape, TextBox) and shape.name != "Title"]
    assert all(letters.size >= 12 for box in boxes for line in box.lines for letters in line.letters)


ALPHABETS = st.sampled_from(
    [
        "שלום עולם. ",
        "مرحبا بالعالم ",
        "我们一起穿越数字的海洋，",
        "デジタルの海を渡る。",
        "바다를 건너다 ",
        "e\u0301a\u0308o\u0302 ",
        "😀👩‍👩‍👧🇫🇷 ",
        "WWWWWWWW",
        "नमस्ते ",
    ]
)


@pytest.mark.slow
@settings(max_examples=10, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(ALPHABETS, st.integers(1, 1500), st.sampled_from(TEMPLATES))
def test_words_of_any_script_fit(folder, letters, length, name):
    text = (letters * length)[:length].strip("\u200d ") or "a"
    data, _ = deck(
        Briefing(messages=(Message("m", text, takeaway=text),)), Request(picks=["m"], template=path_of(name, folder))
    )
    assert faults(data) == []


ANY = (
    briefings().filter(lambda briefing: briefing.messages),
    st.sampled_from(TEMPLATES),
    st.sampled_from(["fr", "en"]),
    st.sampled_from(["", *NARRATIVES]),
)


def assert_valid(folder: Path, briefing: Briefing, name: str, language: str, narrative: str) -> None:
    picks = [message.id for message in briefing.messages]
    data, _ = deck(
        briefing, Request(picks=picks, template=path_of(name, folder), language=language, narrative=narrative)
    )
    assert audited(data, folder / "any.pptx") == []
    assert faults(data) == []


@pytest.mark.slow
@settings(max_examples=6, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(*ANY)
def test_any_content_makes_a_valid_deck_on_any_template(folder, briefing, name, language, narrative):
    assert_valid(folder, briefing, name, language, narrative)


def test_a_summary_of_bare_quotes_is_no_slide_of_quotes(folder):
    asked = Message("a", "1", shown=".~\n;", ask="3", owner="DSI")
    briefing = Briefing(messages=(asked, Message("b", "1", shown="0")), deck=DeckOptions(answer="Oui"))
    assert_valid(folder, briefing, "odd_idx", "en", "full")


@pytest.mark.slow
@settings(max_examples=100, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(*ANY)
def test_much_content_makes_valid_decks_on_any_template(folder, briefing, name, language, narrative):
    assert_valid(folder, briefing, name, language, narrative)


@pytest.mark.parametrize("letter", ["\x00", "\x07", "\x0b", "\ud800", "\uffff"])
def test_letters_that_no_deck_can_hold_are_told(letter, cigref):
    briefing = Briefing(messages=(Message("m", f"Un mot{letter} de trop"),))
    with pytest.raises(BriefingError, match="no deck can hold"):
        deck(briefing, Request(picks=["m"]))


def test_rtl_texts_run_leftward(folder):
    data, _ = deck(
        Briefing(messages=(Message("m", "שלום עולם"),)), Request(picks=["m"], template=path_of("dark", folder))
    )
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        slides = [archive.read(name).decode() for name in archive.namelist() if name.startswith("ppt/slides/slide")]
    spoken = [xml for xml in slides if "שלום" in xml]
    assert spoken
    for xml in spoken:
        assert 'rtl="1"' in xml
        assert 'algn="r"' in xml
        assert 'lang="he-IL"' in xml


def test_a_check_tells_what_will_be_done_instead(folder):
    told_ = {name: " ".join(finding.what for finding in examine(find(path_of(name, folder)))) for name in COMPANIES}
    assert "4:3" in told_["four_by_three"]
    assert "3 slides are left out" in told_["four_by_three"]
    assert "font Verdana is not on this computer" in told_["two_masters"]
    assert "hard to read" in told_["dark"]
    assert "no notes master" in told_["default"]
    assert "no place for a slide number" in told_["untitled"]
    assert not [finding for name in COMPANIES for finding in examine(find(path_of(name, folder))) if finding.is_fault]


@pytest.mark.parametrize(("name", "lacks"), [("tiny", "boxes drawn"), ("untitled", "A layout has no title")])
def test_places_for_texts_are_missed_only_where_somebody_mapped_them(folder, tmp_path, name, lacks):
    info = find(path_of(name, folder))
    assert lacks not in " ".join(finding.what for finding in examine(info, tmp_path))
    opened = open_template(info)
    save_map(tmp_path, opened.data, name, opened.info.kinds)
    assert lacks in " ".join(finding.what for finding in examine(info, tmp_path))


def test_the_command_line_checks_a_template_and_uses_it(folder, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    path = path_of("dark", folder)
    assert main(["templates", "check", path, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["faults"] == []
    assert report["remarks"]
    out = tmp_path / "deck.pptx"
    assert main(["export", str(bundled_assembly()), "-o", str(out), "--template", path]) == 0
    assert main(["check", str(out)]) == 0


def test_a_briefing_names_its_template_by_path(cigref, folder, tmp_path):
    briefing = replace(cigref, deck=replace(cigref.deck, template=path_of("many", folder)))
    save(briefing, tmp_path / "a.briefing")
    assert {page.layout for page in deck(briefing)[1]} <= set(open_template(find(path_of("many", folder))).layouts)


def test_the_users_map_is_kept_for_the_very_template(cigref, folder, tmp_path):
    info = find(path_of("many", folder))
    opened = open_template(info, tmp_path)
    kinds = dict(opened.info.kinds)
    kinds["text"] = replace(kinds["text"], layout="Two columns", fields={"title": 0, "body": 11})
    save_map(tmp_path / "maps", opened.data, "Ours", kinds)
    moved = tmp_path / "moved.pptx"
    moved.write_bytes(opened.data)
    again = open_template(find(str(moved)), tmp_path / "maps")
    assert dict(again.info.kinds) == kinds
    data, _ = deck(cigref, Request(template=str(moved), maps=tmp_path / "maps"))
    assert faults(data) == []
    forget_map(tmp_path / "maps", opened.data)
    assert open_template(find(str(moved)), tmp_path / "maps").info.kinds == opened.info.kinds


def test_a_broken_map_of_the_user_is_told(folder, tmp_path):
    opened = open_template(find(path_of("many", folder)))
    path = save_map(tmp_path, opened.data, "Ours", opened.info.kinds)
    path.write_text("format: briefing-template/1\ntitle: {}\nkinds: {}\n", encoding="utf-8")
    with pytest.raises(BriefingError, match="lacks or misstates"):
        open_template(opened.info, tmp_path)


def test_a_map_that_names_what_is_not_there_is_a_fault(folder, tmp_path):
    opened = open_template(find(path_of("many", folder)))
    kinds = dict.fromkeys(KINDS, replace(opened.info.kinds["text"], layout="Gone"))
    save_map(tmp_path, opened.data, "Ours", kinds)
    assert all("no layout “Gone”" in finding.what for finding in examine(opened.info, tmp_path) if finding.is_fault)


def part_of(path: str, name: str) -> bytes:
    return zipfile.ZipFile(path).read(name)


@pytest.fixture(scope="module")
def bad_files(folder) -> dict[str, tuple[bytes, str]]:
    """Files that are no templates, and what is told of each."""
    path = Path(path_of("many", folder))
    whole = path.read_bytes()
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b" " * (80 * 2**20))
    entity = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    compound = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600)
    layouts = part_of(str(path), "ppt/slideMasters/_rels/slideMaster1.xml.rels")
    theme = layouts[layouts.rindex(b'<Relationship Id="rIdTheme"') :]
    main_type = part_of(str(path), "[Content_Types].xml")
    linked = part_of(str(path), "ppt/slideLayouts/_rels/slideLayout1.xml.rels").replace(
        b"</Relationships>",
        b'<Relationship Id="rId9" TargetMode="External" Target="https://x.org/a.png" Type="http://schemas.openxmlformats'
        b'.org/officeDocument/2006/relationships/image"/></Relationships>',
    )
    return {
        "empty": (b"", "broken"),
        "cut": (whole[: len(whole) // 2], "broken"),
        "text": (b"no template at all", "broken"),
        "bomb": (bomb.getvalue(), "too large"),
        "entities": (with_part(path, "ppt/theme/theme1.xml", entity), "defines entities"),
        "utf16": (with_part(path, "ppt/theme/theme1.xml", entity.decode().encode("utf-16")), "defines entities"),
        "password": (compound + "EncryptedPackage".encode("utf-16-le"), "password"),
        "old": (compound, "before 2007"),
        "macros": (with_part(path, "ppt/vbaProject.bin", b"x"), "macros"),
        "macro type": (
            with_part(
                path,
                "[Content_Types].xml",
                main_type.replace(
                    b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                    b"application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
                ),
            ),
            "macros",
        ),
        "linked": (with_part(path, "ppt/slideLayouts/_rels/slideLayout1.xml.rels", linked), "outside content"),
        "no layouts": (
            with_part(
                path,
                "ppt/slideMasters/_rels/slideMaster1.xml.rels",
                layouts[: layouts.index(b"<Relationship ")] + theme,
            ),
            "no layouts",
        ),
        "broken part": (with_part(path, "ppt/slideMasters/slideMaster1.xml", b"<p:sldMaster"), "is broken"),
        "no theme": (
            with_part(
                path, "ppt/slideMasters/_rels/slideMaster1.xml.rels", layouts.replace(theme, b"</Relationships>")
            ),
            "missing or make no sense",
        ),
        "odd number": (
            with_part(
                path,
                "ppt/slideLayouts/slideLayout1.xml",
                part_of(str(path), "ppt/slideLayouts/slideLayout1.xml").replace(b'idx="1"', b'idx="one"'),
            ),
            "missing or make no sense",
        ),
        "strict": (
            with_part(
                path,
                "ppt/presentation.xml",
                part_of(str(path), "ppt/presentation.xml").replace(
                    b"http://schemas.openxmlformats.org/presentationml/2006/main",
                    b"http://purl.oclc.org/ooxml/presentationml/main",
                ),
            ),
            "Strict Open XML",
        ),
        "document": (with_part(path, "_rels/.rels", b"<Relationships/>"), "not a PowerPoint"),
    }


BAD = ("empty", "cut", "text", "bomb", "entities", "utf16", "password", "old", "macros", "macro type", "linked")
BAD += ("no layouts", "no theme", "odd number", "broken part", "document", "strict")


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_template_is_told_at_once(name, cigref, bad_files, tmp_path):
    data, what = bad_files[name]
    path = tmp_path / ("ours.ppt" if name == "old" else "ours.pptx")
    path.write_bytes(data)
    start = time.perf_counter()
    with pytest.raises(BriefingError, match=what):
        deck(cigref, Request(template=str(path)))
    assert time.perf_counter() - start < 2
    assert [finding.is_fault for finding in examine(find(str(path)))] == [True]


@settings(max_examples=30, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.data())
def test_a_damaged_template_is_told_or_used(folder, cigref, tmp_path_factory, data):
    whole = bytearray(Path(path_of("dark", folder)).read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("damaged") / "ours.potx"
    path.write_bytes(whole)
    with contextlib.suppress(BriefingError):
        deck(cigref, Request(template=str(path)))
