"""Markdown → the text a reader sees."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import TYPE_CHECKING

from briefing.sources.minutes.marked import is_heading_in_bold, point_sign
from briefing.sources.quotes.text.emphasised import language_said
from briefing.sources.quotes.text.set_apart import BETWEEN, is_signature, is_signed_by, is_theirs, named_above
from briefing.sources.readers import html
from briefing.sources.readers.byline import people
from briefing.sources.readers.decoding import decoded
from briefing.sources.readers.line_ends.breaks import are_apart, goes_on
from briefing.sources.readers.model import Block, Mark, Reading, set_out
from briefing.sources.readers.note_marks import is_note_mark, without_note_marks
from briefing.sources.readers.plain import headline
from briefing.sources.transcripts import turns_of
from briefing.sources.transcripts.captions import is_captions
from briefing.sources.transcripts.labels import label_of
from briefing.sources.transcripts.structured import as_row

if TYPE_CHECKING:
    from markdown_it.token import Token

_SIGNS = "[!*_`<&\\#>~|"
_MAX_SIGNS, _MAX_LINES = 20_000, 100_000
"""A text with more is read as it stands: the parser's time grows with their square, its memory with the lines."""
_FRONT = re.compile(r"\A---\r?\n(.{0,5000}?)\r?\n(?:---|\.\.\.)[ \t]*\r?\n", re.DOTALL)
_TOML = re.compile(r"\A\+\+\+\r?\n(.{0,5000}?)\r?\n\+\+\+[ \t]*\r?\n", re.DOTALL)
"""Front matter as Hugo writes it, too."""
_FIELD = re.compile(r"^(\w+):[ \t]*(.*(?:\n[ \t]+(?!- |\w+:)\S.*)*)$", re.MULTILINE)
_MARKED = re.compile(r"([\"'`])(.*)\1")
"""A value of front matter between marks that are none of its own."""
_LIST = re.compile(r"^(\w+):[ \t]*\r?\n((?:[ \t]*-[ \t]*.+\n?|[ \t]+name:.+\n?)+)", re.MULTILINE)
_FOLDED = re.compile(r"^(\w+):[ \t]*[>|][-+]?[ \t]*\r?\n((?:[ \t]+.+(?:\n|$))+)", re.MULTILINE)
_LISTED = re.compile(r"^[ \t]*(?:-[ \t]*)?(?:name:)?[ \t]*[\"']?([^\s\"':][^\n\"':]*)", re.MULTILINE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
_SPACES = re.compile(r"[ \t]+")
_AUTHORS = ("author", "authors", "auteur", "auteurs", "byline", "by", "writer")
_PUBLISHERS = ("publisher", "source", "site", "outlet", "publication", "journal", "newspaper", "media", "site_name")
_NOTE = re.compile(r"^\[\^[^\]\s]{1,60}\]:.*(?:\n(?:[ ]{2,}|\t).*)*", re.MULTILINE)
_NOTE_MARK = re.compile(r"\[\^[^\]\s]{1,60}\](?!:)|(?<=\S)\^\[[^\]\n]{1,300}\]")
_PROGRAM = re.compile(r"\{%.{0,2000}?%\}|\{\{.{0,2000}?\}\}", re.DOTALL)
"""What the program that makes a page of the text replaces (Liquid, Hugo): no reader sees it."""
_STYLED = re.compile(r"\[([^\[\]\n]{1,200})\]\{[.#][^{}\n]{1,80}\}|[ \t]\{[.#][^{}\n]{1,80}\}(?=[ \t]*$)", re.MULTILINE)
"""Pandoc's way to say how words look, and its names of headings."""
_SETTING = re.compile(r"^\\[a-zA-Z]{2,30}(?:\{[^{}\n]{0,200}\})*[ \t]*$", re.MULTILINE)
"""A line that only sets the page, as LaTeX takes it."""
_CALLOUT = re.compile(r"\[!(\w[\w-]{0,30})\][-+]?[ \t]*(.*)")
_STAMPED = re.compile(r"\s*(?:[\[(]\d{1,2}:\d\d(?::\d\d)?[\])]|\d{1,2}:\d\d:\d\d)\s")
"""A time at the head of a line, as transcripts have it: the line is one of its own."""
_HEAD_WITH_TIME = re.compile(r"\S.{0,60}\s(?:\d{1,2}:)?\d{1,2}:\d\d\s*")
"""Who speaks, and from when: the words stand on the next line."""
_SAID = 5
"""Words of a block quote, at least, for the line below to be who said them."""
_QUOTING = ("quote", "cite", "citation")
_QUOTED = re.compile(r"[«“\"„‘]")
_WORD = re.compile(r"\w")
_TAGGED = "blocks"
"""Where a piece of a page keeps the blocks that it shows."""


def read(data: bytes, name: str) -> Reading:
    """The blocks of the text, and rows of tables, an empty line between; what its front matter states.

    What is mostly written in tags is read as a page. Notes and their marks are left out, and so are instructions to the
    program that makes the page. A callout that quotes is a quote, its title the voice; what is set apart below
    somebody's name as a heading is between marks where they speak of themselves there.
    """
    text = _STYLED.sub(r"\1", decoded(data, name))
    if sum(map(text.count, _SIGNS)) > _MAX_SIGNS or text.count("\n") > _MAX_LINES:
        return Reading(text, headline(text))
    front = _FRONT.match(text) or _TOML.match(text)
    fields = (_toml if text.startswith("+") else _fields)(front[1]) if front else {}
    body = text[front.end() :] if front else text
    if is_captions(body):
        return Reading(body, fields.get("title", ""), fields.get("date", ""))
    plain, marks = _set_out(_NOTE_MARK.sub("", _NOTE.sub("", _SETTING.sub("", _PROGRAM.sub("", body)))), name)
    title = fields.get("title") or headline(plain)
    publisher, author = _first(fields, _PUBLISHERS), people(_first(fields, _AUTHORS))
    return Reading(plain, title, fields.get("date", ""), publisher, author=author, marks=marks)


def _set_out(body: str, name: str) -> tuple[str, tuple[Mark, ...]]:
    """The text of the blocks and its marks, read as a page where most is written in tags."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table")
    tokens = parser.parse(body)
    for token in tokens:
        if token.type == "html_block" and _WORD.search(_TAG.sub("", token.content)):
            token.meta[_TAGGED] = list(html.blocks(token.content))
    plain, marks = set_out(_as_said(tokens))
    if not _is_markup(tokens, plain):
        return plain, marks
    page = html.read(f"<article>{parser.renderer.render(tokens, parser.options, {})}</article>".encode(), name)
    return page.text, page.marks


def _is_markup(tokens: Sequence[Token], plain: str) -> bool:
    """Is the text mostly written in the tags of a page, of which no block is Markdown's?"""
    tagged = " ".join(token.content for token in tokens if token.type == "html_block")
    shown = " ".join(text for token in tokens for _, text in token.meta.get(_TAGGED, ()))
    return len(_TAG.sub(" ", tagged).split()) > len(plain.split()) - len(shown.split())


def _as_said(tokens: Sequence[Token]) -> Sequence[Block]:
    """The blocks, lines apart where they are those of a transcript, of which less is found when they are joined."""
    plain, apart = list(_Blocks(tokens).all()), list(_Blocks(tokens, keeps_lines=True).all())
    return apart if apart != plain and _turns_told(apart) > _turns_told(plain) else plain


def _turns_told(blocks: Sequence[Block]) -> tuple[int, int]:
    """How many turns have a speaker, and how many there are: what one voice says on and on is one turn."""
    turns = turns_of(set_out(blocks)[0])
    return sum(bool(turn.speaker) for turn in turns), len(turns)


def _fields(front: str) -> dict[str, str]:
    """The fields of front matter as a page shows them, by their names in small letters.

    The lines of a list are parted by semicolons.
    """
    plain = {key.lower(): _bare(value) for key, value in _FIELD.findall(front)}
    listed = {key.lower(): "; ".join(_LISTED.findall(lines)) for key, lines in _LIST.findall(front)}
    folded = {key.lower(): " ".join(lines.split()) for key, lines in _FOLDED.findall(front)}
    return {key: _SPACES.sub(" ", _TAG.sub(" ", unescape(value))) for key, value in (plain | listed | folded).items()}


def _toml(front: str) -> dict[str, str]:
    """The same of front matter in TOML, none where it is none."""
    import tomllib

    try:
        told = tomllib.loads(front)
    except tomllib.TOMLDecodeError:
        return {}
    rows = ((key.lower(), value if isinstance(value, list) else [value]) for key, value in told.items())
    return {key: "; ".join(str(value) for value in values if not isinstance(value, dict)) for key, values in rows}


def _bare(value: str) -> str:
    """A value on one line, without the marks it stands between, and those within it as they are meant."""
    value = " ".join(value.split())
    found = _MARKED.fullmatch(value)
    if not found:
        return value
    bare = found[2].replace("''", "'") if found[1] == "'" else found[2].replace('\\"', '"')
    return bare.strip("`")


def _first(fields: dict[str, str], names: Sequence[str]) -> str:
    return next((fields[name] for name in names if fields.get(name)), "")


class _Blocks:
    """The blocks of a text, told one after another."""

    def __init__(self, tokens: Sequence[Token], *, keeps_lines: bool = False) -> None:
        self.tokens, self.keeps_lines = tokens, keeps_lines
        self.signed, self.are_asides = _signed(tokens), _are_asides(tokens)
        self.signatures = frozenset(self.signed.values())
        self.voice = ""
        """Whom the title of a callout names, for the block that follows."""
        self.heading = self.between = ""
        """The last heading, and the end of what stands below it outside of block quotes."""
        self.depth = 0
        """Within how many block quotes this is."""

    def all(self) -> Iterator[Block]:
        """The sign, "" for none, and the text of each block."""
        cells: list[str] | None = None
        for number, token in enumerate(self.tokens):
            if token.type == "tr_open":
                cells = []
            elif token.type == "tr_close":
                yield "", as_row(cells or ())
                cells = None
            elif cells is not None:
                cells += [_text_of(token)] * (token.type == "inline")
            elif token.type == "inline":
                yield from self._block(number)
            elif token.type.startswith("blockquote"):
                self.voice, self.depth = "", self.depth + token.nesting
            elif token.type in ("code_block", "fence"):
                yield "", token.content.strip()
            elif token.type == "html_block":
                yield from token.meta.get(_TAGGED, ())

    def _block(self, number: int) -> Iterator[Block]:
        """The block at a place; none of what only signs the one before, or shows nothing."""
        text = self._said(number, _text_of(self.tokens[number], keeps_lines=self.keeps_lines))
        if text is None:
            return
        if self.tokens[number - 1].type == "heading_open":
            self.heading, self.between = text, ""
        elif not self.depth:
            self.between = f"{self.between} {text}"[-BETWEEN:]
        if text:
            yield _sign(self.tokens, number), text

    def _said(self, number: int, text: str) -> str | None:
        """What a block shows: what is set apart, between marks and with who said it; None for that name below it."""
        is_first = number > 1 and self.tokens[number - 2].type == "blockquote_open"
        if called := _CALLOUT.match(text) if is_first else None:
            self.voice, text = _called_out(called, text)
        elif self.voice:
            text, self.voice = _spoken(text, self.voice), ""
        elif self.depth and is_theirs(self.heading, self.between, text):
            text = f"« {text} »" if _QUOTED.search(text) else f"“{text}”"
        elif self.depth and number in self.signed:
            text = _spoken(text, _text_of(self.tokens[self.signed[number]]).lstrip("—–- "))
        elif number in self.signatures:
            return None
        elif self.depth and self.are_asides and (above := named_above(text))[0]:
            text = f"{above[0]}« {above[1]} »"
        return text


def _signed(tokens: Sequence[Token]) -> dict[int, int]:
    """For the last paragraph of each block quote that the next one, or a dash below the block, signs: the place of
    its signature.
    """
    signed: dict[int, int] = {}
    within: list[int] = []
    for number, token in enumerate(tokens):
        if token.type == "blockquote_open":
            within = []
        elif token.type == "inline":
            within.append(number)
        elif token.type == "blockquote_close" and within:
            below = _dashed_below(tokens, number)
            *said, last = [*within, below] if below else within
            if said and _may_sign(tokens[said[-1]], _shown(tokens[last].children or [])):
                signed[said[-1]] = last
    return signed


def _may_sign(said: Token, signature: str) -> bool:
    return len(said.content.split()) >= _SAID and is_signature(signature)


def _dashed_below(tokens: Sequence[Token], number: int) -> int:
    """The place of the line with a dash right below a block that signs it, be it read as a list of one point; or 0."""
    kinds = [token.type for token in tokens[number + 1 : number + 5]]
    if kinds[:2] == ["paragraph_open", "inline"]:
        return number + 2 if is_signed_by(_shown(tokens[number + 2].children or [])) else 0
    is_point = kinds[:1] == ["bullet_list_open"] and kinds[2:] == ["paragraph_open", "inline"]
    after = [token.type for token in tokens[number + 5 : number + 8]]
    is_alone = after == ["paragraph_close", "list_item_close", "bullet_list_close"]
    is_dashed = is_point and is_alone and tokens[number + 1].markup == "-"
    return number + 4 if is_dashed and is_signature(_shown(tokens[number + 4].children or [])) else 0


def _are_asides(tokens: Sequence[Token]) -> bool:
    """Do more words of the text stand outside of block quotes than within?"""
    depth = within = whole = 0
    for token in tokens:
        depth += token.nesting if token.type.startswith("blockquote") else 0
        size = len(token.content) if token.type == "inline" else 0
        whole, within = whole + size, within + (size if depth else 0)
    return 2 * within < whole


def _sign(tokens: Sequence[Token], number: int) -> str:
    """What marks a block: "#" a heading, also a line in strong letters, that of its depth the first of a point."""
    if tokens[number - 1].type == "heading_open":
        return "#"
    if number > 1 and tokens[number - 2].type == "list_item_open":
        return point_sign(tokens[number - 2].level // 2)
    line = tokens[number].children or []
    return "#" if _is_strong(line) and is_heading_in_bold(_shown(line)) else ""


def _called_out(head: re.Match[str], text: str) -> tuple[str, str]:
    """The voice that a callout names for the block that follows, and what is shown here."""
    title, rest = head[2].strip(), text[head.end() :].strip()
    if head[1].lower() not in _QUOTING or not title:
        return "", "\n\n".join(part for part in (title, rest) if part)
    return ("", _spoken(rest, title)) if rest else (title, "")


def _spoken(words: str, voice: str) -> str:
    return f"{words} — {voice}" if _QUOTED.match(words) else f"“{words}” — {voice}"


def _text_of(token: Token, *, keeps_lines: bool = False) -> str:
    """The text of a block, no blanks around it."""
    return _shown(token.children or [], keeps_lines=keeps_lines).strip()


def _shown(tokens: Sequence[Token], *, keeps_lines: bool = False) -> str:
    """The text of a block; a break within a sentence is a space, unless lines are kept."""
    shown = closing = ""
    is_first = True
    for number, token in enumerate(tokens):
        if token.type == "em_open":
            opening, closing = _marks_of(tokens, number, shown)
            shown += opening
        elif token.type == "em_close":
            shown, closing = shown + closing, ""
        elif _breaks(token):
            start, rest = shown.rfind("\n") + 1, _behind(tokens, number)
            if token.type == "softbreak":
                stays = _CALLOUT.match(shown, start) is not None
            else:
                stays = not goes_on(shown[start:], rest)
            stays = stays or (is_first and _is_strong(tokens[:number]))
            is_first = False
            stays = stays or keeps_lines or _parts_turns(shown[start:], rest) or are_apart(shown[start:], rest)
            shown = shown.rstrip(" ") + ("\n" if stays else " ")
        elif token.type in ("text", "code_inline") and not _is_raised_note(tokens, number, shown):
            shown += token.content.lstrip(" ") if shown.endswith((" ", "\n")) else token.content
    return without_note_marks(shown)


def _marks_of(tokens: Sequence[Token], number: int, before: str) -> tuple[str, str]:
    """The marks for the slanted words that begin there, if a verb beside them tells that somebody said them."""
    close = next((at for at in range(number, len(tokens)) if tokens[at].type == "em_close"), len(tokens))
    words, after = (
        "".join(one.content or " " for one in part) for part in (tokens[number + 1 : close], tokens[close + 1 :])
    )
    language = language_said(before.rpartition("\n")[2], words, after)
    return ("« ", " »") if language == "fr" else ("“", "”") if language else ("", "")


def _is_strong(line: Sequence[Token]) -> bool:
    """Is all of the first line of a block in strong letters, as a question is above its answer?"""
    shown = [token for token in line if token.type != "text" or token.content.strip()]
    is_one = sum(token.type == "strong_open" for token in shown) == 1
    return is_one and shown[0].type == "strong_open" and shown[-1].type == "strong_close"


def _parts_turns(before: str, after: str) -> bool:
    """Is it the break of a transcript, between lines that tell a time or who speaks and the words of a turn?"""
    return bool(_STAMPED.match(after) or _HEAD_WITH_TIME.fullmatch(before) or label_of(after)[0])


def _behind(tokens: Sequence[Token], number: int) -> str:
    """The next line with words behind a break."""
    shown = ""
    for token in (tokens[at] for at in range(number + 1, len(tokens))):
        if token.type in ("text", "code_inline"):
            shown += token.content
        elif shown.strip() and _breaks(token):
            break
    return shown


def _breaks(token: Token) -> bool:
    if token.type == "html_inline":
        return token.content.lower().startswith("<br")
    return token.type in ("softbreak", "hardbreak")


def _is_raised_note(tokens: Sequence[Token], number: int, before: str) -> bool:
    is_raised = number > 0 and tokens[number - 1].content.lower() == "<sup>"
    return is_raised and is_note_mark(tokens[number].content, before)
