# of: meeting
# expect: an entity has exactly one label, in English
BASE <http://localhost:3030/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
INSERT DATA { <person/jan-kowal> rdfs:label "Kowal"@en }
