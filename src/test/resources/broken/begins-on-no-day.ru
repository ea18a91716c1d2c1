# of: planned-summit
# expect: an event begins on at most one day, an xsd:date
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
DELETE DATA { <event/summit-07c9d1> news:begins "2024-06-03"^^xsd:date } ;
INSERT DATA { <event/summit-07c9d1> news:begins 2024 } ;
DELETE WHERE { <event/summit-07c9d1> news:ends ?day }
