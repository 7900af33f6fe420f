#!/bin/sh
# Tell the desktop of this user of Briefing: the menu entry, the icons, the type of .briefing files, and the fonts in which
# LibreOffice breaks the lines of a deck where PowerPoint does.
#     sh install.sh [PROGRAM]     PROGRAM is the one of this package, else the one on the PATH
#     sh install.sh --remove
set -eu
here=$(cd "$(dirname "$0")" && pwd)
id=local.briefing.Briefing
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/$id.desktop
type=$data/mime/packages/$id.xml
metainfo=$data/metainfo/$id.metainfo.xml
icons=$data/icons/hicolor/scalable
app_icon=$icons/apps/$id.svg
document_icon=$icons/mimetypes/application-x-briefing+yaml.svg
fonts=$data/fonts/briefing

refresh() {
    if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime"; fi
    if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$data/applications"; fi
    if command -v fc-cache >/dev/null; then fc-cache "$data/fonts"; fi
    touch "$data/icons/hicolor"
}

if [ "${1:-}" = --remove ]; then
    rm -rf "$entry" "$type" "$metainfo" "$app_icon" "$document_icon" "$fonts"
    for folder in applications mime/packages icons/hicolor fonts; do mkdir -p "$data/$folder"; done
    refresh
    exit
fi

program=${1:-$here/../../briefing}
[ -x "$program" ] || program=$(command -v briefing) || { echo "Where is Briefing? sh install.sh PROGRAM" >&2; exit 1; }
program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")
case $program in
    *[\"\`\$\\%]*) echo "A menu entry cannot name $program: move it to a plainer folder." >&2; exit 1 ;;
esac
resources=$here/../resources
[ -d "$resources" ] || resources=$here/../../resources

for file in "$entry" "$type" "$metainfo" "$app_icon" "$document_icon"; do mkdir -p "$(dirname "$file")"; done
mkdir -p "$fonts"
while IFS= read -r line; do
    case $line in
        Exec=briefing*) printf 'Exec="%s"%s\n' "$program" "${line#Exec=briefing}" ;;
        *) printf '%s\n' "$line" ;;
    esac
done <"$here/$id.desktop" >"$entry"
cp "$here/$id.xml" "$type"
cp "$here/$id.metainfo.xml" "$metainfo"
cp "$resources/icons/app.svg" "$app_icon"
cp "$resources/icons/document.svg" "$document_icon"
cp "$resources"/fonts/* "$fonts"
refresh
