"""The languages of the window: Qt's own words and ours, from the .qm files that ``make translations`` builds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from briefing.core.places import resources

NAMES = {"en": "English", "fr": "Français"}
"""Each language by its own name."""


def chosen(wanted: str) -> str:
    """The language to speak: the ``wanted`` one, else the first of the system's that we speak, else English."""
    if wanted in NAMES:
        return wanted
    spoken = (tag[:2] for tag in QLocale.system().uiLanguages())
    return next((tag for tag in spoken if tag in NAMES), "en")


def speak(application: QCoreApplication, language: str) -> None:
    """Translate all that is made from now on. English, too, has a file: for its plurals."""
    QLocale.setDefault(QLocale(language))
    folders = {"qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}
    folders["briefing"] = str(resources() / "i18n")
    for name, folder in folders.items():
        translator = QTranslator(application)
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)
