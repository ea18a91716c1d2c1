# of: meeting
# expect: an event has at least one report
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
INSERT DATA { <event/visit-1> a news:Visit , news:Consultation , news:Event , sem:Event ; rdfs:label "Visit"@en }
