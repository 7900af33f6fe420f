"""What the system of a Mac is told of the program and its documents."""

from __future__ import annotations

from maker import COPYRIGHT

from briefing.ui.app.application import DESKTOP_ID, MIME_TYPE

MINIMUM = "13.0"
"""The oldest system that Qt 6.11, the oldest that Briefing takes, runs on."""
_DOCUMENT = f"{DESKTOP_ID}.document"
_OPENS = {
    "CFBundleTypeName": "Briefing",
    "CFBundleTypeRole": "Editor",
    "CFBundleTypeIconFile": "document.icns",
    "LSHandlerRank": "Owner",
    "LSItemContentTypes": [_DOCUMENT],
}
"""The documents that the program opens."""
_DECLARES = {
    "UTTypeIdentifier": _DOCUMENT,
    "UTTypeDescription": "Briefing",
    "UTTypeIconFile": "document.icns",
    "UTTypeConformsTo": ["public.plain-text", "public.content"],
    "UTTypeTagSpecification": {"public.filename-extension": ["briefing"], "public.mime-type": [MIME_TYPE]},
}
"""What such a document is, for programs that know nothing of it."""


def info_plist(version: str) -> dict[str, object]:
    """The entries of Info.plist beyond those that PyInstaller makes."""
    return {
        "CFBundleDisplayName": "Briefing",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "fr"],
        "NSHighResolutionCapable": True,
        "LSMinimumSystemVersion": MINIMUM,
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHumanReadableCopyright": COPYRIGHT,
        "CFBundleDocumentTypes": [_OPENS],
        "UTExportedTypeDeclarations": [_DECLARES],
    }
