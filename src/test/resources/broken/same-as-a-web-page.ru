# of: meeting
# expect: an entity is owl:sameAs an item of Wikidata, http://www.wikidata.org/entity/Q...
BASE <http://localhost:3030/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
INSERT DATA { <place/warsaw> owl:sameAs <https://www.wikidata.org/wiki/Q42> }
