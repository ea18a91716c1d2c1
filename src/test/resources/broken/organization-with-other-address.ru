# of: meeting
# expect: an organization's IRI is organization/KEY
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
INSERT DATA { <company/nordpost> a news:Organization , news:Entity ; rdfs:label "Nordpost"@en }
