#!/usr/bin/env bash
# rapper dereferences a thing and loads exports; roqet asks the endpoint.
set -euo pipefail
base=http://localhost:3030/

rows=$(roqet -q -r csv -p "${READOUT_URL}sparql" \
  -e 'SELECT ?e WHERE { ?e a <https://w3id.org/readout/news#Event> } ORDER BY ?e LIMIT 2')
[ "$(echo "$rows" | grep -c "$base")" = 2 ] || { echo "roqet: $rows"; exit 1; }
event=$(echo "$rows" | tr -d '\r"' | awk -v base="$base" 'index($0, base) && !found++')

for format in rdfxml turtle ntriples; do
  lines=$(rapper -q -i "$format" -o ntriples "${READOUT_URL}${event#"$base"}" | grep -c "^<$event>")
  [ "$lines" -gt 3 ] || { echo "rapper, $format: $lines statements of $event"; exit 1; }
done

count() { rapper -q -i "$1" -o ntriples "$2" "$base" | sort -u | wc -l; }
expected=$(wc -l <"$READOUT_EXPORTS/nt")
for pair in ntriples:nt turtle:ttl rdfxml:rdfxml; do
  got=$(count "${pair%:*}" "$READOUT_EXPORTS/${pair#*:}")
  [ "$got" = "$expected" ] || { echo "rapper: $got of $expected statements in $pair"; exit 1; }
done
