#!/bin/sh
# update.sh [FOLDER]: brings the .ts files in FOLDER (here, when it is not given) up to date with the
# strings of the code. New ones are unfinished; those that are gone are removed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-$here}
cd "$here/.."

lupdate=$(qtpaths6 --qt-query QT_HOST_BINS)/lupdate
[ -x "$lupdate" ] || { echo "lupdate is not installed; ./dev translate installs it" >&2; exit 1; }

# Locations would change with every line that is added above a string.
update() { # DOMAIN SOURCE...
    domain=$1
    shift
    for file in "$folder/$domain"_*.ts; do
        [ ! -e "$file" ] || "$lupdate" -locations none -no-obsolete -silent -I . "$@" -ts "$file"
    done
}

update model model
update views views app/window
