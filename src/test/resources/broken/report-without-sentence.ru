# of: meeting
# expect: a report has exactly one sentence of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE WHERE { <report/brandt-in-warsaw-1f2e-1> news:sentence ?sentence }
