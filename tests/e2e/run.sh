#!/bin/sh
# run.sh PROGRAM: drags an edge pool from the palette onto the canvas with the real mouse on a real X
# display, saves with the keyboard, and looks into the file.
set -eu
program=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
display=:$((90 + $$ % 100))
x= app=

# shellcheck disable=SC2317 # called by the trap
stop() {
    [ -z "$app" ] || kill "$app" 2>/dev/null || true
    [ -z "$x" ] || kill "$x" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap stop EXIT
fail() {
    echo "e2e: $*" >&2
    if [ -n "${E2E_PICTURE:-}" ]; then import -window root "$E2E_PICTURE" || true; fi
    exit 1
}
# Waits up to 15 s until a command succeeds.
until_true() {
    tries=0
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 75 ] || return 1
        sleep 0.2
    done
}

Xvfb "$display" -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
x=$!
export DISPLAY="$display" QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
export XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data"
until_true xdotool getdisplaygeometry || fail "the display does not start"

design=$work/drawn.edgeplan.json
cp "$here/empty.edgeplan.json" "$design"
"$program" "$design" >"$work/log" 2>&1 &
app=$!
until_true xdotool search --onlyvisible --name drawn || fail "no window: $(cat "$work/log")"
window=$(xdotool search --onlyvisible --name drawn | tail -1)
xdotool windowsize "$window" 1600 1000 windowmove "$window" 0 0
sleep 2
xdotool windowfocus "$window"

# First row of the palette; then the border between the perimeter's two networks.
from_x=105 from_y=191 to_x=907 to_y=470
xdotool mousemove $from_x $from_y sleep 0.3 mousedown 1 sleep 0.3
step=1
while [ $step -le 10 ]; do
    xdotool mousemove $((from_x + (to_x - from_x) * step / 10)) \
        $((from_y + (to_y - from_y) * step / 10)) sleep 0.05
    step=$((step + 1))
done
xdotool sleep 0.5 mouseup 1 sleep 0.8
xdotool key ctrl+s
until_true grep -q '"edgePool"' "$design" || fail "the drop did not arrive in the file"
if [ -n "${E2E_PICTURE:-}" ]; then import -window root "$E2E_PICTURE"; fi

"$(dirname "$program")/edgeplanner-cli" addresses "$design" >"$work/addresses"
grep -q '131\.107\.155\.10' "$work/addresses" || fail "the dropped pool has no public address"
echo "e2e: an edge pool was dragged, dropped and saved"
