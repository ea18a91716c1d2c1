# of: alleged-attack
# expect: whoever plays a part in an event is stored as its participant too
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <event/retreat-gunmen-20f6d9> news:participant <group/gunmen> }
