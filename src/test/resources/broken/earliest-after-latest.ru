# of: meeting
# expect: the earliest day comes after the latest
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
DELETE DATA { <event/meeting-anna-brandt-jan-kowal-5f0c3a> news:earliest "2024-03-12"^^xsd:date } ;
INSERT DATA { <event/meeting-anna-brandt-jan-kowal-5f0c3a> news:earliest "2024-03-14"^^xsd:date }
