# of: account-of-a-meeting
# expect: an account's IRI is article/KEY#account
BASE <http://localhost:3030/>
PREFIX prov: <http://www.w3.org/ns/prov#>
DELETE WHERE { ?account prov:wasDerivedFrom ?article } ;
INSERT DATA { <account/1> prov:wasDerivedFrom <article/brandt-in-warsaw-1f2e> }
