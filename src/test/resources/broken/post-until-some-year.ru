# of: posts-and-relations
# expect: a post is held until at most one day, an xsd:date
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
DELETE WHERE { <post/president-norway-ole-vik> news:since ?day } ;
DELETE DATA { <post/president-norway-ole-vik> news:until "2023-11-05"^^xsd:date } ;
INSERT DATA { <post/president-norway-ole-vik> news:until 2023 }
