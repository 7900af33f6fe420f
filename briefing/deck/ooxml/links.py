"""Addresses that a deck may lead to: pages of the web, well formed."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

ALLOWED = "-._~:/?#[]@!$&'()*+,;=%"
"""The signs that stand in an address as they are."""
_WEB = re.compile(
    r"https?://[A-Za-z0-9\-._~%:@\[\]]+([/?#]([A-Za-z0-9\-._~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?", re.IGNORECASE
)
_BEHIND_HOST = re.compile("[/?#]")
_LONE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_MAIL = re.compile(r"mailto:[A-Za-z0-9\-._~%:@?&=+,;]+", re.IGNORECASE)


def is_web_link(address: str) -> bool:
    """Whether an address is a well-formed http or https one."""
    if not _WEB.fullmatch(address):
        return False
    try:
        parts = urlsplit(address)
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False


def is_safe_link(address: str) -> bool:
    """Whether an address is a page of the web, or one to write to."""
    return is_web_link(address) or bool(_MAIL.fullmatch(address))


def web_link(address: str) -> str:
    """The address as a deck can link to it, letters of other scripts escaped; "" for what is no page of the web.

    What browsers mend is mended: no scheme before ``www.``, a query right behind the host, a percent sign alone.
    """
    address = address.strip()
    whole = f"https://{address}" if address.lower().startswith("www.") else address
    head, middle, tail = _LONE_PERCENT.sub("%25", whole).partition("://")
    host = _BEHIND_HOST.split(tail, maxsplit=1)[0]
    rest = tail[len(host) :]
    try:
        ascii_host = host if host.isascii() else host.encode("idna").decode()
    except UnicodeError:
        return ""
    escaped = f"{head}{middle}{ascii_host}{quote(rest, safe=ALLOWED, errors='replace')}"
    return escaped if is_web_link(escaped) else ""
