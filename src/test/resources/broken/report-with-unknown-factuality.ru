# of: meeting
# expect: a report has exactly one of the five factualities
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <report/brandt-in-warsaw-1f2e-2> news:factuality news:Happened } ;
INSERT DATA { <report/brandt-in-warsaw-1f2e-2> news:factuality news:Perhaps }
