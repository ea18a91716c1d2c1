# of: meeting
# expect: an entity is one of person, organization, place and group
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
# Its IRI suits neither kind alone, so that this is the only fault.
INSERT DATA { <group/x> a news:Group , news:Entity ; rdfs:label "X"@en } ;
INSERT DATA { <group/x> a news:Place }
