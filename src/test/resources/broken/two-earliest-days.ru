# of: meeting
# expect: there is at most one earliest day, an xsd:date
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
INSERT DATA { <event/meeting-anna-brandt-jan-kowal-5f0c3a> news:earliest "2024-03-11"^^xsd:date }
