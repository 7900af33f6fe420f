"""The extract command and what it is made of."""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool

import pytest

from briefing.app import main
from briefing.core.model import Briefing
from briefing.core.quotes.verify import findings
from briefing.core.storage.store import load
from briefing.sources import extract as extract_module
from briefing.sources.extract import Extraction, extract, extract_all
from briefing.sources.readers import Reading
from briefing.sources.to_briefing import gathered
from tests.sources.annotated import articles

pytestmark = pytest.mark.usefixtures("own_log")

TEXT = """Assemblée du club : le cap est fixé

La 12e assemblée générale du Club des ports s'est tenue le 4 mai 2025 à Brest. Paul Dupont, DSI de Marvane, a ouvert
les débats. « Nous irons au bout du projet », a-t-il promis. « Il faut du courage », a ajouté Mme Anne Roy. Dans la
salle, une voix a lancé : « Et nos emplois, qui les défend ? »
"""


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def die(source):
    os._exit(9)


def test_an_article_becomes_a_briefing(article, tmp_path, capsys):
    out = tmp_path / "out.briefing"
    assert main(["extract", str(article), "-o", str(out)]) == 0
    briefing = load(out)
    assert (briefing.assembly.title, briefing.assembly.date) == (
        "12e assemblée générale du Club des ports",
        "4 mai 2025",
    )
    assert [speaker.name for speaker in briefing.speakers] == ["Paul Dupont", "Anne Roy"]
    assert [message.speaker for message in briefing.messages] == ["dupont", "roy", ""]
    assert briefing.speakers[0].position == "DSI · Marvane"
    assert briefing.sources[0].text.split() == TEXT.split()
    assert findings(briefing) == ()
    assert "3 quotes, 2 speakers" in capsys.readouterr().out


def test_json_is_one_document_of_the_contract(article, capsys):
    assert main(["extract", str(article), "--json"]) == 0
    [first, *_] = json.loads(capsys.readouterr().out)["quotes"]
    assert first == {
        "text": "Nous irons au bout du projet",
        "start": TEXT.index("Nous irons"),
        "end": TEXT.index(" », a-t-il"),
        "speaker": "Paul Dupont",
        "role": "DSI",
        "organisation": "Marvane",
        "source": str(article),
    }


def test_the_text_can_be_left_out(article, tmp_path):
    out = tmp_path / "out.briefing"
    assert main(["extract", str(article), "-o", str(out), "--no-text"]) == 0
    [source] = load(out).sources
    assert source.sha256
    assert not source.text


def test_one_bad_source_leaves_the_good_ones_alone(article, tmp_path, capsys):
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.4 broken")
    out = tmp_path / "out.briefing"
    assert main(["extract", str(bad), str(article), "-o", str(out), "--json"]) == 1
    told = capsys.readouterr()
    assert "bad.pdf" in told.err
    assert len(json.loads(told.out)["quotes"]) == 3
    assert len(load(out).messages) == 3


def test_nothing_is_written_when_nothing_was_read(tmp_path, capsys):
    out = tmp_path / "out.briefing"
    assert main(["extract", "missing.txt", "-o", str(out), "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == {"quotes": []}
    assert not out.exists()


def test_a_source_is_not_overwritten(article, capsys):
    assert main(["extract", str(article), "-o", str(article)]) == 1
    assert article.read_text(encoding="utf-8") == TEXT
    assert "would be replaced" in capsys.readouterr().err


def test_speakers_are_merged_over_sources():
    one = Reading("a")
    first = Extraction("1", one, extract_quotes("« Nous irons loin », dit Élodie Roy."))
    second = Extraction("2", one, extract_quotes("« Nous irons loin », dit Elodie Roy, maire de Brive."))
    briefing = gathered(Briefing(), [first, second], is_picky=False).briefing
    [speaker] = briefing.speakers
    assert (speaker.name, speaker.role, speaker.organisation) == ("Élodie Roy", "maire", "Brive")
    assert len(briefing.messages) == 1


def extract_quotes(text):
    from briefing.sources.quotes.finding import find_quotes

    return find_quotes(text, "fr")


@pytest.mark.slow
def test_many_sources_in_processes_come_in_order(tmp_path):
    paths = []
    for number, one in enumerate((articles() * 2)[:40]):
        path = tmp_path / f"{number}.txt"
        path.write_text(one.text, encoding="utf-8")
        paths.append(str(path))
    seen = []
    found = list(extract_all(paths, workers=2, progress=lambda done, total: seen.append((done, total))))
    assert found == [extract(path) for path in paths]
    assert seen[-1] == (40, 40)


class Breaking(ThreadPoolExecutor):
    """Breaks once, as it is given its third piece of work."""

    given = 0

    def submit(self, *work):
        Breaking.given += 1
        if Breaking.given == 3:
            raise BrokenProcessPool
        return super().submit(*work)


def test_no_source_is_lost_where_the_processes_break_as_they_are_given_more(monkeypatch):
    monkeypatch.setattr(extract_module, "_pool", Breaking)
    monkeypatch.setattr(Breaking, "given", 0)
    sources = [f"missing-{number}.txt" for number in range(100)]
    assert [found.source for found in extract_all(sources, workers=1)] == sources


def test_a_source_that_kills_its_process_takes_no_other_along(tmp_path, monkeypatch):
    monkeypatch.setattr(extract_module, "extract", die)
    assert "was interrupted" in extract_module.extract_apart("a.pdf").fault


def test_a_fault_of_ours_is_told_and_the_rest_go_on(article, monkeypatch, capsys):
    def fail(data, name):
        raise ZeroDivisionError

    monkeypatch.setattr(extract_module, "read_and_find", fail)
    assert main(["extract", str(article), "--json"]) == 1
    assert "unforeseen" in capsys.readouterr().err


@pytest.mark.slow
def test_every_annotated_article_makes_a_briefing(tmp_path):
    for one in articles():
        path = tmp_path / f"{one.name}.txt"
        path.write_text(one.text, encoding="utf-8")
    out = tmp_path / "all.briefing"
    assert main(["extract", *map(str, sorted(tmp_path.glob("*.txt"))), "-o", str(out)]) == 0
    briefing = load(out)
    assert len(briefing.sources) == len(articles())
    assert findings(briefing) == ()
