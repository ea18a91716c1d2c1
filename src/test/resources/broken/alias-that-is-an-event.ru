# of: planned-summit
# expect: an alias is another address event/KEY, which is no event of its own
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <event/summit-07c9d1> news:alias <event/phone-call-52e7b6> }
