# of: meeting
# expect: a meeting, phone call, talks or summit has participants alone, no actor and no recipient
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <event/meeting-anna-brandt-jan-kowal-5f0c3a> news:actor <person/anna-brandt> }
