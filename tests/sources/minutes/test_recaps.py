"""What programs that listen to meetings write of them: Copilot, Zoom, Gemini, Fireflies, Otter, and chat assistants."""

import pytest
from docx import Document

from briefing.sources.minutes.heads import are_minutes
from briefing.sources.minutes.model import Kind
from briefing.sources.minutes.outcomes import outcomes
from briefing.sources.readers.plain import kept
from briefing.sources.readers.reading import read

_COPILOT = """Steering committee

December 3, 2026, 10:00AM

Meeting notes:

Cloud: The committee decided to freeze new cloud projects until the end of March. Marc had doubts.

Follow-up tasks:

Budget Draft: Send the revised budget to the CFO before Friday. (Anne Roy)
Vendor Contract: Renegotiate the contract with the host. (Marc Petit, Julie Blanc)
"""
_COPILOT_FR = """Comité de pilotage

3 décembre 2026, 10:00

Notes de réunion :

Budget : Anne a présenté le projet et l'équipe a convenu de réduire les dépenses de cloud.

Tâches de suivi :

Projet de budget : Envoyer le budget révisé au directeur financier avant vendredi. (Anne Roy)
Contrat : Renégocier le contrat avec l'hébergeur. (Marc Petit, Julie Blanc)
"""
_ZOOM = """Meeting summary for IT committee (12/03/2026)

Quick recap
The meeting was about the budget.

Next steps
Anne: Send the revised budget to the CFO before Friday.
Marc to schedule a call with the host.
"""
_GEMINI = """📝 Notes

Dec 3, 2026

IT committee

Invited Anne Roy Marc Petit

Summary

Anne Roy presented the budget.

Details

- The committee decided to freeze new cloud projects (00:15:22).

Suggested next steps

- [ ] Anne Roy will send the revised budget to the CFO before Friday.
- [ ] Marc Petit will schedule a call with the host.
"""
_FIREFLIES = """IT committee
Thu, Dec 3, 2026

Overview
- Budget: licences account for half of the increase.

Action items

Anne Roy
Send the revised budget to the CFO before Friday (03:12)

Marc Petit
Schedule a call with the host (05:20)
"""
_OTTER = """IT committee
December 3, 2026

Summary
The team reviewed the budget.

Action Items
[ ] Send the revised budget to the CFO before Friday. @Anne Roy
[ ] Schedule a call with the host. @Marc Petit
"""


@pytest.mark.parametrize("recap", [_COPILOT, _COPILOT_FR, _ZOOM, _GEMINI, _FIREFLIES, _OTTER])
def test_what_is_to_be_done_is_found_with_who_does_it_and_until_when(recap):
    first, second = (one for one in outcomes(recap) if one.kind is Kind.ACTION)
    told = recap[first.start : first.end], recap[second.start : second.end]
    assert ("budget" in told[0], "\n" in "".join(told), "(0" in "".join(told)) == (True, False, False)
    assert first.owner in ("Anne", "Anne Roy")
    assert second.owner in ("Marc", "Marc Petit", "Marc Petit, Julie Blanc")
    assert first.due.casefold() in ("friday", "vendredi")


@pytest.mark.parametrize(
    ("recap", "decided"),
    [
        (_COPILOT, "The committee decided to freeze new cloud projects until the end of March."),
        (_COPILOT_FR, "l'équipe a convenu de réduire les dépenses de cloud."),
        (_GEMINI, "The committee decided to freeze new cloud projects"),
    ],
)
def test_what_was_decided_is_found_without_the_time_in_the_recording(recap, decided):
    (found,) = (one for one in outcomes(recap) if one.kind is Kind.RESOLUTION)
    assert recap[found.start : found.end].endswith(decided)


def test_a_picture_before_a_point_is_none_of_its_words():
    recap = "Compte rendu du comité\n\n## Décisions\n\n- ✅ Validation du budget 2027.\n- ❌ Report de la migration."
    assert [recap[one.start : one.end] for one in outcomes(recap)] == [
        "Validation du budget 2027.",
        "Report de la migration.",
    ]


@pytest.mark.parametrize("sign", "☑☒✔✓✅❌✖⚠🔜")
def test_any_picture_begins_a_point_of_its_own(sign):
    recap = f"Minutes of the committee\n\n{sign} The budget was approved.\n{sign} The plan was rejected."
    assert [recap[one.start : one.end] for one in outcomes(recap)] == [
        "The budget was approved.",
        "The plan was rejected.",
    ]


