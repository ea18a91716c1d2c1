#!/usr/bin/env bash
# Puts what the browser tests need in place: Chromium and Node from the system's packages, and in
# target/browser the two libraries of package-lock.json. Does nothing that is done already.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
there=$here/../../../target/browser

missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
if [ ${#missing[@]} -gt 0 ]; then
  as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  if ! { command -v apt-get >/dev/null &&
    "${as_root[@]}" apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >&2; then
    echo "the browser tests need ${missing[*]}; install them and try again" >&2
    exit 1
  fi
fi

mkdir -p "$there"
if ! cmp -s "$here/package-lock.json" "$there/package-lock.json" || [ ! -d "$there/node_modules" ]; then
  cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$there/"
  (cd "$there" && npm ci --no-audit --no-fund --silent >&2) || {
    rm -f "$there/package-lock.json"
    exit 1
  }
fi
