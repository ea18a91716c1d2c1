# of: meeting
# expect: what an entity belongs to by news:country is a country of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <person/jan-kowal> news:country <place/poland> } ;
INSERT DATA { <person/jan-kowal> news:country <place/warsaw> }
