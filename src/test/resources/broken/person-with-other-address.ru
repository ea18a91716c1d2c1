# of: meeting
# expect: a person's IRI is person/KEY
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
INSERT DATA { <people/per-holm> a news:Person , news:Entity ; rdfs:label "Per Holm"@en }
