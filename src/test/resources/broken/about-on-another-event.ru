# of: meeting
# expect: only a statement has news:about; other events have news:topic
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <event/meeting-anna-brandt-jan-kowal-5f0c3a> news:about <place/warsaw> }
