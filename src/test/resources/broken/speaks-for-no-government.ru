# of: statements
# expect: an organization speaks for at most one government of the graph
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <organization/chancellery-of-poland> news:speaksFor <organization/government-of-poland> } ;
INSERT DATA { <organization/chancellery-of-poland> news:speaksFor <place/poland> }
