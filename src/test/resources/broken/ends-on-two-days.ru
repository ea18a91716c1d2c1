# of: planned-summit
# expect: an event ends on at most one day, an xsd:date
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
INSERT DATA { <event/summit-07c9d1> news:ends "2024-06-08"^^xsd:date }
