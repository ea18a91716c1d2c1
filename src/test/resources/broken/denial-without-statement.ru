# of: alleged-attack
# expect: a denial is stored as a statement too
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <event/accusation-government-of-norway-gunmen-b7721c> a news:Denial }
