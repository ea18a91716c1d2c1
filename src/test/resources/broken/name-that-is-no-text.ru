# of: meeting
# expect: another name of an entity is a text
BASE <http://localhost:3030/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
INSERT DATA { <person/jan-kowal> skos:altLabel <person/kowal> }
