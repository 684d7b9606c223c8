#!/bin/sh
# run.sh PROGRAM: draws the published design behind load balancers on a real X display, from nothing,
# with the real mouse and keyboard, in under three minutes; saves it with the keyboard, and compares
# what the command line reads from the file with the same scenario made by the command line.
set -eu
program=$1
cli=$(dirname "$program")/edgeplanner-cli
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
# shellcheck source=tests/e2e/display.sh
. "$here/display.sh"
trap stop EXIT

start_display
design=$work/drawn.edgeplan.json
cp "$here/empty.edgeplan.json" "$design"
start_app "$design"
began=$(date +%s)

# saved N WORD: saves until the file holds the word that often.
holds() {
    xdotool key ctrl+s sleep 0.2
    [ "$(grep -o "\"$2\"" "$design" | wc -l)" -ge "$1" ]
}
saved() { until_true holds "$1" "$2" || fail "not $1 times $2 in the file"; }
# What was dropped is selected, and Enter leaves its name: C finds what it may be connected with,
# Enter takes it.
connect() { # N KIND
    xdotool key Return sleep 0.3 key c sleep 0.5 key Return sleep 0.3
    saved "$1" "$2"
}

# Rows of the palette, and places on the canvas: the borders of the zones lie at 414, 783 and 1089.
palette=105 pool=191 balancer=218 firewall=245 front_end=451
drag $palette $firewall 414 420
saved 1 firewall
drag $palette $firewall 1089 420
saved 2 firewall
drag $palette $pool 783 460
saved 1 edgePool
xdotool key plus sleep 0.4 # a second server
drag $palette $balancer 540 330
saved 1 loadBalancer
connect 1 balances
drag $palette $balancer 960 330
saved 2 loadBalancer
connect 2 balances
drag $palette $front_end 1200 430
saved 1 frontEndPool
connect 1 nextHop
number=0
for name in "remote users" "federated partner" "xmpp partner"; do
    number=$((number + 1))
    xdotool key ctrl+k sleep 0.8
    xdotool type --delay 25 "$name"
    xdotool sleep 0.5 key Return sleep 0.3
    saved $number externalParty
    connect $number party
done
took=$(($(date +%s) - began))
picture

ids() { grep -o '"id": "[A-Z0-9/-]*"' | sort; }
"$cli" new --product lync2013 --scenario hlb-public --servers 2 \
    --features federation,xmpp -o "$work/same.edgeplan" >/dev/null 2>&1
"$cli" rules "$work/same.edgeplan" --format json | ids >"$work/wanted"
"$cli" rules "$design" --format json | ids >"$work/drawn"
[ -s "$work/wanted" ] || fail "the command line made no rules"
diff "$work/wanted" "$work/drawn" >"$work/difference" ||
    fail "other rules than those of the scenario: $(cat "$work/difference")"
"$cli" addresses "$design" >"$work/addresses"
grep -q "(9 edge," "$work/addresses" || fail "not 9 public addresses: $(cat "$work/addresses")"
[ "$took" -lt 180 ] || fail "drawing took $took s"
echo "e2e: drawn from nothing in $took s, $(wc -l <"$work/drawn") rules and 9 public addresses as in the scenario"
