"""Of Qt's translations, those of the languages that the window speaks."""

from pathlib import Path

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

from briefing.ui.common.languages import NAMES

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
SPOKEN = {f"qtbase_{language}" for language in NAMES}
datas = [(source, folder) for source, folder in datas if not source.endswith(".qm") or Path(source).stem in SPOKEN]
