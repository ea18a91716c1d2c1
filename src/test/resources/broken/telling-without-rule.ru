# of: account-of-a-meeting
# expect: a telling names the one rule that read it
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE WHERE { <article/brandt-in-warsaw-1f2e#post-1> news:extractor ?rule }
