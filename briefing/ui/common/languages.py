"""The languages of the window: Qt's own words and ours, from the .qm files that ``make translations`` builds."""

from __future__ import annotations

from functools import cache, partial

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator

from briefing.core import i18n as wording
from briefing.core.paths import resources

NAMES = {"en": "English", "fr": "Français"}
"""Each language by its own name."""
_spoken: list[QTranslator] = []
"""Those that speak now: one that stays would answer where the next has no word of its own, as English has few."""


def spoken_language(wanted: str) -> str:
    """The language to speak: the ``wanted`` one, else the first of the system's that we speak, else English."""
    if wanted in NAMES:
        return wanted
    spoken = (tag[:2] for tag in QLocale.system().uiLanguages())
    return next((tag for tag in spoken if tag in NAMES), "en")


def speak(application: QCoreApplication, language: str) -> None:
    """Translate all that is made from now on. English, too, has a file: for its plurals."""
    QLocale.setDefault(QLocale(language))
    while _spoken:
        application.removeTranslator(_spoken.pop())
    for name in ("qtbase", "briefing"):
        _spoken.append(_translator(name, language))
        application.installTranslator(_spoken[-1])
    wording.install(partial(_translated, language))


def date_shown(text: str) -> str:
    """A date in the words of the window's language; what is none stays as it is."""
    from briefing.core.dates.words import in_words  # not for the first frame

    language = QLocale().name()[:2]
    return in_words(text, language if language in NAMES else "en")


def moment_shown(iso: str) -> str:
    """A moment, "2026-10-08T09:30", as the window's language writes it; what is none stays as it is."""
    from PySide6.QtCore import Qt  # its names are not for the first frame

    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat) if moment.isValid() else iso


def _translated(language: str, context: str, text: str) -> str:
    """What core, sources and deck say. A partial of it can be pickled: worker processes read the file themselves."""
    return _translator("briefing", language).translate(context, text) or text


@cache
def _translator(name: str, language: str) -> QTranslator:
    """The words of Qt or of Briefing; empty, so that all stays English, where there is no such file."""
    folders = {
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "briefing": str(resources() / "i18n"),
    }
    translator = QTranslator()
    translator.load(f"{name}_{language}", folders[name])
    return translator
