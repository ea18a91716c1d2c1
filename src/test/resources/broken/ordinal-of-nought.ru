# of: phone-call
# expect: an event is the first, second, third ... of its kind: one whole number from 1 on
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <event/phone-call-eva-lund-jan-kowal-09be41> news:ordinal 3 } ;
INSERT DATA { <event/phone-call-eva-lund-jan-kowal-09be41> news:ordinal 0 }
