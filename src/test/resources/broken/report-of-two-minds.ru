# of: meeting
# expect: a report has exactly one of the five factualities
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <report/brandt-in-warsaw-1f2e-1> news:factuality news:Alleged . <event/meeting-anna-brandt-jan-kowal-5f0c3a> news:reportedAs news:Alleged }
