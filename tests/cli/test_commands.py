"""The command line as scripts rely on it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import docx
import pptx
import pytest

from briefing.app import main
from briefing.core.edits import change
from briefing.core.model import Theme
from briefing.core.paths import bundled_assembly, slides_templates
from briefing.core.storage.store import load, save
from tests.sources.readers import test_readers as readers

pytestmark = pytest.mark.usefixtures("own_log")

FILE = str(bundled_assembly())


def test_an_exported_deck_has_no_fault(tmp_path, capsys):
    out = str(tmp_path / "deck.pptx")
    assert main(["export", FILE, "--pick", "culture-partage", "-o", out]) == 0
    assert main(["check", out, "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["faults"] == []


def test_picked_quotes_alone_are_exported(tmp_path, capsys):
    out = tmp_path / "deck.pptx"
    assert main(["export", FILE, "-o", str(out), "--pick", "culture-partage", "--language", "en"]) == 0
    assert "6 slides" in capsys.readouterr().out


def test_another_narrative_is_exported_when_asked(tmp_path, capsys):
    out = str(tmp_path / "deck.pptx")
    assert main(["export", FILE, "--all", "-o", out, "--narrative", "onepage"]) == 0
    assert "1 slide\n" in capsys.readouterr().out


@pytest.mark.parametrize(("name", "made"), [("deck.pdf", "deck.pdf"), ("deck.png", "deck-01.png")])
def test_a_pdf_and_pictures_are_exported_by_their_name(name, made, tmp_path, capsys):
    assert main(["export", FILE, "-o", str(tmp_path / name), "--pick", "culture-partage"]) == 0
    assert (tmp_path / made).is_file()
    assert capsys.readouterr().out.strip() == f"{tmp_path / made}: 6 slides"


@pytest.mark.parametrize(
    "words",
    [
        ["export", "missing.briefing", "-o", "out.pptx"],
        ["export", FILE, "-o", "/no/such/folder/out.pptx"],
        ["export", FILE, "-o", "out.odp"],
        ["export", FILE, "-o", "no/such/folder/out.pdf"],
        ["export", FILE, "-o", "no/such/folder/out.png"],
        ["export", FILE, "-o", "out.pptx", "--pick", "nobody"],
        ["export", FILE, "-o", "out.pptx", "--template", "none"],
        ["export", FILE, "-o", "out.docx", "--template", "sober"],
        ["check", "missing.pptx"],
        ["check", FILE, "--briefing", FILE],
        ["extract", "article.txt"],
        ["templates", "check", "missing.pptx"],
    ],
)
def test_what_fails_says_so_in_a_sentence(words, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(words) == 1
    told = capsys.readouterr().err
    assert told.startswith("briefing: ")
    assert "Traceback" not in told
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_made_and_taken_back_when_nothing_comes_into_it(tmp_path):
    assert main(["export", FILE, "-o", str(tmp_path / "out" / "a.pptx"), "--pick", "nobody"]) == 1
    assert list(tmp_path.iterdir()) == []
    assert main(["export", FILE, "-o", str(tmp_path / "out" / "a.pptx"), "--pick", "culture-partage"]) == 0
    assert (tmp_path / "out" / "a.pptx").is_file()


@pytest.mark.parametrize("words", [["export"], ["export", FILE], ["--nonsense"], ["templates", "check"], ["a", "b"]])
def test_wrong_usage_ends_with_2(words):
    try:
        code = main(words)
    except SystemExit as stop:
        code = stop.code
    assert code == 2


def test_a_deck_is_checked_against_its_briefing(tmp_path, capsys):
    out = str(tmp_path / "deck.pptx")
    assert main(["export", FILE, "--pick", "culture-partage", "-o", out]) == 0
    assert main(["check", out, "--briefing", FILE]) == 0
    presentation = pptx.Presentation(out)
    slides = enumerate(presentation.slides, 1)
    *_, (number, quote) = [(n, shape) for n, slide in slides for shape in slide.shapes if shape.name == "Quote 1"]
    quote.text_frame.text = "« La culture numérique ce n’est pas le partage »"
    presentation.save(out)
    capsys.readouterr()
    assert main(["check", out, "--briefing", FILE, "--json"]) == 1
    faults = json.loads(capsys.readouterr().out)["faults"]
    assert [fault for fault in faults if fault.startswith(f"slide {number}: ") and "ce n’est pas" in fault]


def test_a_memo_is_written_and_checked_against_its_briefing(tmp_path, capsys):
    out = str(tmp_path / "memo.docx")
    assert main(["export", FILE, "-o", out, "--language", "en"]) == 0
    assert capsys.readouterr().out == f"{out}\n"
    assert main(["check", out]) == 0
    assert main(["check", out, "--briefing", FILE, "--json"]) == 0
    document = docx.Document(out)
    quote = next(paragraph for paragraph in document.paragraphs if paragraph.style.name == "Quote")
    quote.runs[1].text = "Rien du tout"
    document.save(out)
    assert main(["check", out, "--briefing", FILE]) == 1
    assert "Rien du tout" in capsys.readouterr().out


def test_a_briefing_with_an_unfair_cut_is_at_fault(tmp_path, capsys):
    path = tmp_path / "cut.briefing"
    path.write_text("format: briefing/1\nmessages: [{id: m, quote: On avance, shown: On recule}]\n", encoding="utf-8")
    assert main(["check", str(path), "--json"]) == 1
    [fault] = json.loads(capsys.readouterr().out)["faults"]
    assert "“recule” where the source says “avance”" in fault


def test_a_broken_briefing_is_told_with_its_line(tmp_path, capsys):
    path = tmp_path / "broken.briefing"
    path.write_text("format: briefing/1\nassembly: 3\n", encoding="utf-8")
    assert main(["check", str(path), "--json"]) == 1
    [fault] = json.loads(capsys.readouterr().out)["faults"]
    assert "broken.briefing:2" in fault


def test_templates_are_listed(capsys):
    assert main(["templates", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["templates"][0]["name"] == "crossing"


@pytest.mark.parametrize("name", ["in.pptx", "in.docx", "in.pdf"])
def test_the_briefing_is_not_replaced_by_what_is_made_of_it(name, tmp_path, capsys):
    file = tmp_path / name
    file.write_bytes(bundled_assembly().read_bytes())
    (tmp_path / f"link{file.suffix}").symlink_to(file)
    for out in (file, tmp_path / f"link{file.suffix}"):
        assert main(["export", str(file), "-o", str(out), "--all"]) == 1
        assert "in use" in capsys.readouterr().err
    assert file.read_bytes() == bundled_assembly().read_bytes()


@pytest.mark.parametrize("template", ["sober.pptx", "own.docx"])
def test_the_template_is_not_replaced_by_what_is_made_on_it(template, tmp_path, capsys):
    copy = tmp_path / template
    if copy.suffix == ".pptx":
        copy.write_bytes((slides_templates() / "sober.pptx").read_bytes())
    else:
        docx.Document().save(str(copy))
    before = copy.read_bytes()
    assert main(["export", FILE, "-o", str(copy), "--all", "--template", str(copy)]) == 1
    assert "in use" in capsys.readouterr().err
    assert copy.read_bytes() == before


def test_a_source_is_not_replaced_by_its_quotes(tmp_path, capsys):
    article = tmp_path / "a.txt"
    article.write_text("“We pay,” said Ann Lee, CIO of Acme.", encoding="utf-8")
    (tmp_path / "b.briefing").hardlink_to(article)
    assert main(["extract", str(article), "-o", str(tmp_path / "b.briefing")]) == 1
    assert article.read_text(encoding="utf-8").startswith("“We pay")


def test_a_briefing_that_is_there_is_replaced_by_quotes_only_when_told(tmp_path, capsys):
    article, out = tmp_path / "a.txt", tmp_path / "b.briefing"
    article.write_text("“We pay for it,” said Ann Lee, CIO of Acme.", encoding="utf-8")
    assert main(["extract", str(article), "-o", str(out)]) == 0
    out.write_text(edited := out.read_text(encoding="utf-8").replace("We pay", "We all pay"), encoding="utf-8")
    assert main(["extract", str(article), "-o", str(out)]) == 1
    assert "--force to replace it" in capsys.readouterr().err
    assert out.read_text(encoding="utf-8") == edited
    assert main(["extract", str(article), "-o", str(out), "--force"]) == 0
    assert load(out).messages[0].quote == "We pay for it"


def test_a_briefing_of_quotes_is_a_document_of_its_own_and_knows_its_decks(tmp_path, capsys):
    article, deck = tmp_path / "a.txt", tmp_path / "deck.pptx"
    article.write_text("“We pay for it,” said Ann Lee, CIO of Acme.", encoding="utf-8")
    one, other, copy = (tmp_path / f"{name}.briefing" for name in ("one", "other", "copy"))
    assert [main(["extract", str(article), "-o", str(out)]) for out in (one, other)] == [0, 0]
    assert main(["share", str(one), "-o", str(copy)]) == 0
    assert load(one).assembly.document == load(copy).assembly.document != ""
    assert main(["export", str(one), "-o", str(deck), "--all"]) == 0
    capsys.readouterr()
    assert main(["update", str(deck), "--briefing", str(copy)]) == 0
    assert main(["update", str(deck), "--briefing", str(other)]) == 1
    assert "The deck was made of another briefing." in capsys.readouterr().err


@pytest.mark.parametrize("words", [["extract", "-", "--json"], ["extract", "-"], ["templates"]])
def test_a_reader_that_has_enough_ends_the_program_quietly(words):
    said = "“We pay for it,” said Ann Lee, CIO of Acme.\n\n".encode()
    reading, writing = os.pipe()
    os.close(reading)
    code = "import sys; from briefing.app import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", code, *words]
    done = subprocess.run(command, input=said, stdout=writing, stderr=subprocess.PIPE, timeout=60)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are always UTF-8 there")
def test_a_name_that_is_no_utf_8_is_as_good_as_any(tmp_path, capsys):
    article, out = (tmp_path / os.fsdecode(name) for name in (b"caf\xe9.txt", b"\xe9t\xe9.briefing"))
    article.write_text("“We pay for it,” said Ann Lee, CIO of Acme.", encoding="utf-8")
    assert main(["extract", str(article), "-o", str(out)]) == 0
    assert load(out).sources[0].title == "café"
    capsys.readouterr()
    assert main(["extract", str(article), "--json"]) == 0
    assert [quote["source"] for quote in json.loads(capsys.readouterr().out)["quotes"]] == [str(article)]
    assert main(["check", str(out), "--source", str(article), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["file"] == str(out)
    assert main(["export", str(out), "--all", "-o", str(out.with_suffix(".pptx"))]) == 0
    assert out.with_suffix(".pptx").is_file()


def test_a_template_that_was_never_chosen_is_not_looked_at(tmp_path, capsys):
    own = tmp_path / "acme.pptx"
    own.write_bytes((slides_templates() / "sober.pptx").read_bytes())
    briefing = tmp_path / "a.briefing"
    text = "format: briefing/1\nmessages:\n- id: m\n  quote: We pay.\ndeck:\n  title: T\n  picks: [m]\n"
    briefing.write_text(f"{text}  template: {own}\n", encoding="utf-8")
    out = tmp_path / "a.pptx"
    assert main(["export", str(briefing), "-o", str(out)]) == 0
    assert f"“{own}”, which was never chosen on this computer" in capsys.readouterr().err
    on_ours = out.read_bytes()
    assert main(["export", str(briefing), "-o", str(out), "--template", str(own)]) == 0
    assert "never chosen" not in capsys.readouterr().err
    assert out.read_bytes() != on_ours


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_devices_and_pipes_are_refused_wherever_a_file_is_named(tmp_path, capsys):
    pipe = str(tmp_path / "pipe.pptx")
    os.mkfifo(pipe)
    (tmp_path / "null.pptx").symlink_to("/dev/null")
    for words in (
        ["check", pipe],
        ["check", "/dev/zero"],
        ["export", pipe, "-o", str(tmp_path / "a.pptx"), "--all"],
        ["export", FILE, "-o", pipe, "--all"],
        ["export", FILE, "-o", str(tmp_path / "null.pptx"), "--all"],
        ["export", FILE, "-o", str(tmp_path / "a.pptx"), "--all", "--template", pipe],
        ["extract", pipe],
        ["templates", "check", pipe],
    ):
        assert main(words) == 1, words
        assert "unforeseen" not in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["null.pptx", "pipe.pptx"]


@pytest.mark.skipif(os.name == "nt" or not os.getuid(), reason="no folder is locked to this user")
def test_what_is_in_a_locked_folder_is_told(tmp_path, capsys):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0)
    for words in (
        ["export", FILE, "-o", str(locked / "a.pptx"), "--all"],
        ["export", FILE, "-o", str(tmp_path / "a.pptx"), "--all", "--template", str(locked / "a.potx")],
        ["check", str(locked / "a.pptx")],
    ):
        assert main(words) == 1
        assert "unforeseen" not in capsys.readouterr().err


def test_pictures_of_a_longer_deck_before_are_told_and_left(tmp_path, capsys):
    (tmp_path / "deck-05.png").write_bytes(b"old")
    (tmp_path / "deck-11.png").write_bytes(b"old")
    words = ["export", FILE, "-o", str(tmp_path / "deck.png"), "--pick", "culture-partage"]
    assert main(words) == 0
    told = capsys.readouterr().err
    assert "deck-11.png" in told
    assert "deck-05.png" not in told
    assert (tmp_path / "deck-11.png").read_bytes() == b"old"


_SAID = "« La donnée ne vaut que par l’usage », explique Jeanne Ferrand, directrice des données de Valmont."


def source_of(kind: str, folder) -> str:
    """An article as a file of this kind."""
    path = folder / f"article.{kind}"
    if kind == "docx":
        path.write_bytes(readers.docx(readers.paragraph(_SAID)))
    else:
        marks = {"html": f"<html><body><p>{_SAID}</p></body></html>", "md": f"# Titre\n\n{_SAID}\n", "txt": _SAID}
        path.write_bytes(marks[kind].encode("cp1252" if kind == "txt" else "utf-8"))
    return str(path)


@pytest.mark.parametrize("kind", ["txt", "md", "html", "docx"])
def test_a_source_of_any_kind_proves_its_quotes_as_the_import_reads_it(kind, tmp_path, capsys):
    source, out = source_of(kind, tmp_path), tmp_path / "a.briefing"
    assert main(["extract", source, "--no-text", "-o", str(out)]) == 0
    assert main(["check", str(out), "--source", source, "--json"]) == 0
    found = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert found["findings"] == []


@pytest.mark.parametrize("kind", ["txt", "md", "html", "docx"])
def test_a_source_that_an_earlier_reader_read_otherwise_is_proved_by_its_words(kind, tmp_path, capsys):
    source, out = source_of(kind, tmp_path), tmp_path / "a.briefing"
    assert main(["extract", source, "--no-text", "-o", str(out)]) == 0
    read_before = re.sub("sha256: .*", f"sha256: {'0' * 64}", out.read_text(encoding="utf-8"))
    out.write_text(re.sub("start: .*", "start: 1", read_before), encoding="utf-8")
    assert main(["check", str(out), "--source", source]) == 0
    assert "1 of its 1 quotes are verified by their words" in capsys.readouterr().out


def test_another_text_is_none_of_the_sources(tmp_path, capsys):
    source, out = source_of("md", tmp_path), tmp_path / "a.briefing"
    assert main(["extract", source, "--no-text", "-o", str(out)]) == 0
    other = tmp_path / "other.txt"
    other.write_text("Tout autre chose.", encoding="utf-8")
    assert main(["check", str(out), "--source", str(other)]) == 1
    assert "none of the briefing’s sources" in capsys.readouterr().err


def test_a_cut_to_be_confirmed_is_told_and_bars_nothing(tmp_path, capsys):
    briefing = tmp_path / "a.briefing"
    briefing.write_text(
        "format: briefing/1\nsources:\n- id: s\n  title: Minutes\nmessages:\n- id: m\n"
        "  quote: We will never sell your data.\n  shown: We will […] sell your data.\n"
        "  source: {id: s, start: 0, end: 29}\ndeck:\n  title: T\n  picks: [m]\n",
        encoding="utf-8",
    )
    assert main(["export", str(briefing), "-o", str(tmp_path / "a.pptx"), "--language", "en"]) == 0
    assert "Cuts to be confirmed (1): unattributed, “never” (negation)." in capsys.readouterr().err
    slides = pptx.Presentation(str(tmp_path / "a.pptx")).slides
    assert "1  cut to be confirmed" in {shape.text_frame.text for shape in slides[-1].shapes if shape.has_text_frame}
    notes = [slide.notes_slide.notes_text_frame.text for slide in slides]
    assert any("To be confirmed: the cut leaves out “never” (negation)." in text for text in notes)
    assert main(["export", str(briefing), "-o", str(tmp_path / "a.docx")]) == 0
    assert "Cuts to be confirmed" in capsys.readouterr().err
    for made in ("a.pptx", "a.docx"):
        assert main(["check", str(tmp_path / made), "--briefing", str(briefing)]) == 0
        assert "is a cut to be confirmed: it leaves out “never” (negation)." in capsys.readouterr().out
    assert main(["check", str(briefing), "--json"]) == 0
    [told] = [one for one in json.loads(capsys.readouterr().out)["findings"] if one.get("grade") == "to_confirm"]
    assert "“never” (negation)" in told["what"]


def test_a_deck_is_updated_and_what_people_wrote_comes_home(tmp_path, capsys):
    deck, file = tmp_path / "deck.pptx", tmp_path / "mine.briefing"
    file.write_bytes(bundled_assembly().read_bytes())
    assert main(["export", str(file), "-o", str(deck)]) == 0
    before = deck.read_bytes()
    edited = pptx.Presentation(deck)
    edited.slides[2].shapes.title.text_frame.paragraphs[0].runs[0].text = "Le cap de la direction"
    edited.save(deck)
    assert main(["update", str(deck), "--briefing", str(file), "--dry-run", "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert [change["deck"] for change in told["changes"] if change["state"] == "kept"] == ["Le cap de la direction"]
    assert main(["update", str(deck), "--briefing", str(file), "--home"]) == 0
    assert "headline: Le cap de la direction" in file.read_text("utf-8")
    assert (tmp_path / "deck.pptx.bak").is_file()
    assert deck.read_bytes() != before


def test_texts_that_both_changed_are_conflicts_and_the_exit_code_says_so(tmp_path, capsys):
    deck, file = tmp_path / "deck.pptx", tmp_path / "mine.briefing"
    briefing = load(bundled_assembly())
    save(briefing, file)
    assert main(["export", str(file), "-o", str(deck)]) == 0
    edited = pptx.Presentation(deck)
    edited.slides[2].shapes.title.text_frame.paragraphs[0].runs[0].text = "Le cap de la direction"
    edited.save(deck)
    save(change(briefing, Theme, briefing.themes[0].id, headline="Un autre titre"), file)
    assert main(["update", str(deck), "--briefing", str(file), "-o", str(tmp_path / "out.pptx")]) == 1
    assert "changed on both sides" in capsys.readouterr().out
    assert main(["update", str(deck), "--briefing", str(file), "--on-conflict", "briefing"]) == 0


def test_a_first_briefing_is_proposed_and_its_deck_is_true(tmp_path, capsys):
    names = ("Anne Roy", "Marc Lenoir", "Odile Marchal")
    said = (
        "La dette technique doit être payée chaque année",
        "Notre dette technique est plus lourde que nos loyers",
        "Personne ne voit la dette technique avant la panne",
        "Le client attend une réponse en deux heures",
        "Un client trompé est un client perdu",
        "Nous avons décidé de répondre au client le jour même",
        "Sans nuage souverain, nos données partent ailleurs",
        "Il faut un nuage souverain avant dix ans",
        "Le nuage souverain coûte plus, et nous le paierons",
    )
    article, out, deck = tmp_path / "a.txt", tmp_path / "a.briefing", tmp_path / "a.pptx"
    lines = [f"« {quote} », explique {names[at % 3]}." for at, quote in enumerate(said)]
    article.write_text("Une assemblée\n\n" + "\n\n".join(lines), encoding="utf-8")
    assert main(["extract", str(article), "-o", str(out), "--propose"]) == 0
    assert "Dette technique: 3 quotes (by phrase)" in capsys.readouterr().out
    assert main(["export", str(out), "-o", str(deck), "--narrative", "short"]) == 0
    assert main(["check", str(deck), "--briefing", str(out)]) == 0


def test_proposing_needs_a_briefing_to_write(tmp_path):
    with pytest.raises(SystemExit):
        main(["extract", "a.txt", "--propose"])


def test_what_minutes_report_is_told_as_a_paraphrase(tmp_path, capsys):
    source, out = tmp_path / "minutes.txt", tmp_path / "a.briefing"
    source.write_text(
        "Minutes of the board\n\nPresent: Jane Porter, chair\n\nMs Porter noted that the roof leaks.", "utf-8"
    )
    assert main(["extract", str(source), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["quotes"]
    assert (told["kind"], told["speaker"]) == ("paraphrase", "Jane Porter")
    assert main(["extract", str(source), "-o", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}: 0 quotes, 1 speaker, 1 paraphrase\n"
    assert main(["check", str(out)]) == 0
    assert "1 paraphrase, reported, not quoted" in capsys.readouterr().out
