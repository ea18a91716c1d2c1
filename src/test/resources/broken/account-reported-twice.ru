# of: meeting
# expect: two reports stand for the same account
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <report/brandt-in-warsaw-1f2e-2> news:account <article/brandt-in-warsaw-1f2e#post-1> } ;
INSERT DATA { <report/brandt-in-warsaw-1f2e-2> news:account <article/brandt-in-warsaw-1f2e#post-2> }
