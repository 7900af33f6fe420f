"""Names of layouts in twelve languages."""

from __future__ import annotations

import pytest

from briefing.deck.looks.names import says

NAMES = {
    "en": ("Title Slide", "Section Header", "Title and Content", "Title Only", "Blank", "Thank you", "Agenda"),
    "fr": ("Diapositive de titre", "Titre de section", "Titre et contenu", "Titre seul", "Vide", "Merci", "Sommaire"),
    "de": (
        "Titelfolie",
        "Abschnittsüberschrift",
        "Titel und Inhalt",
        "Nur Titel",
        "Leer",
        "Vielen Dank / Schluss",
        "Inhaltsverzeichnis",
    ),
    "es": (
        "Diapositiva de título",
        "Encabezado de sección",
        "Título y objetos",
        "Solo el título",
        "En blanco",
        "Gracias",
        "Índice",
    ),
    "it": (
        "Diapositiva titolo",
        "Intestazione sezione",
        "Titolo e contenuto",
        "Solo titolo",
        "Vuota",
        "Grazie",
        "Indice",
    ),
    "pt": (
        "Slide de Título",
        "Cabeçalho da Seção",
        "Título e Conteúdo",
        "Somente Título",
        "Em Branco",
        "Obrigado",
        "Sumário",
    ),
    "nl": ("Titeldia", "Sectiekop", "Titel en object", "Alleen titel", "Leeg", "Bedankt", "Inhoudsopgave"),
    "pl": (
        "Slajd tytułowy",
        "Nagłówek sekcji",
        "Tytuł i zawartość",
        "Tylko tytuł",
        "Pusty",
        "Dziękujemy",
        "Spis treści",
    ),
    "ru": (
        "Титульный слайд",
        "Заголовок раздела",
        "Заголовок и объект",
        "Только заголовок",
        "Пустой слайд",
        "Спасибо за внимание",
        "Содержание",
    ),
    "zh": ("标题幻灯片", "节标题", "标题和内容", "仅标题", "空白", "谢谢", "目录"),
    "ja": (
        "タイトル スライド",
        "セクション見出し",
        "タイトルとコンテンツ",
        "タイトルのみ",
        "白紙",
        "ありがとうございました",
        "目次",
    ),
    "ko": ("제목 슬라이드", "구역 머리글", "제목 및 내용", "제목만", "빈 화면", "감사합니다", "목차"),
}
KINDS = ("cover", "section", "content", "only", "", "closing", "agenda")


@pytest.mark.parametrize("language", NAMES)
def test_a_name_says_what_it_is_and_nothing_else(language):
    for kind, name in zip(KINDS, NAMES[language], strict=True):
        said = [other for other in KINDS if other and says(name, other)]
        assert said == ([kind] if kind else []), name


def test_a_back_cover_closes():
    assert says("Back cover", "closing")
    assert says("4e de couverture", "closing")
