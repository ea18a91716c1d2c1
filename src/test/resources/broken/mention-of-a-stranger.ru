# of: meeting
# expect: a mention refers to an entity or an event of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <article/brandt-in-warsaw-1f2e#char=76,82> news:refersTo <place/warsaw> } ;
INSERT DATA { <article/brandt-in-warsaw-1f2e#char=76,82> news:refersTo <place/krakow> }
