#!/bin/sh
# update.sh [FOLDER]: brings the .ts files in FOLDER (here, when it is not given) up to date with the
# strings of the code. New ones are unfinished; those that are gone are removed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-$here}
cd "$here/.."

lupdate=$(qtpaths6 --qt-query QT_HOST_BINS)/lupdate
[ -x "$lupdate" ] || { echo "lupdate is not installed; ./dev translate installs it" >&2; exit 1; }

# English is in the code already, but for its plurals. Locations would change with every line that
# is added above a string.
for file in "$folder"/edgeplanner_*.ts; do
    case "$file" in *_en.ts) only=-pluralonly ;; *) only= ;; esac
    "$lupdate" $only -locations none -no-obsolete -silent -I . \
        model views app -ts "$file"
done
