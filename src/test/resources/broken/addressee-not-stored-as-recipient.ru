# of: statements
# expect: an addressee is stored as a recipient too
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <event/statement-jan-kowal-reporters-8a3e5d> news:recipient <group/reporters> }
