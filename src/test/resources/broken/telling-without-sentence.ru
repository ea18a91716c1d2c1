# of: account-of-a-meeting
# expect: a telling has exactly one sentence of the article
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE WHERE { <article/brandt-in-warsaw-1f2e#post-1> news:sentence ?sentence }
