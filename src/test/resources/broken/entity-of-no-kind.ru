# of: meeting
# expect: an entity is a person, an organization, a place or a group
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
INSERT DATA { <thing/harbour> a news:Entity ; rdfs:label "Harbour"@en }
