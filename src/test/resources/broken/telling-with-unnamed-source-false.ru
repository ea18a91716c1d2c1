# of: account-of-a-meeting
# expect: news:unnamedSource is true or absent
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <article/brandt-in-warsaw-1f2e#event-1> news:unnamedSource false }
