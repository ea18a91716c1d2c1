# of: meeting
# expect: an article has one digest, "sha256:" and 64 hexadecimal digits
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE WHERE { <article/brandt-in-warsaw-1f2e> news:digest ?digest } ;
INSERT DATA { <article/brandt-in-warsaw-1f2e> news:digest "9650adec" }
