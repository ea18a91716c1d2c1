# of: meeting
# expect: a stretch of text ends after it begins
BASE <http://localhost:3030/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
DELETE DATA { <article/brandt-in-warsaw-1f2e#char=76,82> nif:endIndex "82"^^xsd:nonNegativeInteger } ;
INSERT DATA { <article/brandt-in-warsaw-1f2e#char=76,82> nif:endIndex "70"^^xsd:nonNegativeInteger }
