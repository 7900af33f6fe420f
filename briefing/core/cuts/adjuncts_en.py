"""English words that tell the time, setting or manner of something that happened (see ``tables.Adjuncts``)."""

from __future__ import annotations

from briefing.core.cuts.tables import Adjuncts, entries

ENGLISH_ADJUNCTS = Adjuncts(
    sayings=entries("""
        said, added, told, explained, continued, recalled, stressed, concluded, replied, answered, noted, says, adds,
        explains, recalls
    """),
    speakers=entries("""
        he, she, they, i
    """),
    points=entries("""
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june,
        july, august, september, october, november, december, morning, afternoon, evening, night, midnight, noon, dawn,
        dusk, sunrise, sunset, lunchtime, midday, yesterday, tonight, week, month, year, weekend, spring, summer,
        autumn, winter, christmas, easter, breakfast, lunch, dinner, ago, moment, o'clock, hours
    """),
    pointing=entries("""
        on, in, at, last, this, early, late, earlier, of, the, that, same, a, an, over, shortly, just, around, few,
        quarter, half, past, local, time, two, three, four, five, six, ten, after, before, seven, eight, nine, eleven,
        twelve, exactly, sharp, next, following, day
    """),
    scenes=entries("""
        home, house, apartment, flat, office, kitchen, bedroom, street, station, airport, hotel, restaurant, café,
        cafe, bar, pub, church, cathedral, mosque, synagogue, square, hall, room, lobby, stadium, theatre, garden,
        beach, harbour, port, gym, corridor, stairs, steps, stage, balcony, courtyard, headquarters, car, night, day,
        meeting, ceremony, conference, congress, debate, interview, dinner, lunch, party, wedding, funeral, visit,
        trip, tour, walk, call, fire, storm, flood, floods, earthquake, explosion, accident, crash, raid, match, game,
        race, concert, show, rehearsal, hearing, trial, session, break, speech, ovation, crowd, audience, studio,
        radio, television, newspaper, cemetery, parade, festival, rally, demonstration, vigil, brothers, sisters,
        brother, sister, parents, family, wife, husband, children, son, daughter, friends, friend, colleagues,
        colleague, mother, father, dog
    """),
    places=entries("""
        at, in, on, through, during, after, outside, inside, near, around, from, over, with, alongside, opposite
    """),
    means=entries("""
        by secret ballot, by show of hands, by a show of hands, by hand, by phone, by telephone, by letter, by email,
        by post, by mail, by fax, by train, by car, by bus, by boat, by bike, by bicycle, by plane, by helicopter, by
        video, by videoconference, by registered post, on foot, in person, in writing, out loud, in public, on camera,
        on air, on stage, on the phone, over the phone, face to face, side by side, with dignity, in tears, in style,
        like clockwork, at length, in detail, from memory, off the cuff, with both hands, hat in hand, by bank
        transfer, by acclamation, by unanimous vote, by decree, by return of post, by courier, by text message, by
        ferry, by taxi, by tram, by air, by sea, by road, by rail, by candlelight, by order, without notes, from notes,
        unaided, bareheaded, arms folded, standing, hat off, at auction, by lorry, by truck, by night, by day, on
        horseback, at a run, in ink, in pencil, by torchlight
    """),
    beside=entries("""
        by, under, before, amid, beneath, opposite, alongside
    """),
    around=entries("""
        in, on, under, by, at, over, with, before, during, inside, outside, through, across, along, between, amid,
        among, beneath, behind, beside, near
    """),
    feelings=entries("""
        heart, hearts, throat, smile, smiles, tears, eyes, pride, joy, courage, patience, care, passion, enthusiasm,
        humour, dignity, gratitude, emotion, pleasure, delight, relief, sadness, sorrow, regret, determination, energy,
        applause, humility, love, affection, attention, interest, excitement, voice, grin, lump, head
    """),
    withs=entries("""
        with
    """),
    settings=entries("""
        in front of, in a letter, in a statement, in an interview, in an email, in a speech, in a press release, in a
        note, in a message, in a video, on television, on the radio, on live television, at a press conference, at a
        news conference, at the press conference, at a ceremony, at the ceremony, at a meeting, at the annual meeting,
        at a rally, before the cameras, before a crowd, before a packed, to applause, to loud, to the cheers, to the
        applause, amid cheers, under the eyes of, on the sidelines, on the steps of, on the margins of, as a young, as
        a boy, as a girl, as a child, as a student, as an intern, as a trainee, as an apprentice, as a junior, at the
        age of, around a table, over coffee, over a cup, over a coffee, under a blue sky, in the rain, in the pouring
        rain, in the snow, in bright sunshine, from a balcony, from the balcony, from the stage
    """),
    past=entries("""
        had, went, came, said, told, gave, took, made, met, won, lost, wrote, spoke, began, built, sent, left, found,
        fell, rose, held, ran, saw, bought, brought, sold, led, spent, paid, sat, stood, slept, drove, flew, grew,
        knew, kept, became, felt, got, heard, shook, sang, thought, taught, wore, broke, chose, ate, drank, hid, rode,
        struck, swam, threw, fought, caught, sought, read, put, laid, drew, swore, dug, shot, shut, cut, hung, born,
        done, gone, taken, given, written, spoken, seen, chosen, broken, driven, known, grown, begun, sung, shown,
        withdrew, withdrawn, upheld, beat, beaten, bent, bit, bitten, blew, blown, bled, bred, burst, cast, clung,
        cost, crept, dealt, drawn, eaten, fallen, fed, fled, forgot, forgotten, forgave, forgiven, froze, frozen,
        hidden, hit, hurt, knelt, leapt, learnt, lent, lit, lay, lain, meant, overcame, overtook, overthrew,
        overthrown, overturned, quit, rang, rung, ridden, risen, rewrote, sank, sunk, set, shone, shrank, slid, split,
        spread, sprang, stole, stolen, stuck, strode, swept, swung, tore, torn, thrown, undertook, undertaken,
        understood, undid, undone, wept, withheld, withstood, woke, woken, worn, wound, wove, woven, awoke, forbade,
        foresaw, broadcast, beheld, befell, bore, borne, spun, sworn, sped
    """),
    finished=("ed",),
    auxiliaries=(),
    pending=entries("""
        will, would, can, could, may, might, must, shall, should, is, are, am, do, does, ll, cannot, let
    """),
    affirmations=entries("""
        it did, he did, she did, they did, we did, i did, it has since, they have since, he has since, she has since
    """),
    records=entries("""
        ruling, claim, claims, rumour, rumor, news, sentence, quotation, quote, statement, accusation, allegation,
        version, verdict, judgment, decision, figure, figures, promise, story, legend, theory, conclusion, hypothesis,
        estimate, idea, opinion, belief, reading, interpretation, explanation, argument, line, report
    """),
    conditionals=entries("""
        could, would, might, should
    """),
    obligations=entries("""
        must, need
    """),
    universals=entries("""
        all, every, each, both, none, everyone, everybody, everything, everywhere, always, ever, best, most, least,
        worst, more, less, fewer, better, worse, percent, %, half, third, quarter, doubled, tripled, halved, twice,
        whole, entire, nothing, nobody, single, largest, biggest, highest, lowest, smallest, fastest, as, than
    """),
    purposes=entries("""
        to
    """),
    infinitives=("",),
    blames=entries("""
        cheating, lying, stealing, screaming, crying, kicking, bleeding, limping, crawling, drinking, losing, begging,
        swearing, believing, hoping, fearing, thinking
    """),
    gerunds=("ing",),
)
