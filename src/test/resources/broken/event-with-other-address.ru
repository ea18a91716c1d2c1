# of: meeting
# expect: an event's IRI is event/KEY
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
INSERT DATA { <events/visit-1> a news:Visit , news:Consultation , news:Event , sem:Event ; rdfs:label "Visit"@en ; news:reportedAs news:Happened . <report/x-1> a news:Report ; news:reports <events/visit-1> ; news:account <article/x#event-9> ; news:sentence <article/brandt-in-warsaw-1f2e#char=0,120> ; news:source <organization/pap> ; news:factuality news:Happened }
