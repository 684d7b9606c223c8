#!/bin/sh
# format.sh --check | --fix: clang-format over all our C++ files.
set -eu
cd "$(dirname "$0")/../.."

# Other versions of clang-format disagree in details, so the version is part of the name.
tool=clang-format-14
command -v "$tool" >/dev/null || { echo "$tool is not installed; ./dev test installs it" >&2; exit 1; }

case "${1:-}" in
    --check) set -- --dry-run -Werror ;;
    --fix) set -- -i ;;
    *) echo "usage: format.sh --check | --fix" >&2; exit 2 ;;
esac

for folder in model views app tests; do
    [ ! -d "$folder" ] || find "$folder" -name '*.h' -o -name '*.cpp'
done | xargs "$tool" --style=file "$@"
