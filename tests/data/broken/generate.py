#!/usr/bin/env python3
"""Makes the broken files of this folder from a sound one. They are committed: run this only to add
one. What a reader must say to each stands in expected.json."""

import copy
import io
import json
import pathlib
import re
import struct
import zipfile

here = pathlib.Path(__file__).parent
sound = json.loads((here / "../format/version1.edgeplan.json").read_text(encoding="utf-8"))


def save(name, data):
    (here / name).write_bytes(data)


def dump(value):
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True).encode()


# --- texts ---------------------------------------------------------------------------------------


def changed(path, value):
    """The sound text with one member changed; value None removes it."""
    root = copy.deepcopy(sound)
    at = root
    for key in path[:-1]:
        at = at[key]
    if value is None:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return dump(root)


def text(name, path, value):
    save(name + ".edgeplan.json", changed(path, value))


good = dump(sound)
save("empty.edgeplan.json", b"")
save("blank.edgeplan.json", b"  \n")
save("plain-text.edgeplan", b"Dear colleague,\nplease find the design attached.\n")
save("topology.edgeplan", b'\xef\xbb\xbf<?xml version="1.0"?>\n<TopologyBuilder/>\n')
save("utf16.edgeplan.json", b"\xff\xfe" + good[:400].decode().encode("utf-16-le"))
save("utf16-without-mark.edgeplan.json", good[:400].decode().encode("utf-16-le"))
save("latin1.edgeplan.json", good.replace("한국".encode(), b"S\xe9oul"))
save("lone-surrogate.edgeplan.json", good.replace("한국".encode(), b"\\ud800"))
save("cut.edgeplan.json", good[: len(good) // 2])
save("trailing-comma.edgeplan.json", good.rstrip(b"}\n ") + b"},}")
save("trailing-text.edgeplan.json", good + b"{}")
save("zero-byte.edgeplan.json", good + b"\0")
save("list.edgeplan.json", b"[" + good + b"]")
save("duplicate-key.edgeplan.json", good.replace(b'"nextId": 51', b'"nextId": 51, "nextId": 52'))
save("deep.edgeplan.json", good.replace(b'"view": {', b'"x": ' + b"[" * 70 + b"]" * 70 + b', "view": {'))
save("huge-number.edgeplan.json", good.replace(b'"nextId": 51', b'"nextId": 1e999'))
save("other-json.edgeplan.json", b'{"name": "something", "version": "1.0"}\n')

text("wrong-format", ["format"], "drawing")
text("no-version", ["version"], None)
text("text-version", ["version"], "1")
text("negative-version", ["version"], -1)
text("ancient", ["version"], 0)
text("no-min-reader", ["minReader"], None)
save("too-new.edgeplan.json",
     dump({**sound, "version": 12, "minReader": 11, "generator": "Edge Planner 4.2"}))
text("no-document", ["document"], None)
text("document-is-list", ["document"], [])
text("view-is-text", ["view"], "x")

doc = "document"
text("bad-address", [doc, "elements", 3, "servers", 0, "internal", "v4"], "10.0.0.256")
text("wrong-family", [doc, "elements", 3, "servers", 0, "access", "v6"], "10.0.0.1")
text("bad-network", [doc, "segments", 2, "subnets", 0], "10.45.16.1/24")
text("bad-port", [doc, "elements", 3, "ports", "edgeMedia"], "50000-70000")
text("bad-enum-type", [doc, "elements", 3, "externalLoadBalancing"], True)
text("bad-kind-type", [doc, "elements", 5, "kind"], 5)
text("bad-bool", [doc, "elements", 3, "singleAddress"], "yes")
text("fraction", [doc, "elements", 3, "ordinal"], 0.5)
text("large-number", [doc, "elements", 3, "ordinal"], 3000000000)
text("no-id", [doc, "elements", 3, "id"], None)
text("zero-id", [doc, "elements", 3, "id"], 0)
text("duplicate-id", [doc, "elements", 3, "id"], 12)
text("no-reference", [doc, "attachments", 1, "segment"], None)
text("bad-position", ["view", "elements", 0, "position"], {"x": 1})

text("dangling-attachment", [doc, "attachments", 1, "element"], 99)
text("dangling-segment", [doc, "attachments", 3, "segment"], 10)
text("dangling-association", [doc, "associations", 2, "to"], 99)
text("dangling-site", [doc, "elements", 2, "site"], 2)
text("dangling-vip", [doc, "elements", 4, "vips", 1, "pool"], 99)
text("vip-without-pool", [doc, "elements", 4, "vips", 1, "pool"], 17)
text("dangling-translation", [doc, "elements", 2, "translations", 0, "slot"], 2)
text("dangling-group", [doc, "groups", 0, "members", 1], 99)
text("dangling-question", [doc, "questions", "loadBalancing:edge", "subject"], 99)
text("dangling-narrowing", [doc, "settings", "narrowings", "int.sip.in", "elements", 0], 99)
text("slot-zero", [doc, "elements", 3, "servers", 1, "slot"], 0)
text("slot-twice", [doc, "elements", 3, "servers", 1, "slot"], 1)
text("slot-beyond", [doc, "elements", 3, "nextSlot"], 3)
text("name-twice", [doc, "elements", 5, "name"], "PROXY")
text("no-name", [doc, "elements", 5, "name"], None)
text("next-id", [doc, "settings", "nextId"], 50)
text("entry-outside", ["entries"], {"../evil.txt": "eA=="})
text("entry-not-base64", ["entries"], {"a.png": "eA=?"})


# --- archives ------------------------------------------------------------------------------------

MIME = "application/vnd.edgeplan+zip"
meta = dump({k: v for k, v in sound.items() if k not in ("document", "view")})
document = dump(sound["document"])
view = dump(sound["view"])
parts = [("mimetype", MIME.encode()), ("meta.json", meta), ("document.json", document), ("view.json", view)]


def archive(entries, stored=("mimetype",)):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for name, data in entries:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.external_attr = 0o100644 << 16
            info.create_system = 3
            method = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            z.writestr(info, data, method)
    return out.getvalue()


def replaced(**new):
    """The sound parts, some exchanged or (None) left out; "__" stands for a dot."""
    table = {k.replace("__", "."): v for k, v in new.items()}
    return [(n, table.get(n, d)) for n, d in parts if table.get(n, d) is not None]


def patch(data, signature, name, offset, new):
    """Overwrites bytes of the local or central header of an entry."""
    name_at = {b"PK\3\4": 30, b"PK\1\2": 46}[signature]
    for match in re.finditer(re.escape(signature), data):
        at = match.start()
        if data[at + name_at : at + name_at + len(name)] == name:
            return data[: at + offset] + new + data[at + offset + len(new) :]
    raise KeyError(name)


LOCAL, CENTRAL = b"PK\3\4", b"PK\1\2"
NAME = b"document.json"
whole = archive(parts)
with_extra = archive(parts + [("attachments/a.txt", b"hello")])

save("truncated.edgeplan", whole[: len(whole) // 2])
save("cut-end.edgeplan", whole[:-10])
save("cut-directory.edgeplan", whole[: whole.rindex(b"PK\5\6") - 20] + whole[whole.rindex(b"PK\5\6") :])
save("rubbish.edgeplan", b"PK\3\4 this only starts like an archive")
save("no-entries.edgeplan", b"PK\5\6" + bytes(18))
save("wrong-crc.edgeplan", archive(parts, ("mimetype", "document.json")).replace(b"contoso", b"fabrika"))
at = whole.index(NAME) + len(NAME) + 40
save("flipped-bits.edgeplan", whole[:at] + bytes([b ^ 0x5A for b in whole[at : at + 20]]) + whole[at + 20 :])
larger = struct.pack("<I", len(document) + 1000)
save("forged-size.edgeplan", patch(patch(whole, LOCAL, NAME, 22, larger), CENTRAL, NAME, 24, larger))
save("zip-bomb.edgeplan", archive(replaced(document__json=bytes(2 << 20))))
save("parent-name.edgeplan", with_extra.replace(b"attachments/a.txt", b"../../../ments.sh"))
save("absolute-name.edgeplan", with_extra.replace(b"attachments/a.txt", b"/etc/cron.d/a.txt"))
save("backslash-name.edgeplan", with_extra.replace(b"attachments/a.txt", b"..\\..\\autorun.inf"))
save("zero-byte-name.edgeplan", with_extra.replace(b"attachments/a.txt", b"attachments/a\0txt"))
save("duplicate-entry.edgeplan", archive(parts + [("documenT.json", document)]).replace(b"documenT", b"document"))
save("duplicate-entry-by-case.edgeplan", archive(parts + [("Document.json", document)]))
save("encrypted.edgeplan", patch(whole, CENTRAL, NAME, 8, b"\1\0"))
save("unknown-method.edgeplan", patch(whole, CENTRAL, NAME, 10, b"\x0c\0"))
save("link.edgeplan", patch(whole, CENTRAL, NAME, 38, struct.pack("<I", 0o120777 << 16)))
end = whole.rindex(b"PK\5\6")
save("several-disks.edgeplan", whole[: end + 4] + b"\2\0" + whole[end + 6 :])
save("many-entries.edgeplan", whole[: end + 8] + b"\xd0\x07\xd0\x07" + whole[end + 12 :])

save("no-mimetype.edgeplan", archive(replaced(mimetype=None)))
save("wrong-mimetype.edgeplan", archive(replaced(mimetype=b"application/epub+zip")))
save("no-meta.edgeplan", archive(replaced(meta__json=None)))
save("no-document-entry.edgeplan", archive(replaced(document__json=None)))
save("wrong-case.edgeplan", archive(replaced(view__json=None) + [("View.json", view)]))
save("bad-json.edgeplan", archive(replaced(document__json=document[:500])))
save("duplicate-key.edgeplan",
     archive(replaced(document__json=document.replace(b'"to": 20', b'"to": 20, "to": 20'))))
save("bad-view.edgeplan", archive(replaced(view__json=b'{"elements": [{"id": 13, "locked": 1}]}')))
save("dangling.edgeplan", archive(replaced(document__json=document.replace(b'"to": 20', b'"to": 99'))))
save("too-new.edgeplan",
     archive(replaced(meta__json=dump({"format": "edgeplan", "version": 3, "minReader": 2}))))
