#!/bin/bash
# Proves firewall rules from one host. Run it on each host that it lists; it changes nothing.
#   ./test.sh                  lists the hosts to run from
#   ./test.sh 'edge01 A/V'     tries the rules whose connections that host opens
# ANY_HOST=NAME  a host that offers the service, for rules whose destination is Any
# WAIT=5         seconds to wait for an answer
# A rule that names the address or the port of its source is tried from there: that needs python3.
set -u
from=${1:-}
any_host=${ANY_HOST:-}
wait=${WAIT:-5}
failed=0
tried=0
hosts=()

# rule, run from, to, method, transport, ports, expected, source addresses (empty = whatever the host
# has), source ports (empty = any), "any" or "named", addresses ...
t() {
    if [ -z "$from" ]; then
        hosts+=("$2")
        return
    fi
    [ "$2" = "$from" ] || return 0
    tried=1
    local rule=$1 to=$3 method=$4 transport=$5 ports=$6 expected=$7 target port
    local sources=$8 source_ports=$9 which=${10}
    shift 10
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
            say "$rule" "$target" "$transport $port" "$(outcome "$method" "$target" "$port" "$sources" "$source_ports")"
        done
    done
}

say() {
    printf '%-12s %-40s %-10s %s\n' "$@"
    case "$4" in FAIL*) failed=1 ;; esac
}

outcome() {
    local method=$1 target=$2 port=$3 sources=$4 source_ports=$5 status
    if [ -z "$sources$source_ports" ]; then
        unbound "$method" "$target" "$port"
    elif ! command -v python3 >/dev/null; then
        echo "BY HAND: no python3 here to send from ${sources:-any address} port ${source_ports:-any}"
        return
    else
        python3 -c "$bound" "$method" "$target" "$port" "$sources" "$source_ports" "$wait"
    fi
    status=$?
    case "$status,$method" in
        0,*) echo PASS ;;
        3,*) echo "SKIPPED: cannot send from ${sources:-any address} port ${source_ports:-any} here" ;;
        *,connect) echo FAIL ;;
        *) echo 'NO ANSWER: see the log of the firewall' ;;
    esac
}

unbound() {
    case "$1" in
        connect) timeout "$wait" bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$2" "$3" 2>/dev/null ;;
        stun) datagram "$2" "$3" '\0\1\0\0\x21\x12\xa4\x42\1\2\3\4\5\6\7\x8\x9\xa\xb\xc' ;;
        dns) datagram "$2" "$3" '\x12\x34\1\0\0\1\0\0\0\0\0\0\0\0\2\0\1' ;;
    esac
}

datagram() {
    local bytes
    bytes=$(timeout "$wait" bash -c 'exec 3<>"/dev/udp/$0/$1" && printf "$2" >&3 && head -c 2 <&3 | wc -c' \
        "$1" "$2" "$3" 2>/dev/null)
    [ "${bytes:-0}" -gt 0 ]
}

# 0 answered, 1 not, 3 this host cannot send from there.
bound='
import socket, sys
method, target, port, sources, ports, wait = sys.argv[1:]
kind = socket.SOCK_STREAM if method == "connect" else socket.SOCK_DGRAM
request = {"stun": b"\0\1\0\0\x21\x12\xa4\x42\1\2\3\4\5\6\7\x08\x09\x0a\x0b\x0c",
           "dns": b"\x12\x34\1\0\0\1\0\0\0\0\0\0\0\0\2\0\1"}.get(method)
first, last = ([int(p) for p in ports.split("-")] * 2)[:2] if ports else (0, 0)

def bound_socket(family):
    any_address = "::" if family == socket.AF_INET6 else "0.0.0.0"
    own = [s for s in sources.split() if (":" in s) == (family == socket.AF_INET6)]
    for address in own if sources else [any_address]:
        for source_port in range(first, min(last, first + 50) + 1):
            s = socket.socket(family, kind)
            s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                s.bind((address, source_port))
                return s
            except OSError:
                s.close()
    return None

status = 1
try:
    for family, _, _, _, place in socket.getaddrinfo(target, int(port), type=kind):
        s = bound_socket(family)
        if s is None:
            status = 3
            continue
        s.settimeout(float(wait))
        try:
            s.connect(place)
            if request:
                s.send(request)
                s.recv(2048)
            sys.exit(0)
        except OSError:
            status = 1
            break
except OSError:
    pass
sys.exit(status)
'

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
