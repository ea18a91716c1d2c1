# of: meeting
# expect: what an entity is part of is an entity of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <organization/pap> news:partOf <event/meeting-anna-brandt-jan-kowal-5f0c3a> }
