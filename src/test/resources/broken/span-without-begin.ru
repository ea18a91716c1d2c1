# of: meeting
# expect: a stretch of text has one nif:beginIndex, an xsd:nonNegativeInteger
BASE <http://localhost:3030/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
DELETE WHERE { <article/brandt-in-warsaw-1f2e#char=76,82> nif:beginIndex ?begin }
