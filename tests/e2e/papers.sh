#!/bin/sh
# papers.sh CLI: what other programs make of our papers. LibreOffice converts workbook and Visio
# drawing, Chromium shows SVG and web page; every rule and every name has to be there.
# E2E_PAPERS=FOLDER keeps what they made.
set -eu
cli=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
keep=${E2E_PAPERS:-}
# shellcheck disable=SC2317 # called by the trap
stop() {
    if [ -n "$keep" ]; then
        mkdir -p "$keep"
        cp "$work"/*.pdf "$work"/*.png "$keep" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap stop EXIT
fail() { echo "e2e papers: $*" >&2; exit 1; }
export HOME="$work/home" LC_ALL=C.UTF-8
mkdir -p "$HOME"

browser() { # OUT-OPTION FILE
    timeout 120 chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage \
        --user-data-dir="$work/browser" --hide-scrollbars --window-size=2000,1400 \
        "$1" "file://$2" 2>"$work/browser.log" || fail "Chromium: $(tail -3 "$work/browser.log")"
}
office() { # FORMAT FILE
    timeout 180 soffice -env:UserInstallation="file://$work/office" --headless --convert-to "$1" \
        --outdir "$work" "$2" >"$work/office.log" 2>&1 || fail "LibreOffice: $(tail -3 "$work/office.log")"
}

design() { # NAME NEW-OPTIONS...
    name=$1
    shift
    "$cli" new "$@" -o "$work/$name.edgeplan"
    for paper in workbook-xlsx:xlsx vsdx:vsdx diagram-svg:svg request-html:html rules-json:json drawio:drawio; do
        # Pictures and data carry no date, and say so.
        case $paper in
            diagram-svg:* | rules-json:* | drawio:*) date= ;;
            *) date='--date 2026-05-04' ;;
        esac
        # shellcheck disable=SC2086 # two words or none
        "$cli" export "$work/$name.edgeplan" --as "${paper%%:*}" $date -o "$work/$name.${paper#*:}"
    done
}

look() { # NAME
    name=$1
    xmllint --noout "$work/$name.svg" "$work/$name.drawio" || fail "$name: not well-formed"
    # 1 = warnings; what HTML 5 calls an error is 2.
    tidy -errors -quiet --drop-empty-elements no "$work/$name.html" >"$work/tidy.log" 2>&1 ||
        [ $? = 1 ] || fail "$name.html: $(grep Error "$work/tidy.log" | head -5)"

    cp "$work/$name.vsdx" "$work/$name-visio.vsdx"
    office pdf "$work/$name-visio.vsdx"
    office pdf "$work/$name.xlsx"
    mv "$work/$name.pdf" "$work/$name-workbook.pdf"
    mkdir -p "$work/again"
    timeout 180 soffice -env:UserInstallation="file://$work/office" --headless --convert-to xlsx \
        --outdir "$work/again" "$work/$name.xlsx" >"$work/office.log" 2>&1 ||
        fail "LibreOffice: $(tail -3 "$work/office.log")"

    browser "--print-to-pdf=$work/$name-page.pdf" "$work/$name.html"
    browser "--screenshot=$work/$name-drawing.png" "$work/$name.svg"
    browser --dump-dom "$work/$name.svg" >"$work/$name-drawing.txt"
    for pdf in visio workbook page; do
        pdftotext "$work/$name-$pdf.pdf" "$work/$name-$pdf.txt"
    done
    /usr/bin/python3 "$here/papers.py" "$work" "$name" || fail "$name: something is missing"
}

design reference --product lync2013 --scenario hlb-public --servers 2 --features \
    federation,ocs2007-federation,xmpp,central-logging,reverse-proxy,autodiscover-http,director,office-web-apps
look reference
design twelve --product sfb2015 --scenario dnslb-nat --servers 12 --features federation,reverse-proxy
look twelve
echo "e2e: LibreOffice and Chromium show every rule and every name of the papers"
