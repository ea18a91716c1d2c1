# of: alleged-attack
# expect: a strike is stored as an assault too
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <event/accusation-government-of-norway-gunmen-b7721c> a news:Strike }
