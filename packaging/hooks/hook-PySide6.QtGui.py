"""Of Qt's plugins, those that a window on a desktop can need. What is dropped here brings no libraries either."""

from pathlib import PurePath

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

NOT_NEEDED = {
    "egldeviceintegrations": "",
    "generic": "",
    "imageformats": "qicns qtga qtiff qwbmp qwebp",
    "platforms": "qdirect2d qeglfs qlinuxfb qminimalegl qvkkhrdisplay qvnc",
    "platformthemes": "qgtk3",
    "wayland-shell-integration": "fullscreen-shell-v1 ivi-shell qt-shell wl-shell-plugin",
}
"""Plugins by their folder; no names stand for all of it. GTK's theme brings GTK; the portal's has the dialogs too."""


def _is_needed(source: str) -> bool:
    path = PurePath(source)
    name = path.name.split(".")[0].removeprefix("lib")
    dropped = NOT_NEEDED.get(path.parent.name)
    return name != "opengl32sw" and (dropped is None or (dropped != "" and name not in dropped.split()))


hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [(source, folder) for source, folder in binaries if _is_needed(source)]
