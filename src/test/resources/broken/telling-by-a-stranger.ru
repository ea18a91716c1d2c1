# of: account-of-a-meeting
# expect: a telling has at most one source, an entity of the article
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <article/brandt-in-warsaw-1f2e#event-1> news:source <organization/pap> } ;
INSERT DATA { <article/brandt-in-warsaw-1f2e#event-1> news:source <organization/nordpost> }
