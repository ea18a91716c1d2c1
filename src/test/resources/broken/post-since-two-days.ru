# of: posts-and-relations
# expect: a post is held since at most one day, an xsd:date
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
INSERT DATA { <post/president-norway-eva-lund> news:since "2023-11-07"^^xsd:date }
