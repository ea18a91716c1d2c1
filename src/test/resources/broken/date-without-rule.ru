# of: meeting
# expect: a dated article names the rule that decided its date (news:dateRule)
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE WHERE { <article/brandt-in-warsaw-1f2e> news:dateRule ?rule }
