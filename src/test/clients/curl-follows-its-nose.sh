#!/usr/bin/env bash
# curl, which accepts anything, gets Turtle; documents are not sent twice; what is not here is a 404.
set -euo pipefail
base=http://localhost:3030/
say() { echo "$*"; exit 1; }
status() { curl -s -o /dev/null -w '%{http_code}' "$@"; }

person=$(curl -s -H 'Accept: text/csv' --data-urlencode \
  'query=SELECT ?e { ?e a <https://w3id.org/readout/news#Person> } ORDER BY ?e LIMIT 1' \
  "${READOUT_URL}sparql" | tr -d '\r' | tail -n 1)
at=$READOUT_URL${person#"$base"}

[ "$(status "$at")" = 303 ] || say "$at is answered with $(status "$at")"
# Read to the end: grep -q would leave early, and curl's broken pipe would count as a failure.
curl -sL "$at" | grep '^PREFIX\|^@prefix' >/dev/null || say "no Turtle at $at"
[ "$(curl -sL -o /dev/null -w '%{content_type}' "$at" | cut -d';' -f1)" = text/turtle ] || say "no media type"
curl -sL -H 'Accept: application/ld+json' "$at" | /usr/bin/python3 -c 'import json, sys; json.load(sys.stdin)'
curl -sL --compressed "$at" >/dev/null
etag=$(curl -sLI "$at" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p' | tail -n 1)
[ -n "$etag" ] || say "no ETag"
[ "$(status -L -H "If-None-Match: $etag" "$at")" = 304 ] || say "sent again"
[ "$(status -L "${READOUT_URL}person/nobody-of-this-name")" = 404 ] || say "found nobody"
[ "$(status -L -H 'Accept: image/png' "$at")" = 406 ] || say "a picture was promised"
[ "$(status "${READOUT_URL}sparql?query=SELECT")" = 400 ] || say "half a query was taken"
[ "$(status -X POST -H 'Content-Type: application/sparql-update' -d 'CLEAR ALL' "${READOUT_URL}sparql")" -ge 400 ] || say "an update was taken"
