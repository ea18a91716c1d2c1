# of: account-of-a-meeting
# expect: a telling's IRI is article/KEY#event-N, #post-N or #relation-N
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
INSERT DATA { <event/visit-1> a news:Visit , news:Consultation , news:Event , sem:Event ; news:factuality news:Happened ; news:sentence <article/brandt-in-warsaw-1f2e#char=0,120> ; news:extractor "visit.v" }
