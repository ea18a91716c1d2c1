# of: meeting
# expect: a place's IRI is place/KEY
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
INSERT DATA { <city/riga> a news:Place , news:Entity ; rdfs:label "Riga"@en }
