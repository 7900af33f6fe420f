"""Calls under headings that a file marks: whose words stand below is told by the name in them."""

from __future__ import annotations

import pytest

from briefing.sources.readers.reading import read_bytes

CALL = """# Albion Q2 Earnings Call Transcript

## Participants

- **Ada Roy** - Chief Executive Officer
- **Ben Cole** - Albion Bank
- **Eva Lind** - Chief Financial Officer

## Presentation

### Operator Opening

Good morning, ladies and gentlemen, and welcome to the call of Albion.

### Ada Roy - Chief Executive Officer

Thank you. We opened three piers this spring, and we closed two.

**Piers:**

They carried more boats than ever.

- Boats: 312, as of June

## Q&A Session

### Question 1 - Ben Cole (Albion Bank)

**Question about the third pier:**

What did the third pier cost you, all told?

**Ada Roy Response:**

It cost less per boat than the old one did.

**Eva Lind added:**

And we measured that all through the summer.

**Follow-up about boats:**

How many boats were there?

**Eva Lind Response:**

There were 312 boats in June.

### Ada Roy - Chief Executive Officer (Continued)

Thank you all, and good day to you.
"""
ADA = ("Ada Roy", "Chief Executive Officer", "")
BEN = ("Ben Cole", "", "Albion Bank")
EVA = ("Eva Lind", "Chief Financial Officer", "")


def said(text):
    turns = (placed.turn for placed in read_bytes(text.encode(), "call.md").turns)
    return [(turn.speaker, turn.role, turn.organisation, turn.text) for turn in turns]


def test_headings_tell_who_speaks_and_who_asks_again():
    assert said(CALL) == [
        ("", "Operator", "", "Good morning, ladies and gentlemen, and welcome to the call of Albion."),
        (
            *ADA,
            "Thank you. We opened three piers this spring, and we closed two.\nThey carried more boats than ever.\n"
            "Boats: 312, as of June",
        ),
        (*BEN, "What did the third pier cost you, all told?"),
        (*ADA, "It cost less per boat than the old one did."),
        (*EVA, "And we measured that all through the summer."),
        (*BEN, "How many boats were there?"),
        (*EVA, "There were 312 boats in June."),
        (*ADA, "Thank you all, and good day to you."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# Our board\n\n## Ada Roy - Chief Executive Officer\n\nAda joined us in 2010. She leads our piers.\n\n"
        "## Eva Lind - Chief Financial Officer\n\nEva joined us in 2012. She counts our boats.\n\n"
        "## Ben Cole - Chair\n\nBen has been our chair since 2014.\n",
        "# Plan\n\n## Commit A - move the piers\n\nOpen the first pier, and close the second of them.\n\n"
        "## Commit B - move the boats\n\nOpen the harbour.\n\n## Commit A - check\n\nCount the piers again.\n\n"
        "## Commit B - check\n\nCount the boats again.\n",
        "# Programme\n\n## Ada Roy - Opening\n\nThe piers of the north, and what they cost.\n\n"
        "## Eva Lind - Keynote\n\nThe boats of the south.\n\n## Ada Roy - Closing\n\nWhat we take home.\n",
    ],
)
def test_pages_about_people_are_no_call(text):
    assert said(text) == []
