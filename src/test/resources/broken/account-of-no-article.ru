# of: account-of-a-meeting
# expect: an article's own graph says that it is derived from the article
BASE <http://localhost:3030/>
PREFIX prov: <http://www.w3.org/ns/prov#>
DELETE WHERE { ?account prov:wasDerivedFrom ?article }
