"""What the names of layouts tell, in the twelve languages that templates come in most.

They are the names that PowerPoint gives its own layouts in each language, and what designers call theirs. A line a
language: English, French, German, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Chinese, Japanese, Korean.
Names are compared in small letters without accents.
"""

from __future__ import annotations

import re
import unicodedata

_WORDS = {
    "cover": r"""
        ^(title|titre|titel)$|title slide|title page|\bcover\b|front page
        diapositive de titre|couverture|page de (titre|garde)|\bgarde\b
        titelfolie|deckblatt|titelseite
        diapositiva de titulo|portada|caratula
        diapositiva titolo|copertina
        (slide|diapositivo) de titulo|\bcapa\b
        titeldia|voorblad|omslag
        slajd tytułowy|okładka|tytułowa
        титульн|обложк
        标题幻灯片|標題投影片|标题页|封面
        タイトル ?スライド|表紙
        제목 슬라이드|표지""",
    "closing": r"""
        thank|\bend(ing)?\b|last slide|\bclos(e|ing)\b|back ?cover|\boutro\b|\bq ?& ?a\b|\bquestions\b|\bcontacts?\b
        merci|\bfin\b|cloture|quatrieme|4e de couv|dos de couv
        danke|\bdank\b|\bende\b|schluss|abspann|ruckseite|kontakt
        gracias|cierre|contraportada
        grazie|chiusura
        obrigad|encerramento|\bfim\b|contracapa
        bedankt|\beinde\b|\bslot(dia)?\b|achterblad
        dziekuj|dziękuj|koniec|zakonczenie
        спасибо|конец|заключ|контакт
        谢谢|謝謝|致谢|感谢|感謝|结束|結束|结尾|封底
        ありがとう|裏表紙|終わり|クロージング
        감사|마지막|끝""",
    "agenda": r"""
        agenda|table of contents?|^contents?$
        sommaire|table des mat|ordre du jour
        inhaltsverzeichnis|gliederung
        indice
        \bsommario\b
        sumario
        inhoudsopgave
        spis tresci
        содержание|оглавление|повестка
        目录|目錄
        目次|アジェンダ
        목차|차례""",
    "section": r"""
        section|chapter|divider|transition|separator|\bbreak(er)?\b
        chapitre|intertitre|intercalaire|separat
        abschnitt|kapitel|trenn
        seccion|capitulo|separador
        sezione|intestazione sez|capitolo
        secao|seccao
        sectie|hoofdstuk|tussenblad
        sekcj|rozdział
        раздел|глава
        节标题|章节|章節|過場|过渡|转场|区段
        セクション|見出し|中扉|章扉
        구역|간지|섹션""",
    "only": r"""
        title only
        titre (seul|uniquement)
        nur titel
        solo (el )?titulo
        solo titolo
        (somente|so) titulo
        alleen titel
        tylko tytuł
        только заголовок
        仅标题|只有標題|僅標題
        タイトルのみ
        제목만""",
    "content": r"""
        title (and|&|\+) (content|text)
        titre et (contenu|texte)
        titel und (inhalt|text)
        titulo y (objeto|conten|texto)
        titolo e (contenuto|testo)
        titulo e (conteudo|objet?o|texto)
        titel en (object|inhoud|tekst)
        tytuł i (zawartosc|tekst)
        заголовок и (объект|текст)
        标题和内容|标题与|標題及
        タイトルとコンテンツ
        제목 및 내용|제목과""",
    "quote": r"""
        quot|testimon
        citat|verbatim|temoignage
        zitat
        \bcita\b
        citazion
        citac
        citaat
        cytat
        цитат
        引言|引述
        引用
        인용""",
}
_PATTERNS = {kind: re.compile("|".join(words.split("\n        ")[1:])) for kind, words in _WORDS.items()}


def says(name: str, kind: str) -> bool:
    """Whether a layout's name says that it is of a kind: cover, closing, agenda, section, only, content or quote."""
    return bool(_PATTERNS[kind].search(_plain(name)))


def _plain(name: str) -> str:
    """The name in small letters without accents; letters of other scripts stay as they are."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    made = (unicodedata.normalize("NFD", letter) for letter in folded)
    return "".join(parts[0] if parts[0].isascii() else unicodedata.normalize("NFC", parts) for parts in made)
