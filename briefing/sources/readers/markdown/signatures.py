"""Who signs a block quote, in its last line or in the one below, and whether such quotes are the text or asides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.sources.quotes.text.set_apart import is_signature, is_signed_by
from briefing.sources.readers.markdown.lines import shown

if TYPE_CHECKING:
    from markdown_it.token import Token

_SAID = 5
"""Words of a block quote, at least, for the line below to be who said them."""


def signed(tokens: Sequence[Token]) -> dict[int, int]:
    """For the last paragraph of each block quote that the next one, or a dash below the block, signs: the place of
    its signature.
    """
    found: dict[int, int] = {}
    within: list[int] = []
    for number, token in enumerate(tokens):
        if token.type == "blockquote_open":
            within = []
        elif token.type == "inline":
            within.append(number)
        elif token.type == "blockquote_close" and within:
            below = _dashed_below(tokens, number)
            *said, last = [*within, below] if below else within
            if said and _may_sign(tokens[said[-1]], shown(tokens[last].children or [])):
                found[said[-1]] = last
    return found


def _may_sign(said: Token, signature: str) -> bool:
    return len(said.content.split()) >= _SAID and is_signature(signature)


def _dashed_below(tokens: Sequence[Token], number: int) -> int:
    """The place of the line with a dash right below a block that signs it, be it read as a list of one point; or 0."""
    kinds = [token.type for token in tokens[number + 1 : number + 5]]
    if kinds[:2] == ["paragraph_open", "inline"]:
        return number + 2 if is_signed_by(shown(tokens[number + 2].children or [])) else 0
    is_point = kinds[:1] == ["bullet_list_open"] and kinds[2:] == ["paragraph_open", "inline"]
    after = [token.type for token in tokens[number + 5 : number + 8]]
    is_alone = after == ["paragraph_close", "list_item_close", "bullet_list_close"]
    is_dashed = is_point and is_alone and tokens[number + 1].markup == "-"
    return number + 4 if is_dashed and is_signature(shown(tokens[number + 4].children or [])) else 0


def are_asides(tokens: Sequence[Token]) -> bool:
    """Do more words of the text stand outside of block quotes than within?"""
    depth = within = whole = 0
    for token in tokens:
        depth += token.nesting if token.type.startswith("blockquote") else 0
        size = len(token.content) if token.type == "inline" else 0
        whole, within = whole + size, within + (size if depth else 0)
    return 2 * within < whole
