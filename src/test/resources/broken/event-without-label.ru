# of: meeting
# expect: an event has exactly one label, in English
BASE <http://localhost:3030/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
DELETE WHERE { <event/meeting-anna-brandt-jan-kowal-5f0c3a> rdfs:label ?label }
