# of: meeting
# expect: there is at most one latest day, an xsd:date
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
DELETE WHERE { <event/meeting-anna-brandt-jan-kowal-5f0c3a> news:latest ?day ; news:earliest ?day } ;
INSERT DATA { <event/meeting-anna-brandt-jan-kowal-5f0c3a> news:latest "2024-03"^^xsd:gYearMonth }
