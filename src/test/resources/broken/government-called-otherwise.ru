# of: phone-call
# expect: a government is called "Government of" and the country's common English name
BASE <http://localhost:3030/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
DELETE DATA { <organization/government-of-norway> rdfs:label "Government of Norway"@en } ;
INSERT DATA { <organization/government-of-norway> rdfs:label "Norwegian government"@en }
