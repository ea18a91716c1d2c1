# of: meeting
# expect: a post has exactly one holder, a person of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE WHERE { <post/foreign-minister-poland-jan-kowal> news:holder ?who }
