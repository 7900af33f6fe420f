#!/bin/sh
# On Debian and Ubuntu, install the system libraries that Qt needs and that are missing. Elsewhere there is nothing to do.
# Another apt that is at work is waited for, ten minutes at most. Without root and sudo, says in a line what is missing.
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
    command -v sudo >/dev/null 2>&1 || { echo "Qt needs these system libraries; please ask an administrator to run: apt-get install$missing" >&2; exit 1; }
    sudo=sudo
    echo "Qt needs these system libraries:$missing. Installing them with sudo, which may ask for your password."
fi

patience=600
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Run apt-get with these words. While another program holds one of apt's locks, say so once and try again: the option
# DPkg::Lock::Timeout covers the locks of dpkg, but not that of the package lists, which an update takes.
apt() {
    waited=0
    while ! DEBIAN_FRONTEND=noninteractive LC_ALL=C $sudo apt-get -qq "$@" >/dev/null 2>"$log"; do
        if ! grep -q "Could not get lock\|Unable to acquire the dpkg frontend lock\|Unable to lock" "$log"; then
            cat "$log" >&2
            return 1
        elif [ "$waited" -ge "$patience" ]; then
            echo "Another program still holds the lock of apt after $((patience / 60)) minutes: try again when it is done." >&2
            return 1
        elif [ "$waited" -eq 0 ]; then
            echo "Another program is installing packages (it holds the lock of apt): waiting until it is done."
        fi
        sleep 2
        waited=$((waited + 2))
    done
}

apt update || echo "The lists of packages could not be read anew: trying with those that are here." >&2
# shellcheck disable=SC2086
apt install -y --no-install-recommends $missing
