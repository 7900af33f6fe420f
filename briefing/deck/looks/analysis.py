"""A template's look: which of its layouts serve, where content goes on them, in which colours and sizes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from briefing.core import paths
from briefing.core.errors import BriefingError
from briefing.deck.compose.look import SPOKEN, Look
from briefing.deck.compose.model import WIDTH, Rect
from briefing.deck.looks.choice import Choice, Chooser
from briefing.deck.looks.inks import Painted
from briefing.deck.looks.kept import Analysis, kept
from briefing.deck.looks.layout_look import content_look, footer_inks, spoken_look
from briefing.deck.looks.layout_usage import named_colours, stated_colours, uses_of
from briefing.deck.looks.opening import opening_of
from briefing.deck.looks.pixels.ground import alike
from briefing.deck.looks.pixels.room import by_geometry, canvas_of, window_of
from briefing.deck.looks.pixels.survey import Survey
from briefing.deck.looks.quote_and_table_layouts import Offer, offers, spoken_of
from briefing.deck.looks.sketch import Sketch
from briefing.deck.ooxml.colours import contrast
from briefing.deck.template.opening import OpenTemplate

_TWINS, _SAME_BAND = 0.988, 9.0
"""The share of pixels that twins have alike, and how far apart their titles may stand."""
_LIKE = 1.5
"""The contrast below which two grounds are seen as one."""
_COLOURS = 200
"""The colours of layouts that are looked at, the most painted."""


def analysis_of(template: OpenTemplate) -> Analysis:
    """The template's look, with what the user should know of it, looked for once and kept by its bytes."""
    return kept(template, paths.cache_folder() / "looks", analysed)


def analysed(template: OpenTemplate) -> Analysis:
    """The same looked at anew, whatever was kept of it."""
    sketches = [Sketch(template, layout) for layout in template.layouts.values()]
    uses, style = uses_of(template.data).opened_on(template.cover), template.info.style
    chooser = Chooser(sketches, uses, style)
    own = {sketch.layout.key: sketch for sketch in sketches if sketch.layout.key in style.layouts.values()}
    short = chooser.shortlist(_room)
    surveys = _surveys(template, list({sketch.layout.part: sketch for sketch in (*short, *own.values())}.values()))
    counts = _added_up(uses.counts, [surveys[sketch.layout.part] for sketch in short])
    strange = _strange(uses.after_first, [surveys[sketch.layout.part] for sketch in short])
    choice = chooser.choose(short, lambda sketch: surveys[sketch.layout.part].room, counts, strange)
    opening = opening_of(surveys[choice.cover.layout.part])
    painted = _painted([surveys[sketch.layout.part] for sketch in short], template.data)

    def described(content: Sketch) -> Analysis:
        made = content_look(choice.on(content), surveys[content.layout.part], style, painted)
        return replace(made, look=replace(made.look, opening=opening))

    found = described(choice.content)
    looks = {key: described(sketch).look for key, sketch in own.items()}
    settled = {kind: looks[key] for kind, key in style.layouts.items() if key in looks}
    others = _others(template, chooser, choice, uses.counts, surveys, found.look, painted)
    drawn = surveys.values()
    return replace(
        found, others={**others, **settled}, footers={each.sketch.layout.key: footer_inks(each) for each in drawn}
    )


def _others(
    template: OpenTemplate,
    chooser: Chooser,
    choice: Choice,
    counts: Mapping[str, int],
    surveys: dict[str, Survey],
    usual: Look,
    painted: Painted,
) -> dict[str, Look]:
    """The looks of slides that a layout of their own has places for; layouts that they need are surveyed, too."""
    found = offers(chooser.usable, choice.content, counts) if choice.is_titled else []
    spoken = spoken_of(chooser.usable, choice.content, counts)
    sketches = [offer.sketch for offer in found] + ([spoken] if spoken else [])
    unseen = [sketch for sketch in sketches if sketch.layout.part not in surveys]
    surveys |= _surveys(template, unseen) if unseen else {}
    offered = _offered(found, surveys[choice.content.layout.part], surveys)
    others = {offer.purpose: replace(usual, layout=offer.sketch.layout.key, places=offer.places) for offer in offered}
    if spoken and (look := spoken_look(surveys[spoken.layout.part], usual, template.info.style, painted)):
        others[SPOKEN] = look
    return others


