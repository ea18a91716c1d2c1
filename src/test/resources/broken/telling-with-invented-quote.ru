# of: account-of-a-meeting
# expect: words given as written do not stand so in the article
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <article/brandt-in-warsaw-1f2e#event-1> news:quote "We agreed" }
