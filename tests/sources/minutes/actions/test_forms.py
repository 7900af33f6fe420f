import pytest

from briefing.sources.minutes.model import Kind
from briefing.sources.minutes.outcomes import outcomes

EN = "Minutes of the board\n\nPresent: Jane Porter (Chair), David Okafor (CFO), Ruth Lind (Treasurer)\n\n"
FR = "Procès-verbal du conseil\n\nPrésents : Claire Durand (directrice financière), M. Paul Roy, maire, Anne-Marie\n\n"


@pytest.mark.parametrize(
    ("head", "words", "owner"),
    [
        (EN, "David is to review the contract.", "David"),
        (EN, "The secretary is to write to the members.", "The secretary"),
        (EN, "David took an action to follow up with legal.", "David"),
        (EN, "David was asked to follow up with legal.", "David"),
        (EN, "[David] Update the wiki by next week", "David"),
        (EN, "- (David) Draft notice and send it to the bank.", "David"),
        (EN, "All: review the draft.", "All"),
        (EN, "Jane → prepare the budget", "Jane"),
        (EN, "- Prepare the budget — Jane, by 3 June", "Jane"),
        (EN, "- Prepare the budget -> Jane", "Jane"),
        (EN, "We need someone to ask the school.", ""),
        (EN, "Task: document the process.", ""),
        (EN, "We print badges; David said he'd get a price.", "David"),
        (EN, "- Create a project (Follow up David)", "David"),
        (FR, "Claire prend contact avec la mairie.", "Claire"),
        (FR, "Claire accepte de contacter la mairie.", "Claire"),
        (FR, "Claire s'est engagée à contacter la mairie.", "Claire"),
        (FR, "- Contacter la mairie => Claire", "Claire"),
        (FR, "- Contacter la mairie - Claire - 12/05", "Claire"),
        (FR, "[Claire] contacter la mairie", "Claire"),
        (FR, "Le secrétariat transmettra le dossier aux membres.", "Le secrétariat"),
        (FR, "M. le Maire se rapprochera du syndicat.", "M. le Maire"),
        (FR, "Le prestataire doit livrer la version 2 avant juin.", "Le prestataire"),
        (FR, "Chacun envoie ses dates à Claire.", ""),
        (FR, "Tous : relire le document.", "Tous"),
        (FR, "Claire et Paul préparent le budget pour juin.", "Claire et Paul"),
        (FR, "Le maire demande à M. Roy de préparer un dossier.", "M. Roy"),
        (FR, "M. Roy est mandaté pour signer le bail.", "M. Roy"),
        (FR, "Le conseil charge M. Roy de la négociation.", "M. Roy"),
        (FR, "- Le site : Claire doit créer la page.", "Claire"),
        (FR, "Il faudra ensuite s'occuper du serveur.", ""),
        (FR, "Recherche de bénévoles : Anne-Marie.", "Anne-Marie"),
        (FR, "Affiche : à faire valider par Mme Durand.", "Mme Durand"),
        (EN, "Ruth also asked David to check on prices.", "David"),
        (EN, "The department will work with the clerks.", "The department"),
        (EN, "The Board requested management to present a budget.", "management"),
    ],
)
def test_whoever_is_to_do_something_has_an_action(head, words, owner):
    (found,) = outcomes(f"{head}{words}")
    assert (found.kind, found.owner) == (Kind.ACTION, owner)


@pytest.mark.parametrize(
    ("head", "words", "owner", "due"),
    [
        (EN, "☐ Publish the pay report – Jane Porter – 8 March", "Jane Porter", "8 March"),
        (EN, "- ☐ Publish the report – Jane Porter – 8 March 2027", "Jane Porter", "8 March 2027"),
        (EN, "- [ ] Publish the report (Jane Porter, 8 March)", "Jane Porter", "8 March"),
        (FR, "☐ Préparer la note au conseil – Claire Durand – 20 avril", "Claire Durand", "20 avril"),
        (FR, "☐ Claire Durand – préparer la note au conseil – 1er avril", "Claire Durand", "1er avril"),
        (FR, "- Contacter la mairie - Claire - 12/05", "Claire", "12/05"),
    ],
)
def test_an_action_is_theirs_who_stand_behind_it_with_its_day(head, words, owner, due):
    (found,) = outcomes(f"{head}{words}")
    assert (found.owner, found.due) == (owner, due)


