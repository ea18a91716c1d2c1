# of: posts-and-relations
# expect: the plain triple of a relation is not stored
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <person/eva-lund> news:predecessor <person/ole-vik> }
