# of: meeting
# expect: a report reports exactly one event, post or relation of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE WHERE { <report/brandt-in-warsaw-1f2e-2> news:reports ?what }
