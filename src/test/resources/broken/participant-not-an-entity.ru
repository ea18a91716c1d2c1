# of: meeting
# expect: who takes part in an event is an entity of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <event/meeting-anna-brandt-jan-kowal-5f0c3a> news:participant <article/brandt-in-warsaw-1f2e> }
