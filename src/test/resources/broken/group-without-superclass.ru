# of: statements
# expect: a person, an organization, a place or a group is stored as an entity too
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
INSERT DATA { <group/dockers> a news:Group ; rdfs:label "dockers"@en }