@pytest.mark.parametrize("sign", ["☐", "→"])
def test_a_box_or_an_arrow_behind_a_bullet_goes_into_no_words(sign):
    text = f"{FR}- {sign} Claire prépare la note au conseil"
    (found,) = outcomes(text)
    assert text[found.start : found.end] == "Claire prépare la note au conseil"


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (EN, "RESOLVED unanimously: to appoint Ruth Lind."),
        (EN, "It was resolved unanimously to appoint Ruth Lind."),
        (EN, "Decided: we will go with option B."),
        (EN, "Approved: budget 2025."),
        (EN, "Motion to close passed 7-0."),
        (EN, "Passed unanimously."),
        (EN, "All approved."),
        (EN, "The proposal did not pass."),
        (EN, "Nobody objected; the proposal is accepted."),
        (EN, "The motion to create the post was tabled."),
        (EN, "A sub-committee was formed to look at fees."),
        (EN, "Motion not approved at this time."),
        (EN, "Motion to not implement it was approved."),
        (EN, "Roof repairs: approved"),
        (FR, "Candidature de Paul Roy : validée"),
        (FR, "Accord des participants."),
        (FR, "Tout le monde présent est d'accord."),
        (EN, "The proposal was put to the vote and lost by 12 votes to 19."),
        (EN, "* Issue 44: RESOLVED - close it."),
        (EN, "* Issue 41: merge it after the release. (consensus)"),
        (FR, "Ouverture le dimanche : accord unanime."),
        (FR, "- DÉCIDE de maintenir les taux de 2025 ;"),
        (FR, "Le conseil accorde une subvention de 800 €."),
        (FR, "Décidé : on part sur l'option B."),
        (FR, "Quitus est donné au trésorier."),
        (FR, "D'un commun accord, la salle reste ouverte."),
        (FR, "Tout le monde est d'accord pour garder la salle."),
        (FR, "La cotisation passe à 25 €."),
        (FR, "Le conseil donne un avis favorable."),
        (FR, "Refus du conseil."),
        (FR, "Mandat est donné à M. Roy."),
        (FR, "Un groupe de travail est créé."),
    ],
)
def test_what_was_decided_is_a_resolution(head, words):
    (found,) = outcomes(f"{head}{words}")
    assert found.kind is Kind.RESOLUTION


@pytest.mark.parametrize("words", ["The proposal did not pass.", "The motion was defeated."])
def test_what_was_not_carried_is_lost(words):
    (found,) = outcomes(f"{EN}{words}")
    assert found.is_lost


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (EN, "David will leave the company in May."),
        (EN, "The goal is to add new users."),
        (EN, "The policy is to ask for two quotes."),
        (EN, "Details to follow."),
        (EN, "Purpose: Assign roles to members."),
        (EN, "- (David) Update on members."),
        (EN, "- Jane Porter -> David Okafor"),
        (EN, "- Budget review - Jane"),
        (FR, "Il fera beau demain."),
        (FR, "Le projet fera l'objet d'une étude."),
        (FR, "La commission fera partie du dispositif."),
        (FR, "L'école sera fermée le 12 mai."),
        (FR, "Les élus auront le choix."),
        (FR, "- Paul Roy (AGLIA)"),
    ],
)
def test_what_nobody_is_to_do_is_no_action(head, words):
    assert outcomes(f"{head}{words}") == ()


@pytest.mark.parametrize(
    ("words", "votes"),
    [
        ("Le CA décide, par 4 voix pour et 1 abstention, de placer 5 000 €.", "par 4 voix pour et 1 abstention"),
        ("Motion: raise the fee. For 25, against 4, abstained 2. Motion carried.", "For 25, against 4, abstained 2"),
        ("The motion was carried (28–0–3).", "28–0–3"),
    ],
)
def test_votes_are_told_whole(words, votes):
    (found,) = outcomes(f"{FR if words.startswith('Le') else EN}{words}")
    assert found.votes == votes


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("David agreed to write it within two weeks.", "within two weeks"),
        ("- Paul : chiffrer le projet (15/02)", "15/02"),
        ("Action : Paul écrit la note — 28/02", "28/02"),
    ],
)
def test_a_day_is_told_however_it_is_written(words, due):
    (found,) = outcomes(f"{EN}{words}")
    assert found.due == due


def test_decisions_that_are_numbered_with_a_letter_are_each_one():
    text = "Decisions\n\nD1. Go-live is moved to March.\nD2. The request is refused."
    assert [one.kind for one in outcomes(f"{EN}{text}")] == [Kind.RESOLUTION] * 2


def test_a_call_that_tells_who_was_there_and_who_wrote_is_minutes():
    text = "Technical call 2026-03-03\n\nPresent: JP (chair), DO\nScribe: DO\n\nDO will run the benchmark."
    assert [one.owner for one in outcomes(text)] == ["DO"]


