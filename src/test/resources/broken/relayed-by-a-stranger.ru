# of: meeting
# expect: who relayed a report is an entity of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <report/brandt-in-warsaw-1f2e-1> news:via <organization/nordpost> }
