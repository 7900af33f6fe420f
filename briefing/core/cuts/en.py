"""English words that carry the meaning of a sentence (see ``tables.Table``)."""

from __future__ import annotations

from briefing.core.cuts.tables import Table, entries

ENGLISH = Table(
    harmless=entries("""
        not only, not just, not merely, not simply, not least, not to mention, nothing more, nothing else, believe
        me, trust me, last but not least, no doubt, no matter, no wonder, nothing but, nothing less than, no less
        than, why not, isn't it, aren't we, don't we, doesn't it, if anything, as if, if i may, if i can, if you
        like, if you will, what if, more or less, sooner or later, one by one, as well, as well as, once again, once
        more, at once, all but, but also, so to speak, in a few words, as many as, not so long ago, not long ago, no
        sooner, non - profit, no - one, more than ever, only recently, as i said, as i say, as we say, as they say,
        let me say, needless to say, that is to say, the some, a good many, may i, in may, of may, last may, this
        may be the
    """),
    negations=entries("""
        not, 't, cannot, zero chance, zero, never, no, nor, neither, none, nobody, nothing, nowhere, no one, no
        longer, no more, hardly, barely, scarcely, by no means, anything but, far from, under no circumstances, in
        no way, at no point, at no time, on no account, false that
    """),
    hedges=entries("""
        perhaps, maybe, possibly, probably, presumably, apparently, seemingly, arguably, potentially, theoretically, in
        theory, in principle, hopefully, conceivably, likely, unlikely, might, may, could, would, should, ought, seem*,
        appears to, appear to, tend to, tends to, for now, for the moment, for the time being, at this stage, so far, at
        present, temporarily, provisionally, in part, partly, partially, to some extent, to a certain extent, in a
        sense, a little, slightly, somewhat, rather unlikely, doubtful, it is possible, it's possible, chance that, risk
        that, as far as we know, as far as i know, not sure, not certain, unsure, uncertain, used to, once upon a time,
        on paper, in my dreams, yet to, as a last resort, in the best case, at best, at worst, be wrong, remains to be,
        remain to be, simulation, in a dream, in the worst case, by accident, by mistake
    """),
    shares=entries("""
        only, solely, exclusively, merely, just, almost, nearly, virtually, practically, sometimes, occasionally,
        rarely, seldom, often, usually, generally, mostly, mainly, in most cases, most of the time, more often than
        not, in some cases, in certain cases, at least, at most, at times, now and then, from time to time, here and
        there, at the earliest, at the latest, very little, exceptionally, half
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
        think, i believe, i guess, i suppose, i suspect, i assume, i feel, i imagine, imagine, suppose, promise to,
        promised to, promises to, promising to, suspect, suspects, tempted to, considering, consider, thinking of,
        thought of, about to, ready to, prepared to, had hoped, could have, would have, should have, almost, nearly,
        wonder whether, wonder if, ask whether, asked whether, asked if, ask if, wondering, wonder, question whether
    """),
    replacers=entries("""
        instead of, rather than, without, with no, unlike, contrary to, as opposed to, in place of, in spite of,
        despite, more than, less than, before, other than, except, not for
    """),
    conditions=entries("""
        if, unless, provided, provided that, providing, as long as, so long as, only if, only when, if and only if, on
        condition, in case, in the event, assuming, subject to, depending on, until, till, except, except for, except
        when, except in, apart from, aside from, save for, barring, but for, pending, with the exception, as soon as,
        whenever, supposing, should we, should the, should they, should he, should she, the
        day, the minute, the moment, when pigs, when hell, where possible, if possible, were we to, had we, insofar as,
        in so far as, to the extent that, once + we/you/they/it/he/she/i/the/a/all/our/there
    """),
    concessions=entries("""
        although, though, even though, even if, while, whereas, albeit, even when
    """),
    contrasts=entries("""
        but, however, yet, nevertheless, nonetheless, on the other hand, that said, having said that, at the same
        time, unfortunately, sadly, alas, on the contrary, in reality, in fact, the catch is, except that, only not,
        the trouble is, the problem is, then again, conversely, by contrast
    """),
    reports=entries("""
        say, says, said, think, thinks, told, saying, thought, believe, believes, believed, claim, claims, claimed,
        argue, argues, argued, allege*, suggest*, maintain that, maintains that, insist*, assert*, assume, assumes,
        assumed, imagine that, imagines, imagined, pretend, pretends, hear that, accuse*, predict*, repeat that,
        repeats that, wrote that, writes that, warn, warns, warned, convinced that, persuaded that
    """),
    hearsay=entries("""
        tell us, tells us, told us, tell me, told me, telling me, telling us, will tell you, was told, were told, been
        told, being told, have you believe, according to, in his view, in her view, in their view, 's view, you to
        believe, they feel, supposedly, allegedly, reportedly, rumour*, rumor*, heard that, read that, want us to
        believe, have us believe, critics, in the eyes of, so - called, the idea that, the notion that, the myth that,
        the belief that, the claim that, the fear that, the illusion that, it is said, assured that, was assured
    """),
    own=entries("""
        i, we, me, us, let, to
    """),
    amounts=entries("""
        some, some of, a few, few, several, many, many of, most, most of, half, half of, a part of, part of, parts
        of, a third of, a quarter of, two thirds of, a majority of, the majority of, a minority of, a handful of, a
        fraction of, a couple of, a number of, a bit of, almost all, nearly all, not all, all but, up to, less than,
        more than, fewer than, over, under, about, around, roughly, approximately, at least, at most, between, close
        to, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty,
        fifty, sixty, seventy, eighty, ninety, hundred*, thousand*, million*, billion*, dozen*, dozens of, one in
        two, one in three, one in four, one in five, one in ten, certain, the smallest, the best of, the first, the
        last, every second, one of
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
        all, nonsense, on the contrary, no longer the case, not the case, isn't the case, never happened, a mistake,
        were mistaken, was mistaken, wishful thinking, don't think so, do not think so, disagree, an illusion, they
        are wrong, that is what they say, so they say, that's what they say, not any more, no more, not yet
    """),
    questions=entries("""
        do you think, do you believe, do you really, who says, who said, who would, why would, why should, are you
        sure, is it true, can we say, does anyone, who could, how could, can you
    """),
    complements=entries("""
        that, whether
    """),
    joiners=entries("""
        and, or, so, so that, because, since, as, who, whose, whom, which, where, when, for whom, in which, in
        order, so as, not to, never to, after, what, how, then, plus, by not, for not, let alone, like, including,
        such as, especially, particularly
    """),
    manner=entries("""
        very, truly, indeed, really, quite, so, well, also, too, even, simply, here, there, together, again, then,
        and, just, now, always, always, whole, great, dear, beautiful, personally, of, course
    """),
    adverbs=("ly",),
    reasons=entries("""
        because, since, without, thanks, in order, so that, by, with, through, whether
    """),
    pronouns=entries("""
        i, we, you, he, she, it, they, one, there
    """),
    prepositions=entries("""
        of, in, on, at, for, with, by, to, from, into, over, across, during, through, among, between, within, since,
        after, before, towards, toward, as, is, are, was, were, has, have, had, will, would, can, and, or, that,
        who, which, because
    """),
    function=entries("""
        of, to, the, a, an, our, your, their, its, his, her, my, that, those, these, all, ever, be, being, have,
        been, for, in, from, it, them, really, and, us, we, out
    """),
    usual=entries("""
        the, of, and, to, is, we, our, that, it, will, with, are, for, they, not, have, has, i, you, was, be, this,
        what, my, in, a, by, on, at, an, or, who, which, their, your, all, can, from, as, but, if, do, us, every,
        there, were, been
    """),
)
