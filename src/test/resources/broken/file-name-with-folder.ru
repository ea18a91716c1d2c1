# of: meeting
# expect: an article has one file name, without its folder
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <article/brandt-in-warsaw-1f2e> news:fileName "brandt-in-warsaw.txt" } ;
INSERT DATA { <article/brandt-in-warsaw-1f2e> news:fileName "news/brandt-in-warsaw.txt" }
