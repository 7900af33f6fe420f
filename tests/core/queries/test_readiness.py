"""What a deck wants of each of its texts."""

from __future__ import annotations

from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Speaker
from briefing.core.queries.readiness import needs

RECORDED = Message("m1", "la clause est obligatoire", kind="paraphrase")
REPORTED = Message("m2", "M. Perrot rappelle l’échéance", "julien", kind="paraphrase")
SAID = Message("m3", "Nous signons pour dix ans")


def test_who_speaks_is_wanted_of_quotes_and_never_of_what_minutes_record():
    deck = DeckOptions(picks=("m1", "m2", "m3"))
    speakers = (Speaker("julien", "Julien Perrot"),)
    briefing = Briefing(Assembly("Comité"), speakers=speakers, messages=(RECORDED, REPORTED, SAID), deck=deck)
    spoken = {need.id: need.is_done for need in needs(briefing) if need.field == "speaker"}
    assert spoken == {"m2": True, "m3": False}
