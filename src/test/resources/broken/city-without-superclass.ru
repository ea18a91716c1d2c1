# of: meeting
# expect: a city is stored as a place too
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <place/oslo> a news:City }
