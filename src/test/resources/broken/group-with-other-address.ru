# of: meeting
# expect: a group's IRI is group/KEY
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
INSERT DATA { <people/dockers> a news:Group , news:Entity ; rdfs:label "dockers"@en }