def _offered(found: Sequence[Offer], content: Survey, surveys: Mapping[str, Survey]) -> Iterator[Offer]:
    """For each purpose the layout whose slides look as those on the one for content do, the one used most last."""
    return (offer for offer in reversed(found) if _are_twins(content, surveys[offer.sketch.layout.part]))


def _painted(surveys: Sequence[Survey], data: bytes) -> Painted:
    """What a template paints on the layouts that were drawn, and on its own slides."""
    seen: Counter[tuple[int, int, int]] = Counter()
    for survey in surveys:
        tones = survey.tones(Rect(0, 0, WIDTH, survey.sketch.height))
        seen.update(tones.flat if tones else {})
    pixels = {colour: count / seen.total() for colour, count in seen.most_common(_COLOURS)}
    titles = Counter(survey.sketch.title.slot.ink for survey in surveys if survey.sketch.title)
    return Painted(
        pixels, named_colours(data), stated_colours(data), max(titles, key=lambda ink: titles[ink], default=None)
    )


def _room(sketch: Sketch) -> float:
    return sketch.share(canvas_of(sketch, window_of(sketch), by_geometry(sketch)))


def _surveys(template: OpenTemplate, sketches: Sequence[Sketch]) -> dict[str, Survey]:
    """The layouts surveyed, by part; by their markup alone where they cannot be drawn."""
    from briefing.deck.looks.pixels.bare import Bare  # with the renderer, which a look that is kept does not need

    try:
        bare = Bare(template, sketches)
        return {sketch.layout.part: Survey(sketch, bare.picture(sketch)) for sketch in sketches}
    except BriefingError:
        return {sketch.layout.part: Survey(sketch) for sketch in sketches}


def _added_up(counts: Mapping[str, int], surveys: Sequence[Survey]) -> Mapping[str, int]:
    """The uses of layouts, those of twins added up: "Charts", used twenty times, speaks for "Title Only"."""
    made = {survey.sketch.layout.part: counts[survey.sketch.layout.part] for survey in surveys}
    for one, other in combinations(surveys, 2):
        if _are_twins(one, other):
            for survey, twin in ((one, other), (other, one)):
                made[survey.sketch.layout.part] += counts[twin.sketch.layout.part]
    return made


def _strange(counts: Mapping[str, int], surveys: Sequence[Survey]) -> Callable[[Sketch], float]:
    """Which share of the slides on these layouts stands on another ground than a layout's; 0 where there are none."""
    grounds = {survey.sketch.layout.part: tones.main for survey in surveys if (tones := survey.tones(survey.canvas))}
    total = sum(counts[part] for part in grounds)

    def share(sketch: Sketch) -> float:
        own = grounds.get(sketch.layout.part)
        if own is None or not total:
            return 0.0
        like = sum(counts[part] for part, ground in grounds.items() if contrast(own, ground) < _LIKE)
        return 1 - like / total

    return share


def _are_twins(one: Survey, other: Survey) -> bool:
    bands = one.sketch.band, other.sketch.band
    if not all(bands) or one.picture is None or other.picture is None:
        return False
    first, second = (band for band in bands if band)
    near = max(abs(first.x - second.x), abs(first.y - second.y), abs(first.right - second.right)) <= _SAME_BAND
    return near and _have_same_pictures(one, other) and alike(one.picture, other.picture) >= _TWINS


def _have_same_pictures(one: Survey, other: Survey) -> bool:
    """Whether each picture of the one, such as a logo, has its like on the other: small ones are few pixels."""
    both = one.sketch.pictures, other.sketch.pictures
    return all(any(map(picture.meets, likes)) for own, likes in (both, both[::-1]) for picture in own)
