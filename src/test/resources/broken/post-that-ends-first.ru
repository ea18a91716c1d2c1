# of: posts-and-relations
# expect: a post begins after it ends
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
DELETE DATA { <post/president-norway-ole-vik> news:until "2023-11-05"^^xsd:date } ;
INSERT DATA { <post/president-norway-ole-vik> news:until "2018-11-05"^^xsd:date }