def test_a_motion_that_gives_a_rule_in_full_goes_with_how_it_went():
    rule = " ".join(["No member shall take part in what concerns them."] * 8)
    text = f"Motion: that Rule 9 have this added:\n\n{rule}\n\nMoved: Jane\nSeconded: Ruth\n\nPASSED"
    (found,) = outcomes(f"{EN}{text}")
    assert f"{EN}{text}"[found.start :].startswith("Motion: that Rule 9")


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        (f"{EN}* 👷 Ann is going to buy some paint.", "Ann"),
        (f"{EN}* 👷 Ann is sorting the tools.", "Ann"),
        (f"{EN}* 👷 (Ann Roy?) is dealing with the permit", "Ann Roy"),
        (f"{EN}The Garden House committee will further look into the roof.", "The Garden House committee"),
        (f"{EN}The new committee needs to choose a day for the fair.", "The new committee"),
        (f"{EN}It came up before, and Ann has a drawing which she will send to Bob.", "Ann"),
        (f"{EN}Lastly Ann offered to contact the owner.", "Ann"),
        (f"{EN}Bob and Carl suggested that Ann Roy add a page on parking.", "Ann Roy"),
        (f"{FR}Anne a besoin des fiches. Elle enverra le modèle. On dit qu'elle est là.", "Anne"),
        (f"{FR}Paul Roy est désigné pour l'organisation.", "Paul Roy"),
        (f"{FR}Le club gère la salle, mais l'ASCO va prendre contact avec eux.", "l'ASCO"),
        (f"{FR}Plusieurs remarques sont faites, Paul se propose de les inclure dans un document.", "Paul"),
        (f"{FR}Paul indique qu'il enverra le devis.", "Paul"),
        (f"{FR}Paul les contacte", "Paul"),
        (f"{FR}Paul vérifie que l'offre est valide.", "Paul"),
        (f"{EN}The website will be updated accordingly.", ""),
        (f"{EN}A letter will be sent to the owner by Ann Roy.", "Ann Roy"),
        (f"{FR}- Leur demander un devis pour le toit", ""),
        (f"{FR}Les trois plans seront versés dans le dossier.", ""),
        (f"{FR}- **D'ici la prochaine séance** : chaque groupe relit son texte.", ""),
    ],
)
def test_who_takes_a_task_on_is_told_in_many_ways(words, owner):
    (found,) = outcomes(words)
    assert (found.kind, found.owner) == (Kind.ACTION, owner)


@pytest.mark.parametrize(
    "words",
    [
        f"{EN}Nobody offered to help with the fair.",
        f"{EN}Ann is scribing.",
        f"{EN}Ann offered to add: a line on paint.",
        f"{EN}If it is refused, a letter will be sent.",
        f"{EN}a. Ann to send the list.\n   Completed[2]\n",
        f"{FR}Demander à voir le toit est permis.",
        f"{FR}Une somme nous sera versée.",
        f"{FR}Le maire indique qu'il faudra du temps.",
        f"{FR}Paul explique que, si tout va bien, la ville va refaire la rue.",
    ],
)
def test_what_nobody_takes_on_is_no_action(words):
    assert outcomes(words) == ()


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (f"{EN}Ann nominates Bob Lee. Seconded by Carl. Unanimously elected.", "Ann nominates Bob Lee."),
        (f"{EN}A motion was made to buy the barn. There was no objection.", "A motion was made"),
        (f"{EN}Ann was authorized to spend up to $100 on paint.", "Ann was"),
        (f"{EN}The Board of Directors voted to confirm the plan.", "The Board"),
        (f"{EN}By electronic ballot, the Council elected Ann Roy, Bob Lee, and Carl Orr.", "By electronic"),
        (f"{EN}Garden plan: item postponed.", "Garden plan"),
        (f"{EN}Proposed: Adopt the new plan\n\nAccepted.", "Proposed"),
        (f"{EN}Agreement that a letter is sent to all.", "Agreement"),
        (f"{EN}Table it till the next meeting.", "Table it"),
        (f"{FR}Date de la fête : samedi 13 juin, validé", "Date de la fête"),
        (f"{FR}Le devis est validé ; le mur sera refait dès que possible.", "Le devis"),
        (f"{FR}Budget alloué confirmé.", "Budget"),
        (f"{FR}L'offre de Roy a été retenue à l'unanimité.", "L'offre"),
        (f"{FR}Le client marque son accord pour une version simple.", "Le client"),
        (f"{FR}Les conseillers retiennent la date du 2 juin.", "Les conseillers"),
    ],
)
def test_what_came_of_it_is_told_in_many_ways(words, shown):
    (found,) = outcomes(words)
    assert found.kind is Kind.RESOLUTION
    assert words[found.start :].startswith(shown)


def test_a_decision_that_somebody_is_to_do_something_tells_who_and_until_when():
    (found,) = outcomes(f"{FR}Décision : Paul transmettra le détail à Anne pour le 3 mars.")
    assert (found.kind, found.owner, found.due) == (Kind.RESOLUTION, "Paul", "3 mars")
