"""The forms of sentences by which minutes tell who is to do something, and of the names of those who are.

Each form is a regular expression for the beginning of a sentence; the first group that matches names who it is.
"""

from __future__ import annotations

from briefing.core.dates.patterns import MONTH
from briefing.core.dates.reading import WEEKDAYS
from briefing.sources.courtesy_titles import CIVILITY
from briefing.sources.minutes.actions import tasks, verbs
from briefing.sources.proposing.phrases import any_of

_NOBODY = rf"(?!(?:{any_of(tasks.NO_NAMES)})\b)"
_NAME = r"(?:@[\w.-]+|(?!(?:By|Before|On|Due|Avant|Pour) )[A-ZÀ-Ý][\w'./-]*)"
"""One word of a name: what leads to a day is none, although a scribe writes it with a capital."""
NAMED = rf"{_NOBODY}{_NAME}(?: (?:de |du |and |et |& |or |ou )?{_NAME}){{0,5}}"
ONE = rf"{_NAME}(?: (?:de |du |and |& |or |ou )?{_NAME}){{0,5}}"
"""A name without "et": what joins names in one way only is read in no time, however many they are."""
_ROLE = f"(?i:{any_of(tasks.ROLES)})"
_NO_VERB = r"(?!(?:is|are|was|were|to|undertook|agreed|volunteer(?:s|ed)?|offered|has|have|will|shall)\b)"
OFFICE = rf"(?:[Tt]he |[Ll][ea] )?(?:[A-Z]\w+ )?{_ROLE}(?: {_NO_VERB}[a-zà-ÿA-ZÀ-Ý]\w+)?"
WHO = rf"(?:(?:{tasks.BODIES['en']})|{OFFICE}|{NAMED}(?:, {NAMED})*(?: et {NAMED})?)"
SOMEBODY = rf"(?!(?:{any_of(tasks.ARTICLES)})\b){_NOBODY}{ONE}(?:(?:, {_NOBODY}| et ){ONE})*"
NO_TASK = rf"(?!{tasks.GERUND}\b)(?!(?:also |still |then |now |\w+ly )?(?:{any_of(tasks.NO_TASKS)}))"
_NO_WISH = rf"(?!{any_of(tasks.WISHES)})"
_NO_PROMISE = rf"(?!{any_of(tasks.NO_PROMISES)})"
TO_DO = rf"(?!(?:{any_of(tasks.NO_INFINITIVES)})\b)[a-zéèêçàôî]+(?:er|ir|re)\b"
"""A French infinitive, and no English word that looks like one."""
DOING = rf"(?:{'|'.join(f'{verbs.DO} {verbs.MAYBE} {verbs.TOO}'.split())})\b"
"""An English verb of tasks, where it is told that somebody will or has to."""
_FOLLOWS = r"(?:the|a|an|our|their|all|new|any|some|this|these|each|up|out|with|for|if|whether|[A-Z@]\w+)\b"
BEGINS = (
    rf"(?i:{'|'.join(verbs.DO.split())})(?: (?!of\b|from\b|by\b|is\b|was\b)\w)"
    rf"|(?i:{'|'.join(verbs.MAYBE.split())}) (?!to order){_FOLLOWS}"
)
"""An English verb that begins a task by itself."""
_TOPIC = r"(?:[^:.;]{0,120}: )?"
_THEN = r"(?:(?:donc|ensuite|aussi|encore|également|alors|désormais|maintenant|bientôt|d'ailleurs|\w+ment) )?"
_CLITICS = r"(?:(?:nous|lui|leur|l[ea]s?|se|y|en) |l'|s'(?:en |y )?|l'y )?"
"""What stands in French between a verb that binds somebody and the infinitive that says to what."""
_BEHIND = r"(?:.{0,120}[,:] )?"
_BUT = r"(?:(?!\b(?:si|s'il)\b|\bqu[e'])[^;]){3,120}, (?:mais|et|donc) "
"""What may stand in the same sentence before somebody promises."""
_SURELY = (
    r"(?!(?:(?!\basking\b).)*\b(?:[Ii]f|[Ww]hen|[Oo]nce|[Uu]nless|until|would|[Aa]fter|whether"
    r"|that|which|who|may|might|last|was|were)\b)"
)
"""That a sentence tells of no condition and of nothing past, before what somebody is asked."""
_SURELY_FR = (
    r"(?!.*(?:\b(?:si|quand|lorsque|une fois|afin|dès|tant|peut-être|après|comme|où)\b|\b(?:lorsqu|s)'|\bqu[ei]\b))"
)
"""The same of a French one."""
_TELLS = rf"(?:(?!\b(?:{any_of(tasks.WANTED)})).)*?"
"""What stands before an officer who is to do something, unless it only says what somebody wants of them."""
TASKED = (
    rf"(?P<to>{WHO}) (?:to|[Ww]ill|shall(?! (?:approve|consist|have|hold|elect|meet|serve|act)\b)|should(?! be )"
    r"|(?:ha(?:s|ve) )?agreed to|offered to|undertook to"
    rf"|(?:ha(?:s|ve) )?volunteer(?:s|ed)? to|committed to|will be (?:responsible for|in charge of)) {NO_TASK}[a-z]+\b"
    r"(?! (?:would|could|might|may|is|was) )",
    rf".{{3,120}}?(?: (?:--|[–—]|[-=]>|→)|;) (?P<then_to>{SOMEBODY}) to {DOING}",
    rf"To be (?:{any_of(tasks.PASSIVE)}|confirmed|discussed|reviewed|decided|checked|done)\b[^.;]{{0,40}}? by "
    rf"(?P<to_be>{SOMEBODY})",
    rf"(?P<such_to>(?:[A-Z][\w&'-]*|[Oo]ther|[Aa]ll|[Tt]he)(?: [\w&'-]+){{0,3}}? (?:members|committee|team|group|chairs"
    rf"|editors|staff|volunteers|supervisors|maintainers)) to {DOING}",
    rf"(?P<is_to>(?!(?:{tasks.ABSTRACT})\b){WHO}) (?:is|are) to {DOING} (?!be\b)\w",
    rf"(?P<item>{WHO}) (?:took|takes?|has|have|had|accepted|was given) (?:the|an?) (?:action|task|to-?do)(?: item)? "
    r"(?:to|of|for) [a-z]",
    rf"(?:(?:After|Following|In|At|On)\b[^.;,]{{3,80}}, )?"
    rf"(?P<bidden>{WHO}) (?:was|were|is|are|has been) (?:asked|requested|instructed|directed) to {NO_TASK}[a-z]+",
    rf"(?:.*?(?:[,;:]| [-–]) )(?P<then>{WHO}) (?:will|shall|agreed to) {NO_TASK}[a-z]+",
    rf"(?:{_TELLS}, |.*?(?:[;:.]| [-–—]) )(?P<office>{OFFICE}) to {NO_TASK}[a-z]+",
    rf"(?:.*?(?:[,;:]| which) )?(?P<he>(?:[Hh]e|[Ss]he)(?: and {NAMED})?)"
    rf"(?:'ll| will| (?:agreed|offered|undertook|is) to) {NO_TASK}[a-z]+",
    rf"(?:[^;]{{3,120}}; )?(?P<said>{WHO}) (?:{tasks.PROMISED}) (?:that )?(?:he|she|they)(?:'ll|'d| will| would) "
    rf"{NO_TASK}{_NO_WISH}[a-z]+",
    rf"(?:[^;]{{3,120}}; )?(?P<stated>{WHO}) (?:{tasks.PROMISED}) (?:that )?(?:he|she)"
    rf"(?:(?:'s| is| was) going| needs?| needed| ha[sd]| plans?| intends?) to {DOING} (?!be\b)\w",
    rf"(?P<handle>@[\w.-]+),? (?:(?:to|please) )?(?i:{DOING}) (?:\w|&)",
    rf"(?:(?:After|Once|When|Now|Before|As)\b[^.;]{{3,100}}? )?"
    rf"(?P<we>[Ww]e)(?:'ll(?! (?:take|see|wait|keep|have)\b)| will| are going to) "
    rf"{NO_TASK}[a-z]+",
    rf"(?P<offices>{OFFICE}(?:, {OFFICE})* and {OFFICE}) (?:to|will|shall) {NO_TASK}[a-z]+",
    rf"(?P<going>{WHO}) (?:is|are) going to (?!be (?!\w+ing)|have |need )[a-z]+",
    rf"(?P<told>(?!(?:{tasks.ABSTRACT})\b)(?:{SOMEBODY}|{tasks.ALL})) ?(?::|{tasks.ARROWS}) ?"
    rf"(?:please [a-z]+|{BEGINS})",
    rf"Need to {NO_TASK}(?!figure|know|think|understand|decide|make sure|find (?:a|out)\b)[a-z]+",
    rf".{{3,150}}?\b(?:à (?:(?:faire )?[a-zéè]+er|faire|réaliser)|to be done) (?:par|by) (?P<done_by>{SOMEBODY})",
    rf"(?:[Ww]e )?[Nn]eed (?:someone|somebody|a volunteer|volunteers) to {NO_TASK}[a-z]+",
    rf"[\[(](?P<first>{SOMEBODY}(?: and/or {NAMED})?)[\])] (?!\w+ (?:on|of|from|has|had|is|was|were)\b)"
    rf"(?:(?i:{DOING})|{TO_DO}) \w",
    rf".{{3,100}}? (?:suggested|asked|requested|recommended) that (?P<wanted>{SOMEBODY}|{OFFICE}) {DOING}",
    rf"{_SURELY}[^.:;\"]{{2,70}} will be (?:\w+ly |then |also )?(?:{any_of(tasks.PASSIVE)})\b"
    rf"(?:[^.;]{{0,60}}? by (?P<sent_by>{SOMEBODY}))?",
    rf"{_SURELY}[^.:;\"]{{2,120}} (?:is|are) to be (?:{any_of(tasks.PASSIVE)})\b",
    rf".{{3,200}}?\b(?:letter|request|signs?|notices?|representations?|quotes?|quotations?|enquir\w+|repairs?)"
    rf" to be (?:{any_of(tasks.PASSIVE)}|made|erected|obtained|carried out)\b",
    rf"[Ll]et's (?!keep|continue|wait|see|start|stop|move|meet)\b{DOING} \w",
    rf"(?P<noted>{SOMEBODY}) TO-?DO\b",
    rf"(?P<tasked>{WHO}) (?:(?:was|were|is|are) )?(?:tasked|charged|mandated) (?:with|to) [a-z]",
    rf"{WHO} (?:also |then )?(?:asked|requested|directed|instructed|charged|tasked) "
    rf"(?P<askee>{SOMEBODY}|{OFFICE}|the (?:[\w&'-]+ ){{1,3}}(?:team|committee|group|board|staff)) to {NO_TASK}[a-z]+",
    rf"(?P<has_and_will>{SOMEBODY}) ha(?:s|ve) (?!to\b)[^.;,]{{3,100}}? and will {NO_TASK}[a-z]+",
    rf"(?:Charged|Tasked|Mandated|Asked) (?P<asked>{WHO}) (?:with|to) [a-z]",
    rf"(?:(?P<says>[\w@][\w@.'-]{{1,20}}(?: [A-Z][\w.'-]+)?) ?: )?(?:[Ss]o |OK,? |Then )?I(?:'ll| will) "
    rf"{NO_TASK}{_NO_WISH}(?!{tasks.NO_WORDS})[a-z]+",
    rf"(?:[\[(](?P<who_will>{NAMED})[\])] )?(?:Still )?[Ww]ill (?:also |then |still )?{DOING} (?!be\b)\w",
    rf".{{3,200}}?(?<!have )(?<!has )(?<!had )\bto be (?:paid|delivered|completed|finished|signed|returned"
    rf"|{any_of(tasks.PASSIVE)})\b[^.;]{{0,40}}? (?:by|before) (?:the )?(?:end of |\d|{MONTH}|{WEEKDAYS})",
    r"(?:Still )?[Ww]ill be (?!starting|leaving|joining|opening|closing|using|having)\w+ing (?:the|a|an|our) ",
    rf"(?P<needs>{WHO}) (?:still |also )?(?:must|(?:needs|has|plans|agrees|offers) to) {DOING} (?!be\b)\w",
    rf"(?P<us>[Ww]e) (?:still |also )?(?:need to|must) {DOING} (?!be\b)\w",
)
"""The forms of English sentences, and those that are so in both languages."""
TASKED_FR = (
    rf"(?P<fr>{WHO}) (?:{tasks.TAKES_ON}) (?:donc )?(?:de |d'|à |du |des |pour )",
    rf"(?P<volunteers>{WHO}) (?:{tasks.VOLUNTEERS}) (?:pour |de |d')(?!être|l[ea]s? (?:poste|fonction|rôle|siège))",
    rf"(?P<meets>{WHO}) se réuni(?:ra|ront) pour ",
    rf"(?:{_TOPIC}|{_BUT})(?P<goes>(?:[Ll]['’]|[Ll][ea] )?{SOMEBODY}) (?:va|vont) {_THEN}{_CLITICS}{TO_DO}",
    rf"{_TOPIC}(?P<has_to>{SOMEBODY}) (?:doit|doivent) {_THEN}(?!être|avoir|pouvoir){_CLITICS}{TO_DO}",
    rf"(?P<obliged>{tasks.BODIES['fr']}) (?:doit|doivent) {_THEN}(?!être|avoir|pouvoir){_CLITICS}{TO_DO}",
    rf"(?P<nous>[Nn]ous) (?:allons|devons) {_THEN}(?!être|avoir|pouvoir){_CLITICS}{TO_DO}",
    rf"(?P<in_charge>{WHO}) pren(?:d|nent|dra|dront) en charge ",
    rf"(?P<rings>{SOMEBODY}) (?:prend|prennent) (?:contact|rendez-vous|rdv|attache)\b",
    rf".{{3,80}}? (?:demande(?:nt)?|a demandé|est demandé) à (?P<demanded>(?:{CIVILITY} )?{SOMEBODY}) (?:de |d')"
    rf"(?:{'|'.join(verbs.FAIRE.split())})\b",
    rf"(?:Chacune?|Chaque [a-z]+|Tous|Tout le monde) (?:{any_of(tasks.DOES)}|doi(?:t|vent) {TO_DO})\b",
    rf"[Ii]l est prévu (?:de |d'){TO_DO}",
    rf"{_BEHIND}(?P<promises>{SOMEBODY}) (?:y )?{_NO_PROMISE}[a-zéè]+r(?:a|ont) (?!{tasks.NOT_MADE})",
    rf"(?P<now>{SOMEBODY}) (?:l[ea]s? |l')?(?:{any_of(tasks.DOES)})"
    r" (?:l[ea]s? |l'|une? |des |que |si |(?=[A-ZÀ-Ý@]))",
    rf"(?P<does>{SOMEBODY}) (?:l[ea]s?|lui|leur) (?:{any_of(tasks.DOES)})\b",
    rf"(?:Pour|Afin)\b[^.;:]{{3,200}}? (?P<offers>{ONE}) se propose (?:pour |de |d')(?!être)",
    rf".*[,;:] (?P<proposes>{SOMEBODY}) se (?:propose|porte volontaire) (?:pour |de |d')(?!être)",
    rf"(?P<dit>{WHO}) (?:{any_of(tasks.DIT)})\b[^.;:]{{0,40}}? (?:qu'(?:il|elle)|qu'ils|qu'elles) "
    rf"(?:v(?:a|ont) {TO_DO}|(?:lui |leur |l[ea]s? |l'|en )?{_NO_PROMISE}[a-zéè]+r(?:a|ont) (?!{tasks.NOT_MADE}))",
    rf"{_BEHIND}(?P<takes_it>{WHO}) s'en (?:charge|occupe)(?:nt|ra|ront)?\b",
    rf".{{3,200}}? (?P<takes_it_all>{ONE}) s'en (?:charge|occupe)(?:nt|ra|ront)?\b",
    rf"(?P<body>(?:{CIVILITY} (?=[Ll][ea]))?{tasks.BODIES['fr']}) (?:se |s'|en |lui |leur )?(?:prend note et )?"
    rf"{_NO_PROMISE}[a-zéè]+r(?:a|ont) (?!{tasks.NOT_MADE})",
    rf"(?P<told_fr>(?!(?:{tasks.ABSTRACT})\b)(?:{SOMEBODY}|{tasks.ALL})) ?(?::|{tasks.ARROWS}) ?"
    rf"(?:(?:s'|se )?{TO_DO}|(?i:{'|'.join(f'{verbs.FAIRE} {verbs.IL_FAUT}'.split())})\b)",
    rf".*(?:[,:] |\()(?P<takes>{SOMEBODY}) (?:{tasks.TAKES_ON}) (?:donc )?(?:de |d'|à |du |des )",
    rf"{_SURELY_FR}[^.:;]{{2,90}} ser(?:a|ont) (?:\w+ment |donc |aussi |ensuite )?(?:{tasks.PASSIVE_FR})e?s?\b",
    rf"(?i:charge|mandate) (?P<charged>(?:{CIVILITY} )?[Ll][ea] {_ROLE}[^,.;:]{{0,40}}?) (?:de |d')",
    rf".{{3,200}}? (?:{tasks.BINDS})(?:nt)? (?:à )?(?P<bound>(?:[Ll][ea]s? |[Ll]')[^,.;:]{{3,90}}?)"
    rf"(?:, [^;:.]{{3,160}},)? (?:à|de|d'),? ?(?:l'intention [^,]{{3,40}} |lui |leur |y )?{TO_DO}",
    rf".{{3,160}}?\b(?:demande|a(?: \w+ment| aussi|, [^,]{{3,30}},)? demandé) (?:au|aux|à la|à l') ?"
    rf"(?P<ordered>(?:[Gg]ouvernement|[Mm]inistres?|{_ROLE})\b[^,.;:]{{0,60}}?)"
    rf"(?:, [^.;:]{{3,120}}?,)? (?:de |d'){TO_DO}",
    rf".{{3,60}}? charge(?:nt)? (?P<burdened>(?:{CIVILITY} )?{SOMEBODY}) (?:de |d'|du )",
    rf"(?:.*[,:;] )?(?P<at>@[\w.-]+) (?:{any_of(tasks.DOES)}|{tasks.SEES})\b",
)
"""The forms of French ones, whose infinitives other languages have as nouns."""
