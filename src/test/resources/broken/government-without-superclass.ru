# of: phone-call
# expect: a government is stored as an organization too
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
INSERT DATA { <organization/government-of-poland> a news:Government ; rdfs:label "Government of Poland"@en ; news:governs <place/poland> }
