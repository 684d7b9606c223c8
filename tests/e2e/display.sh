# Helpers for stories on a real X display. The story says: program, work; then start_display, start_app.
# shellcheck shell=sh
x= app=

# shellcheck disable=SC2317 # called by the trap
stop() {
    [ -z "$app" ] || kill "$app" 2>/dev/null || true
    [ -z "$x" ] || kill "$x" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
fail() {
    echo "e2e: $*" >&2
    picture
    exit 1
}
picture() {
    if [ -n "${E2E_PICTURE:-}" ]; then import -window root "$E2E_PICTURE" || true; fi
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

start_display() {
    display=:$((90 + $$ % 100))
    Xvfb "$display" -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
    x=$!
    export DISPLAY="$display" QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
    export XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data"
    until_true xdotool getdisplaygeometry || fail "the display does not start"
}

# start_app FILE: the window fills the display and has the focus.
start_app() {
    "$program" "$1" >"$work/log" 2>&1 &
    app=$!
    name=$(basename "$1" .edgeplan.json)
    until_true xdotool search --onlyvisible --name "$name" || fail "no window: $(cat "$work/log")"
    window=$(xdotool search --onlyvisible --name "$name" | tail -1)
    xdotool windowsize "$window" 1600 1000 windowmove "$window" 0 0
    sleep 2
    xdotool windowfocus "$window"
}

# drag X Y X Y: with the left button, in ten steps, as a hand does.
drag() {
    xdotool mousemove "$1" "$2" sleep 0.3 mousedown 1 sleep 0.2
    xdotool mousemove $(($1 + 12)) "$2" sleep 0.2 mousemove $(($1 + 24)) "$2" sleep 0.4
    step=1
    while [ $step -le 10 ]; do
        xdotool mousemove $(($1 + ($3 - $1) * step / 10)) $(($2 + ($4 - $2) * step / 10)) \
            sleep 0.03
        step=$((step + 1))
    done
    xdotool sleep 0.3 mouseup 1 sleep 0.5
}
