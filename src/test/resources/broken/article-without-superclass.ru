# of: meeting
# expect: an article is stored as a schema:NewsArticle and a prov:Entity too
BASE <http://localhost:3030/>
PREFIX prov: <http://www.w3.org/ns/prov#>
DELETE DATA { <article/brandt-in-warsaw-1f2e> a prov:Entity }
