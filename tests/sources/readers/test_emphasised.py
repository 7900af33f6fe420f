"""Words in slanted letters are quotes where a verb of speech right beside them says whose, and nowhere else."""

from __future__ import annotations

import pytest

from briefing.sources.quoting import quotes_of
from briefing.sources.readers.reading import read_bytes


def told(data: str, name: str) -> list[tuple[str, str]]:
    return [(quote.speaker, quote.text) for quote in quotes_of(read_bytes(data.encode(), name))]


@pytest.mark.parametrize("sign", ["_", "*"])
def test_slanted_words_in_markdown(sign):
    text = f"""# The quay closes

{sign}We have no long contracts any more{sign}, said Jane Holm, who runs the quay. The boat {sign}Queen Maud{sign} left.

{sign}It will be hard for all of us here{sign}, she added. Paul Vert said: {sign}We will stay until the end.{sign}
"""
    assert told(text, "quay.md") == [
        ("Jane Holm", "We have no long contracts any more"),
        ("Jane Holm", "It will be hard for all of us here"),
        ("Paul Vert", "We will stay until the end."),
    ]


def test_slanted_words_of_a_page():
    page = """<html lang="fr"><body><h1>Le quai ferme</h1><p>La directrice, Anne Sel, est inquiète.
<em>Nous n'avons plus de contrats longs</em>, explique Anne Sel. <em>Il faudra réduire la voilure</em>,
ajoute-t-elle.</p>
<p>Le journal <em>Le Quai du Nord libre</em> en parle.
<em>Les dockers de la nuit</em>, raconte Anne Sel, sort en mai.</p>
</body></html>"""
    assert told(page, "quai.html") == [
        ("Anne Sel", "Nous n'avons plus de contrats longs"),
        ("Anne Sel", "Il faudra réduire la voilure"),
    ]
