# of: meeting
# expect: words given as written do not stand so in the article
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <report/brandt-in-warsaw-1f2e-1> news:timeExpression "Tuesday" } ;
INSERT DATA { <report/brandt-in-warsaw-1f2e-1> news:timeExpression "on Wednesday" }
