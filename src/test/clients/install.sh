#!/usr/bin/env bash
# Puts the clients in place that the client tests drive: those of the system's packages, and in
# target/clients the libraries of package-lock.json. Does nothing that is done already.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
there=$here/../../../target/clients

missing=()
need() { # package, and a command that works when it is there
  local package=$1
  shift
  "$@" >/dev/null 2>&1 || missing+=("$package")
}
need python3-rdflib /usr/bin/python3 -c 'import rdflib'
need python3-sparqlwrapper /usr/bin/python3 -c 'import SPARQLWrapper'
need python3-networkx /usr/bin/python3 -c 'import networkx'
need raptor2-utils command -v rapper
need rasqal-utils command -v roqet
need curl command -v curl
need nodejs command -v node
need npm command -v npm
if [ ${#missing[@]} -gt 0 ]; then
  as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  if ! { command -v apt-get >/dev/null &&
    "${as_root[@]}" apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >&2; then
    echo "the client tests need ${missing[*]}; install them and try again" >&2
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
