# of: meeting
# expect: an event takes place in a place of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <event/meeting-anna-brandt-jan-kowal-5f0c3a> news:place <place/warsaw> } ;
INSERT DATA { <event/meeting-anna-brandt-jan-kowal-5f0c3a> news:place <organization/pap> }
