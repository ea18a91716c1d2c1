# of: meeting
# expect: an event is of one root class, or of two, such as news:Consultation
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
INSERT DATA { <event/fair-1> a news:Event , sem:Event ; rdfs:label "Fair"@en ; news:reportedAs news:Happened . <report/x-1> a news:Report ; news:reports <event/fair-1> ; news:account <article/x#event-9> ; news:sentence <article/brandt-in-warsaw-1f2e#char=0,120> ; news:source <organization/pap> ; news:factuality news:Happened }
