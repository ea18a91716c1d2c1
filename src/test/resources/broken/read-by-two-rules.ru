# of: phone-call
# expect: a report was read by one rule, named in a text
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <report/lund-calls-kowal-77ab-1> news:extractor "talk.v" }
