# of: meeting
# expect: a stretch of text stands in one article of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE WHERE { <article/brandt-in-warsaw-1f2e#char=76,82> news:inArticle ?article }
