# of: meeting
# expect: a country is stored as a place too
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <place/norway> a news:Country ; news:countryCode "NOR" }
