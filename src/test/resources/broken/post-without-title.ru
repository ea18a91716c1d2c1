# of: meeting
# expect: a post has exactly one title, in English
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE WHERE { <post/foreign-minister-poland-jan-kowal> news:title ?title }
