# of: phone-call
# expect: a government governs exactly one country of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE WHERE { <organization/government-of-norway> news:governs ?country }
