#!/bin/sh
# On Debian and Ubuntu, install the system libraries that Qt needs and that are missing. Elsewhere there is nothing to do.
set -eu
command -v dpkg-query >/dev/null 2>&1 || exit 0

wanted="libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0
libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libdbus-1-3 libfontconfig1 libglib2.0-0 fonts-dejavu-core"
missing=""
for package in $wanted; do
    # libglib2.0-0 is named libglib2.0-0t64 on newer releases.
    dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q "install ok installed" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

sudo=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "Please ask an administrator to run: apt-get install$missing" >&2; exit 1; }
    sudo=sudo
    echo "Qt needs these system libraries:$missing. Installing them with sudo, which may ask for your password."
fi
$sudo apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
