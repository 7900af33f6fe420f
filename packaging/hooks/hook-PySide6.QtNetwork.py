"""Qt's network module for talk between windows alone: no plugins, for nothing goes out."""

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = []
