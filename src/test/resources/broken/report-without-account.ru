# of: meeting
# expect: a report stands for exactly one account, article/KEY#event-N, #post-N or #relation-N
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE WHERE { <report/brandt-in-warsaw-1f2e-1> news:account ?account }
