"""English words that carry the meaning of a sentence (see ``tables.Table``)."""

from __future__ import annotations

from briefing.core.cuts.asides import ENGLISH_ASIDES
from briefing.core.cuts.remarks import ENGLISH_DOUBTS, ENGLISH_REMARKS
from briefing.core.cuts.tables import Table, entries

ENGLISH = Table(
    harmless=entries("""
        at first light, at first glance, at first sight, the so - called, i can't help but, can't help but, the
        suspect, a suspect, the suspects, two suspects, suspects were, not only, not just, not merely, not simply, not
        least, not to mention, nothing more, nothing else, believe me, trust me, last but not least, no doubt, no
        matter, no wonder, nothing but, nothing less than, no less than, why not, isn't it, aren't we, don't we,
        doesn't it, if anything, as if, if i may, if i can, if you like, if you will, what if, more or less, sooner or
        later, one by one, as well, as well as, once again, once more, at once, all but, but also, so to speak, in a
        few words, as many as, not so long ago, not long ago, no sooner, non - profit, no - one, more than ever, only
        recently, as i said, as i say, as we say, as they say, let me say, needless to say, that is to say, the some, a
        good many, may i, in may, of may, last may, this may be the, far and away, by far, under any circumstances,
        under the, over there, over here, over the, compared with the same, compared to the same, without notes,
        without a note, without a tie, without a microphone, not so much as
    """),
    negations=entries("""
        not, 't, cannot, zero chance, zero, never, no, nor, neither, none, nobody, nothing, nowhere, no one, no longer,
        hardly, barely, scarcely, by no means, anything but, far from, under no circumstances, in no way, at no point,
        at no time, on no account, false that
    """),
    hedges=ENGLISH_DOUBTS
    + entries("""
        for once, strictly speaking, technically speaking, for the most part, it is conceivable, in the opinion of, by
        the standards of, contrary to popular, inclined to, as things stand, perhaps, maybe, possibly, probably,
        presumably, apparently, seemingly, arguably, potentially, theoretically, hopefully, conceivably, likely,
        unlikely, might, may, could, would, should, ought, seem*, appears to, appear to, tend to, tends to, for now,
        for the moment, for the time being, at this stage, so far, at present, temporarily, provisionally, in part,
        partly, partially, to some extent, to a certain extent, in a sense, a little, slightly, somewhat, rather
        unlikely, doubtful, it is possible, it's possible, chance that, risk that, as far as we know, as far as i know,
        not sure, not certain, unsure, uncertain, in my dreams, yet to, as a last resort, in the best case, at best, at
        worst, be wrong, remains to be, remain to be, simulation, in the worst case, by accident, by mistake, if memory
        serves me, if i remember, if i recall, to the best of, for all i know, on a good day, normally, ideally,
        surely, in all likelihood, in all probability, with any luck, i dare say, i'd say, i should think, i would
        think, i'm told, last i heard, from what i, for what we know, so i hear, so i'm told, if i'm not mistaken, if i
        am not mistaken, unless i'm mistaken, as i understand it, as i remember it, to my knowledge, on balance, as far
        as i can, as far as we, as far as anyone, i may be wrong, i could be wrong, i might be wrong, can't swear,
        can't prove, cannot prove, no proof, no evidence, yet to be proved, ostensibly, purportedly, plausibly, who
        knows, go figure
    """),
    shares=entries("""
        largely, primarily, chiefly, predominantly, overwhelmingly, broadly, substantially, marginally, only, solely,
        exclusively, merely, just, virtually, practically, sometimes, occasionally, rarely, seldom, often, usually,
        generally, mostly, mainly, in most cases, most of the time, more often than not, in some cases, in certain
        cases, at least, at most, at times, now and then, from time to time, here and there, at the earliest, at the
        latest, very little, exceptionally, half, no more than that, at the very least, at the outside, if that, and a
        half, and counting, or less, or more, or fewer, on average, give or take, at a rough, or thereabouts, in round,
        roughly speaking, not one more, not a penny more, not a day more, and even then
    """),
    governors=entries("""
        refuse*, fail*, avoid*, stop, stopped, stopping, cease*, deny, denies, denied, prevent*, reject*, oppose*,
        abandon*, forbid, forbids, forbidden, prohibit*, ban, banned, decline to, declined to, unable to, incapable of,
        reluctant to, unwilling to, too, too early to, too soon to, too late to, the end of, the risk of, the myth of,
        the lack of, lack of, lack, lacks, lacked, absence of, against, give up, gave up, given up, giving up, quit,
        stay away from, renounce*, the opposite of, pretend to, pretended to, supposed to, impossible to, difficult to,
        hard to, threat of, the dream of, risk of, danger of, ban on, bans on, end to, defeat of, abolition of, failure
        of, rule out, rules out, ruled out, threatened to, threatens to, threaten to, voted down, cleared of, accused
        of, suspected of, sooner resign
    """),
    attitudes=entries("""
        hope to, hope that, i hope, we hope, wish, wishes, doubt, doubts, doubted, fear that, i fear, we fear, fear,
        afraid, dream of, dream that, try to, tries to, tried to, trying to, aim to, aims to, plan to, plans to, intend
        to, intends to, want to, wants to, wanted to, would like to, would love to, expect to, expects to, i think, we
        think, i believe, i guess, i suppose, i suspect, i assume, i feel, i imagine, promise to, promised to, promises
        to, promising to, suspect, suspects, tempted to, considering, consider, thinking of, thought of, about to,
        ready to, prepared to, had hoped, could have, would have, should have, almost, nearly, wonder whether, wonder
        if, ask whether, asked whether, asked if, ask if, wondering, wonder, question whether
    """),
    replacers=entries("""
        instead of, rather than, without, with no, in place of, in spite of, despite, other than, aside, excluded,
        excepted, excluding, apart
    """),
    conditions=entries("""
        contingent on, conditional on, dependent on, if, unless, provided, provided that, providing, as long as, so
        long as, only if, only when, if and only if, on condition, in case, in the event, assuming, subject to,
        depending on, until, till, except, except for, except when, except in, apart from, aside from, save for,
        barring, but for, pending, with the exception, as soon as, whenever, supposing, should we, should the, should
        they, should he, should she, the day, the minute, the moment, when pigs, when hell, where possible, if
        possible, were we to, had we, insofar as, in so far as, to the extent that, once +
        we/you/they/it/he/she/i/the/a/all/our/there, given a, given the, given enough, had the, had they, had he, had
        she, had it, were the, were he, were she, were it, were they, were you, should you, in that case, or else,
        otherwise, with luck, suppose, imagine, bar, save, minus, not counting, leaving out, leaving aside, setting
        aside, other things being equal, all being well, given, failing, in the absence, with the help, with a little
        luck, weather permitting, time permitting, permitting, on the understanding, in the unlikely, on pain of, for
        as long as, at a pinch, in an ideal, in a perfect, in an emergency, absent, under these conditions, in these
        conditions, on the condition
    """),
    contrasts=entries("""
        but, however, yet, nevertheless, nonetheless, on the other hand, that said, having said that, at the same time,
        unfortunately, sadly, alas, in reality, in fact, the catch is, except that, only not, the trouble is, the
        problem is, then again, conversely, by contrast, whereas, but then, only to, mind you, and then
    """),
    reports=entries("""
        likes to put, likes to say, likes to call, i can hear, says, said, think, thinks, told, saying, thought,
        believe, believes, believed, claim, claims, claimed, argue, argues, argued, allege*, suggest*, maintain that,
        maintains that, insist*, assert*, assume, assumes, assumed, imagine that, imagines, imagined, pretend,
        pretends, hear that, accuse*, predict*, repeat that, repeats that, wrote that, writes that, warn, warns,
        warned, convinced that, persuaded that, say, reckon, reckons, put it to, wrote, shouted, joked, declared,
        announced, tells, tell, reads, proclaims, proclaimed, promises, boasts, boasted, sings, sang, whispers,
        whispered, grumbles, grumbled, sneers, sneered, thunders, preaches, preached, teaches us, writes, goes the,
        runs the, cries
    """),
    hearsay=entries("""
        tell us, tells us, told us, tell me, told me, telling me, telling us, will tell you, was told, were told, been
        told, being told, have you believe, according to, in his view, in her view, in their view, 's view, you to
        believe, they feel, supposedly, allegedly, reportedly, rumour*, rumor*, heard that, read that, want us to
        believe, have us believe, critics, in the eyes of, so - called, the idea that, the notion that, the myth that,
        the belief that, the claim that, the fear that, the illusion that, it is said, assured that, was assured, some
        say, some people say, people say, rumour has it, in the words of, to hear, or so, as they would have it, if you
        believe, assures us, assure us, assured us, promises us, promise us, swears to us, keeps telling, keep telling,
        assures me, assured me, informs us, informed us, they say, he says, she says, i once thought, i once believed,
        i used to think, i used to believe, so i thought, as the landlord, as he reads, as she reads, as they read, as
        he sees, as she sees, as they see, as he understands, as they understand, one reads, you read everywhere, one
        hears, you hear, to quote, i quote, quoting, in quotes, a claim, a rumour, a rumor, a legend, an allegation, a
        theory, a story, a hypothesis, a version, as he put it, as she put it, as they put it, as he likes, as she
        likes, as they like, i am reading, i'm reading from, i'm quoting, i am quoting, attributed to
    """),
    times=entries("""
        once, formerly, previously, at first, in those days, back then, in the past, in the old days, years ago, long
        ago, any more, any longer, already, still, later, soon, eventually, for a while, one day, at the time, before,
        after, now, once upon a time, used to, in the days of, in the time of, in my father's day, in my mother's day,
        in my grandfather's day, in my grandmother's day, in my day, in his day, in her day, in their day, as of
        yesterday
    """),
    periods=entries("""
        when, while, by the time, till the, by the end, next year, next month, at the end of, from the day, from next,
        up until, not before, not until, only after, once the, once we, once they, once it, then, through the end of,
        until the end of, till the end of, to the end of, before the end of, from the end of, since the end of, near
        the end of, towards the end of, after the end of
    """),
    limits=entries("""
        compared with those, compared to those, compared with what, counting those, counting the, with one exception,
        by the standards, the kind that, the kind who, the sort that, the sort who, the type who, only those, those
        who, those that, the ones, at least those, in name only, on the surface, in theory, in principle, on paper, in
        the sense that, in the sense of, well below, far below, well under, far under, well within, every one of them,
        all of them, none of them, each of them, in comparison, by comparison, next to what, beside what, relative to,
        compared with + the/that/this/those/these/him/them/his/her/what/our/my/most/others/their/its/any/other,
        compared to + the/that/this/those/these/him/them/his/her/what/our/my/most/others/their/its/any/other, under
        duress, under oath, under threat, under threats, under pressure, under anaesthetic, under the influence, under
        torture, under protest, under hypnosis, under escort, by default, by chance
    """),
    ironies=entries("""
        and pigs, dream on, my foot, poor lamb, poor thing, ha ha, in jest, as a joke, for a laugh, for fun, joking
        apart, tongue in cheek, in the film, in the movie, in the play, in the novel, in the game, in the story, in my
        dream, in a dream, yeah, oh sure, oh yes sure, and i am the queen, and i'm the queen, in your dreams, said
        nobody, said no one, tell me another, pull the other, said no, a likely story, as if i, as if they, just
        kidding, i jest, i was joking, i'm joking, in the role of, in the part of, on screen, which is what they, which
        is what the, which is exactly what, which is just what, which is what he, which is what she, my character, the
        character i play, in my script, in the script, in the opera, in the sketch, in the joke, in the song, in the
        poem, in my book, in my novel, with a wink, dreamt that, i dreamt, i dreamed, on april
    """),
    own=entries("""
        i, we, me, us, let, to, whatever, anyone, anybody, you
    """),
    amounts=entries("""
        some, some of, a few, few, several, many, many of, most, most of, half of, a part of, part of, parts of, a
        third of, a quarter of, two thirds of, a majority of, the majority of, a minority of, a handful of, a fraction
        of, a couple of, a number of, a bit of, almost all, nearly all, not all, up to, less than, more than, fewer
        than, over, under, about, around, roughly, approximately, between, close to, two, three, four, five, six,
        seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety,
        hundred*, thousand*, million*, billion*, dozen*, dozens of, one in two, one in three, one in four, one in five,
        one in ten, certain, the smallest, the best of, the first, the last, every second, one of
    """),
    partitives=entries("""
        some, certain, most, many, part, few, rough, estimates, circumstances, conditions, quantity, quantities,
        amount, amounts, dose, doses, degree, extent, measure, sense, respects, limits
    """),
    addresses=entries("""
        dear, dearest, my dear, my dears, mister, miss, doctor, professor, madam, sir, mr, mrs, ms, minister, senator,
        president, chairman, your honour, your excellency, your majesty, my friend, friends, colleagues, comrades,
        ladies, gentlemen, members of, citizens, neighbours, folks, guys, my fellow, brothers, sisters, thanks,
        welcome, hello, hi, good morning, good evening, good afternoon, good night, excuse me, forgive me, pardon me,
        no madam, no sir, everyone, everybody, students, parents, delegates
    """),
    fillers=ENGLISH_REMARKS
    + entries("""
        without any doubt, beyond a shadow of a doubt, of course, by the way, after all, you know, you see, i mean, i
        must say, i have to say, i should say, i can tell you, i can assure you, i can promise you, i tell you, i
        assure you, i promise you, i don't mind telling you, i don't mind saying, let me tell you, let me say, let me
        be clear, believe me, trust me, mark my words, it goes without saying, it won't come as news, it will come as
        no surprise, it comes as no surprise, it won't surprise anyone, it won't surprise you, it is no secret, it's no
        secret, it has to be said, it must be said, the fact is, the truth is, the thing is, the point is, the fact
        remains, i'm proud to say, i am proud to say, i'm happy to say, i am happy to say, i'm glad to say, i am glad
        to say, i'm pleased to say, i am pleased to say, i'm happy to report, i'm delighted to say, i am delighted to
        announce, i'm delighted to announce, i'm pleased to announce, i am pleased to announce, i'm proud to announce,
        i am proud to announce, i want to say, i would like to say, i'd like to say, i repeat, everyone knows,
        everybody knows, we all know, you all know, as you know, you will have noticed, you'll have noticed, there is
        no doubt, there's no doubt, there's no denying, there is no denying, needless to say, no doubt about it, make
        no mistake, if you like, if you will, if i may, if i may say so, so to speak, as it were, in fact, in a word,
        in short, once again, once more, over and over, again and again, to be honest, to be frank, ladies and
        gentlemen, dear friends, my friends, please, thank you, erm, er, um, uh, not only, but also, once and for all,
        for good, before i close, before i finish, before i conclude, before closing, by hook or by crook, day in day
        out, like it or not, without exception, without doubt, without a doubt, without question, without fail, beyond
        doubt, beyond any doubt, to say the least, no more and no less, neither more nor less, in person, and so on,
        and so forth, et cetera, or whatever, or something, and all that, right now, i don't have to tell you, i don't
        need to tell you, i don't need to remind you, i need hardly tell you, i need hardly say, you don't need me to
        tell you, nobody needs me to tell them, i won't hide, i won't deny, i never tire of saying, i'm not ashamed to
        say, i am not ashamed to say, i'm not afraid to say, i am not afraid to say, nobody will be surprised to hear,
        no one will be surprised to hear, it will surprise nobody, it will surprise no one, it should surprise no one,
        it should surprise nobody, yeah, oh yeah, yeah yeah, yep, yup, yeah no, oh, ah, hey, hm, hmm, mm, mhm, uh huh,
        okay, ok, yes yes, all right, alright, right yes, mm yes, for sure, come on, i was just going to say, i was
        going to say, while i think of it, as i was saying, like i said, like i say, let me see, let's see, how shall i
        put it, how should i put it, what's it called, you know what i mean, if you know what i mean, you know this,
        basically, i guess so, sure, oh well, ah well, well well, so yeah, and yeah, or whatever you call it, or what
        have you, and stuff like that, and stuff, and things like that, and that sort of thing, that sort of thing
    """),
    asides=ENGLISH_ASIDES,
    relatives=entries("""
        which, who, whom, whose, where, of which, of whom, in which, on which, for which, for whom, with which, a man
        who, a woman who, one of which, since, like, as, whoever, whatever, whichever, after which
    """),
    reasons=entries("""
        because, in order to, in order not, in order that, so as to, so as not, so that, thanks to, out of, owing to,
        given that, although, though, even though, even if, even when, despite, in spite of, by hand, without once,
        without ever, without a word, without a single, without fuss, without hesitation, without complaint, without
        delay, without even, for no particular, whether or not, whether they, whether you, whether it, no matter what,
        no matter how, no matter who, since + we/you/they/it/he/she/i/nobody/everybody/everyone/there/no/some, in
        spite, without hesitating, without blinking, without flinching, as quickly as, with no fuss, come rain or,
        without *ing, without ever *ing, without once *ing, without even *ing, in silence, with great *, with care,
        with pride, with courage, with patience, with grace, on foot, at full, at top speed, day and night, night and
        day, hand in hand, with all, with such, with real, with enormous, with extraordinary, for fun, just for fun, as
        planned, as promised, as expected, as usual, now that, for the sake of, with a view, in memory, in honour, in
        tribute, for the love, rather than, instead of, as opposed to, unlike, contrary to, for reasons of, on grounds
        of, on account of, on health grounds, on medical grounds, for health reasons, for family reasons, for personal
        reasons, for reasons
    """),
    examples=entries("""
        such as, including, for example, for instance, namely, notably, among them, especially, particularly, in
        particular, like a, like an
    """),
    manner=entries("""
        very, truly, really, quite, so, indeed, own, dear, beautiful, even, simply, here, there, together, again, damn,
        bloody, downright, ever, and, oh, utter, sheer, absolute
    """),
    adverbs=("ly",),
    domains=entries("""
        morally, financially, technically, legally, officially, politically, economically, formally, nominally,
        ethically, intellectually, spiritually, environmentally, commercially, militarily, mentally, physically,
        verbally, falsely, wrongly, badly, poorly, illegally, wrongfully, mistakenly, unsuccessfully, previously,
        formerly, originally, initially, recently, currently, lately, early, daily, weekly, monthly, yearly, annually,
        locally, nationally, globally, internationally, regionally, publicly, privately, internally, secretly,
        voluntarily, unintentionally, accidentally, deliberately, knowingly, unknowingly, indirectly, directly,
        individually, collectively, jointly, equally, similarly, differently, family, friendly, supply, reply, apply,
        only, specifically, relatively, comparatively, reasonably, fairly, moderately, increasingly, shortly, newly,
        necessarily, likely, unlikely, lonely, costly, deadly, elderly, ugly, silly, ally, fly, rely, comply, imply,
        multiply, italy, july, traditionally, historically, normally, ideally, usually, customarily, seasonally,
        partially, conditionally, provisionally, unfairly, unjustly, narrowly, loosely, vaguely, weakly, thinly,
        sparsely, remotely, theoretically, statistically, scientifically, medically, clinically, hypothetically,
        numerically, periodically, sporadically, symbolically, logically, mathematically, academically, geographically,
        biologically, chemically, ironically, artistically, practically, ostensibly, purportedly, feasibly, plausibly
    """),
    moments=entries("""
        today, this morning, this afternoon, this evening, tonight, yesterday, last week, last night, the other day,
        the other night, on my way, on the way, on the train, earlier today, in this room, in this hall, here, up
        there, over there, down there, out there, just now, a few minutes ago, at this very, in this very, on this
        very, on this stage, in this town, in this city, in this building, from this, in front of you, before you,
        standing here, sitting here, at breakfast, over breakfast, over lunch, over dinner, coming here, driving here,
        walking here, in this, on this, at this, down here, up here, over here, at the back
    """),
    anaphors=entries("""
        he, she, they, him, them
    """),
    exclamations=entries("""
        oh, ah, bravo, brilliant, what a, what an, congratulations, well done, great job, lovely, marvellous,
        wonderful, splendid, superb, fantastic, how nice, how kind, how generous, nice work, a real, so hard,
        overwhelmed, how thoughtful, how very, so generous, so kind, a triumph, a masterpiece, genius, thrilled, i
        adore, great idea, very clever, bless them, thank heavens, hats off, first - class, magnificent, impressive, a
        great success, roaring success, brilliantly
    """),
    verbs=entries("""
        is, are, was, were, has, have, had, does, did, will, can, 's, cannot
    """),
    deictics=entries("""
        this, these, here, tonight, you
    """),
    units=entries("""
        million*, billion*, thousand*, hundred*, percent, per, %, dozen*, point*, cent, cents, euros, euro, dollars,
        dollar, pounds, tonnes, tons, hours, days, weeks, months, years, hour, day, week, month, year, head, person,
        minute, minutes, seconds, basis, k, m, bn, kilometres, kilometers, megawatts, gigawatts, €, $, £
    """),
    rates=entries("""
        per, a, an, each, every, out, of, to, in
    """),
    denials=entries("""
        not true, n't true, untrue, is false, was false, is wrong, was wrong, were wrong, a lie, a myth, joking,
        kidding, don't believe, do not believe, didn't happen, did not happen, of course not, certainly not, not at
        all, nonsense, on the contrary, no longer the case, not the case, isn't the case, never happened, were
        mistaken, was mistaken, wishful thinking, don't think so, do not think so, disagree, an illusion, they are
        wrong, that is what they say, so they say, that's what they say, not any more, no more, not yet, take that
        back, take it back, take this back, i correct myself, let me correct, i stand corrected, scratch that, strike
        that, i misspoke, i meant to say, correction, i was wrong, i got that wrong, that's wrong, that is wrong,
        that's what you'd, that's what they, that is what they, that's what some, so the story goes, nothing of the
        sort, quite the opposite, quite the reverse, the reverse is true, not so, only joking, don't you believe it, it
        was a joke, that was a joke, i'm exaggerating, forget that, forget it, or so we thought, or so i thought, or so
        it seemed, used to be, or rather, i mean to say, how wrong, wrong about, would be wrong, 'd be wrong, or that's
        what, or that is what, or so i told, the slogan of, the line of, the version of, the theory of, the propaganda
        of, the talk of, the motto of, since repealed, long repealed, since abolished, since withdrawn, now void, since
        lapsed, long since expired, changed my mind, changed our minds, changed his mind, changed her mind, changed
        their minds, change of heart, thought better of it, know better now, learnt better, learned better, in
        quotation marks, in inverted commas, i refute it, i refute that, i reject it, the kind of sentence, the sort of
        sentence, the kind of thing, without my knowledge, without our knowledge, behind my back, behind our backs, a
        forgery, forged, repealed + long/in/years/last/by/since/after/two/ten/soon/then/only/decades/before/later,
        abolished + long/in/years/last/by/since/after/two/ten/soon/then/only/decades/before/later, overturned +
        long/in/years/last/by/since/after/two/ten/soon/then/only/decades/before/later, annulled +
        long/in/years/last/by/since/after/two/ten/soon/then/only/decades/before/later, quashed +
        long/in/years/last/by/since/after/two/ten/soon/then/only/decades/before/later, scrapped +
        long/in/years/last/by/since/after/two/ten/soon/then/only/decades/before/later, revoked +
        long/in/years/last/by/since/after/two/ten/soon/then/only/decades/before/later, rescinded +
        long/in/years/last/by/since/after/two/ten/soon/then/only/decades/before/later, what choice do we have, what
        choice did we have, what choice do i have, what choice did i have, do we have a choice, did we have a choice,
        what else could we do, overturned + on, quashed + on, reversed on appeal, was reversed, were reversed, was
        overturned, were overturned, were false, are false, could also, might also, may also, could equally, might
        equally, could just as well, say otherwise, says otherwise, said otherwise, show otherwise, shows otherwise,
        the opposite, the reverse, the contrary, that was before, that was then, don't agree, do not agree, don't
        share, do not share, beg to differ, in my mouth, words i never, out of context, misquoted, i never said, i
        never wrote, i said no such thing, no such thing, it turned out, turned out to be, proved wrong, proved false,
        has been disproved, have been disproved, was disproved
    """),
    function=entries("""
        of, to, the, a, an, our, your, their, its, his, her, my, that, those, these, all, ever, be, being, have, been,
        for, in, from, it, them, really, and, us, we, out
    """),
    usual=entries("""
        the, of, and, to, is, we, our, that, it, will, with, are, for, they, not, have, has, i, you, was, be, this,
        what, my, in, a, by, on, at, an, or, who, which, their, your, all, can, from, as, but, if, do, us, every,
        there, were, been, so, no, me, he, she, had, how, when, because, its, than, then
    """),
)
