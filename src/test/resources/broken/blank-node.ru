# of: meeting
# expect: a thing has no IRI: blank nodes are not allowed
BASE <http://localhost:3030/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
INSERT DATA { [] a schema:Place ; rdfs:label "Warsaw"@en }
