# of: meeting
# expect: what an entity is located in is a place of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <place/warsaw> news:locatedIn <place/poland> } ;
INSERT DATA { <place/warsaw> news:locatedIn <organization/pap> }
