# of: account-of-a-meeting
# expect: a telling was relayed by at most one entity of the article
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <article/brandt-in-warsaw-1f2e#event-1> news:via <organization/nordpost> }
