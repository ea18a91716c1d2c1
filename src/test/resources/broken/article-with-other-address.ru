# of: posts-and-relations
# expect: an article's IRI is article/KEY
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX schema: <https://schema.org/>
INSERT DATA { <news/x> a news:Article , schema:NewsArticle , prov:Entity ; news:fileName "x.txt" ; news:digest "sha256:0000000000000000000000000000000000000000000000000000000000000000" }
