"""Mails → text: .eml by the standard library, .msg of Outlook by oxmsg; without what they answer to and signatures."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.sources.readers.decoding import decoded
from briefing.sources.readers.model import Reading
from briefing.sources.readers.plain import kept
from briefing.sources.transcripts.written.mails import thread

_UNSET = 1601
"""The year that stands for none in Outlook's files."""
OUTLOOK = b"\xd0\xcf\x11\xe0"
"""How an OLE file starts, such as Outlook's."""
_ANSWERED = re.compile(
    r"""^(?:
    -{2,}\s?(?:Original\ Message|Message\ d'origine|Message\ original|Forwarded\ message|Message\ transféré)\s?-{2,}
    |_{20,}\s*$
    |(?:On|Le)\s.{6,200}(?:wrote|a\ écrit)\s?:\s*$
    |(?:From|De)\s?:\s.+\n(?:Sent|Envoyé|Date)\s?:\s
    )""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
_SIGNED = re.compile(r"^(?:-- ?$|(?:Envoyé de mon |Sent from my |Get Outlook for |Télécharger Outlook ))", re.MULTILINE)
_QUOTED = re.compile(r"^>.*(?:\n|$)", re.MULTILINE)

_SOFT_BREAK = re.compile(r"(?<!^--) \r?\n(?=[^\s>])", re.MULTILINE)
"""Where a flowed mail only goes on with its line: behind a blank, unless a signature begins there (RFC 3676)."""
_UNREAD = "\ufffd"
"""What stands for bytes that are none of the encoding that a mail states."""
_INDENT = re.compile(r"^[ \t]+(?=\S)", re.MULTILINE)


def read(data: bytes, name: str) -> Reading:
    """The words of the mail itself; its subject is the title, who sent it the publisher.

    Raises BriefingError for a mail that is damaged or has no text.
    """
    try:
        return _outlook(data) if data.startswith(OUTLOOK) else _internet(data, name)
    except BriefingError:
        raise
    except Exception as error:  # what a damaged mail makes of the libraries is theirs to know
        what = translate("Source", "The e-mail cannot be read: it is damaged, or is not an e-mail.")
        raise BriefingError(what, where=name, mend=translate("Source", "Give its text alone.")) from error


def own_words(text: str) -> str:
    """The text of a mail without what it answers to, lines quoted, and signature."""
    text = text.replace("\r\n", "\n")
    for ending in (_ANSWERED, _SIGNED):
        found = ending.search(text)
        if found and text[: found.start()].strip():
            text = text[: found.start()]
    own = _QUOTED.sub("", text)
    return own.strip() if own.strip() else text.strip()


def _internet(data: bytes, name: str) -> Reading:
    message = message_from_bytes(data, policy=policy.default)
    body = message.get_body(("plain", "html")) if isinstance(message, EmailMessage) else None
    text = ""
    if body is not None:
        payload = body.get_payload(decode=True)
        content = _sound(payload) or str(body.get_content())
        if _UNREAD in content and isinstance(payload, bytes):
            content = decoded(payload, name)
        is_html = body.get_content_type() == "text/html"
        text = _of_html(payload, name) if is_html and isinstance(payload, bytes) else content
        if body.get_param("format") == "flowed":
            text = _SOFT_BREAK.sub("" if str(body.get_param("delsp")).lower() == "yes" else " ", text)
    sender, address = parseaddr(str(message["from"] or ""))
    return _told(text, str(message["subject"] or ""), _day(str(message["date"] or "")), sender or address)


def _sound(payload: object) -> str:
    """Letters that are sound UTF-8, whatever the mail says of them; "" for others, and where all are of ASCII."""
    if not isinstance(payload, bytes) or payload.isascii():
        return ""
    try:
        return payload.decode()
    except UnicodeDecodeError:
        return ""


def _told(text: str, subject: str, day: str, sender: str) -> Reading:
    """The reading of a mail's text: all of a thread that several wrote; else the own words, their lines joined where
    only their width broke them."""
    threaded = f"From: {sender}\n\n{text}"
    if sender and thread(threaded):
        return Reading(threaded, subject, day, sender)
    words = _INDENT.sub("", own_words(text))
    return replace(kept(words), title=subject, date=day, publisher=sender, places=())


def _outlook(data: bytes) -> Reading:
    from oxmsg import Message

    message = Message.load(io.BytesIO(data))
    text = message.body or _of_html((message.html_body or "").encode(), "mail")
    sender, address = parseaddr(message.sender or "")
    date = message.sent_date.strftime("%Y-%m-%d") if message.sent_date and message.sent_date.year > _UNSET else ""
    return _told(text, message.subject or "", date, sender or address)


def _of_html(data: bytes, name: str) -> str:
    from briefing.sources.readers import html

    return html.read(data, name).text if data.strip() else ""


def _day(told: str) -> str:
    """The day of a mail's date, as "2026-03-02"."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(told).strftime("%Y-%m-%d")
    except (ValueError, TypeError):
        return ""
