# of: meeting
# expect: one rule at most decides an article's date
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <article/brandt-in-warsaw-1f2e> news:dateRule "another" }
