# of: phone-call
# expect: a report's confidence is one number from 0 to 1
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <report/lund-calls-kowal-77ab-1> news:confidence 0.93 } ;
INSERT DATA { <report/lund-calls-kowal-77ab-1> news:confidence 93 }
