# of: statements
# expect: a speaker is stored as an actor too
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <event/statement-jan-kowal-reporters-8a3e5d> news:actor <person/jan-kowal> }
