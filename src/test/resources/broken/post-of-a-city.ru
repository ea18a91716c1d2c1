# of: meeting
# expect: a post is held in exactly one country or organization of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <post/foreign-minister-poland-jan-kowal> news:of <place/poland> } ;
INSERT DATA { <post/foreign-minister-poland-jan-kowal> news:of <place/warsaw> }