def test_a_column_of_decisions_and_actions_is_read_sentence_by_sentence():
    rows = (
        "| 1 | Devis | Le devis est validé par le comité. Anne enverra la commande. |\n"
        "| 2 | Note (CIP) | Préciser dans la note la configuration du pilote. |\n"
    )
    recap = f"Compte rendu\n\n| # | Sujet | Décision / Action principale |\n|---|---|---|\n{rows}"
    assert [(one.kind.value, recap[one.start : one.end], one.owner) for one in outcomes(recap)] == [
        ("resolution", "Le devis est validé par le comité.", ""),
        ("action", "Anne enverra la commande.", "Anne"),
        ("action", "Préciser dans la note la configuration du pilote.", ""),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Noodles with tofu\n\nservings\n\n10\n\nminutes\n\nSteps\n\nAdd the beans and fry them in oil.",
        "Get started with the tool\n\nYou are up and going within minutes! Open the folder and choose New.",
        "It took a matter of minutes to write.\n\nThe motion of the boat was pleasant, and Anne will send pictures.",
        "Notre blog\n\nElle y écrit des articles et des comptes rendus de conférences.\n\nAnne prépare un livre.",
        "A summary of our year\n\nSummary\n\nWe did well.\n\nNext steps\n\nWrite the second edition of the book.",
    ],
)
def test_what_only_speaks_of_minutes_is_none(text):
    assert not are_minutes(text)


def test_a_box_in_the_agenda_is_no_task():
    text = "Compte rendu du CA\n\nOrdre du jour\n\n[ ] Rapport d’activités\n[ ] Projets à l’étude\n"
    assert outcomes(text) == ()


def test_a_line_in_bold_letters_is_a_heading_and_ends_the_list(tmp_path):
    notes = (
        "# Minutes of the council\n\n**Action Item Review**\n\n- Call the bank\n\n**Hackathon**\n\n- Anne told of it.\n"
    )
    file = tmp_path / "notes.md"
    file.write_text(notes, encoding="utf-8")
    reading = read(str(file))
    found = outcomes(reading.text, reading.title, reading.marks)
    assert [reading.text[one.start : one.end] for one in found] == ["Call the bank"]


def test_a_paragraph_all_in_bold_letters_is_a_heading_in_word_too(tmp_path):
    document = Document()
    document.add_paragraph("Minutes of the council")
    for text, is_bold in (("Actions", True), ("Call the bank", False), ("Fair", True), ("Send word of it", False)):
        document.add_paragraph().add_run(text).bold = is_bold
    document.save(str(tmp_path / "notes.docx"))
    reading = read(str(tmp_path / "notes.docx"))
    assert [reading.text[mark.at :].split("\n")[0] for mark in reading.marks if mark.sign == "#"] == ["Actions", "Fair"]


def test_an_address_is_nothing_to_do_and_a_decision_yet_to_come_is_none():
    text = "Minutes of the council\n\nActions\n\n- Our charter: charter.example.org\n\nDecision: pending\n"
    assert outcomes(text) == ()


def test_notes_are_called_by_what_they_are_of():
    assert kept(_GEMINI).title == "IT committee"
    assert kept("Notes\n\nAnne spoke.\n").title == "Notes"


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("Notes AG Club du Nord – 12/11 – Metz", "Décidé : le club lance un groupe de travail en janvier"),
        ("Retour à chaud de l'AG d'hier", "Suites :\n\n- Julien : chiffrer la migration d'ici fin novembre"),
        ("Identity Conf - my notes", "Follow-up\n\n- Lena to book a demo with Keyforge (before 30 May)"),
        (
            "Lessons from the week\n\nInternal debrief - IT operations",
            "Action: Shona to draft the call tree by 15 January",
        ),
    ],
)
def test_notes_brought_home_from_an_event_tell_what_was_decided_and_is_to_do(head, line):
    text = f"{head}\n\nBeaucoup de monde.\n\n{line}\n"
    assert are_minutes(text)
    assert len(outcomes(text)) == 1


@pytest.mark.parametrize(
    ("head", "line"),
    [("Release notes", "Next steps\n\n- Update to version 3"), ("Notes from the conference", "It was a fine day.")],
)
def test_notes_of_releases_and_notes_without_outcomes_are_no_minutes(head, line):
    assert not are_minutes(f"{head}\n\nA lot of people.\n\n{line}\n")
