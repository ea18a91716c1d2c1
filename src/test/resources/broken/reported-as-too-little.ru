# of: meeting
# expect: an event is reportedAs exactly what its reports give as its factuality
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE WHERE { <event/meeting-anna-brandt-jan-kowal-5f0c3a> news:reportedAs ?factuality }
