# of: meeting
# expect: a report's IRI is report/KEY
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <reports/1> a news:Report ; news:reports <event/meeting-anna-brandt-jan-kowal-5f0c3a> ; news:account <article/x#event-9> ; news:sentence <article/brandt-in-warsaw-1f2e#char=0,120> ; news:source <organization/pap> ; news:factuality news:Happened }
