#!/bin/bash
# Proves firewall rules from one host. Run it on each host that it lists; it changes nothing.
#   ./test.sh                  lists the hosts to run from
#   ./test.sh 'edge01 A/V'     tries the rules whose connections that host opens
# ANY_HOST=NAME  a host that offers the service, for rules whose destination is Any
# WAIT=5         seconds to wait for an answer
set -u
from=${1:-}
any_host=${ANY_HOST:-}
wait=${WAIT:-5}
failed=0
tried=0
hosts=()

# rule, run from, to, method, transport, ports, expected, "any" or "named", addresses ...
t() {
    if [ -z "$from" ]; then
        hosts+=("$2")
        return
    fi
    [ "$2" = "$from" ] || return 0
    tried=1
    local rule=$1 to=$3 method=$4 transport=$5 ports=$6 expected=$7 which=$8 target port
    shift 8
    if [ "$method" = call ]; then
        say "$rule" "$to" '' "BY HAND: $expected"
        return
    fi
    if [ "$which" = any ]; then
        if [ -z "$any_host" ]; then
            say "$rule" "$to" '' 'SKIPPED: needs ANY_HOST'
            return
        fi
        set -- "$any_host"
    fi
    for target in "$@"; do
        for port in $ports; do
            say "$rule" "$target" "$transport $port" "$(outcome "$method" "$target" "$port")"
        done
    done
}

say() {
    printf '%-12s %-40s %-10s %s\n' "$@"
    case "$4" in FAIL*) failed=1 ;; esac
}

outcome() {
    case "$1" in
        connect)
            if timeout "$wait" bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$2" "$3" 2>/dev/null; then
                echo PASS
            else
                echo FAIL
            fi ;;
        stun) datagram "$2" "$3" '\0\1\0\0\x21\x12\xa4\x42\1\2\3\4\5\6\7\x8\x9\xa\xb\xc' ;;
        dns) datagram "$2" "$3" '\x12\x34\1\0\0\1\0\0\0\0\0\0\0\0\2\0\1' ;;
    esac
}

datagram() {
    local bytes
    bytes=$(timeout "$wait" bash -c 'exec 3<>"/dev/udp/$0/$1" && printf "$2" >&3 && head -c 2 <&3 | wc -c' \
        "$1" "$2" "$3" 2>/dev/null)
    if [ "${bytes:-0}" -gt 0 ]; then
        echo PASS
    else
        echo 'NO ANSWER: see the log of the firewall'
    fi
}

@ROWS@

if [ -z "$from" ]; then
    echo "Run this script with one of:"
    printf '%s\n' "${hosts[@]}" | sort -u
    exit 2
fi
if [ "$tried" = 0 ]; then
    echo "No rule is opened from '$from'."
    exit 2
fi
exit "$failed"
