# of: meeting
# expect: what an event is part of, or comes before, is an event of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <event/meeting-anna-brandt-jan-kowal-5f0c3a> news:before <place/warsaw> }
