# of: meeting
# expect: an event is of one root class, or of two, such as news:Consultation
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <event/meeting-anna-brandt-jan-kowal-5f0c3a> a news:Agreement , news:Request }
