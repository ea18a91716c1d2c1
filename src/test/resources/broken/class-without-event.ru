# of: meeting
# expect: whatever has a class of events is stored as a news:Event too
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <event/talks-1> a news:Talks , news:Consultation }
