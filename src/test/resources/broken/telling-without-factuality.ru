# of: account-of-a-meeting
# expect: a telling of an event has exactly one of the five factualities
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE WHERE { <article/brandt-in-warsaw-1f2e#event-1> news:factuality ?factuality }
