from briefing.sources.minutes.pieces import LONGEST, point_at


class Watched(str):
    """A text that counts the characters in which it is searched backwards."""

    looked_at = 0

    def rfind(self, sub, start=0, end=None):
        self.looked_at += (len(self) if end is None else end) - start
        return super().rfind(sub, start, end)


def test_the_beginning_of_a_point_is_looked_for_no_farther_than_a_sentence_is_long():
    text = Watched("x" * 10_000)
    assert point_at(text, len(text)) == len(text) - LONGEST
    assert text.looked_at <= LONGEST


def test_a_point_begins_with_its_paragraph_or_with_its_line():
    text = "So it is.\n\nOne line\n- a point of some words"
    assert point_at(text, text.index("line")) == text.index("One")
    assert point_at(text, text.index("words")) == text.index("- a point")
