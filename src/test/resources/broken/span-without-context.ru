# of: meeting
# expect: a stretch of text names the whole text it is of (nif:referenceContext), a nif:Context
BASE <http://localhost:3030/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
DELETE WHERE { <article/brandt-in-warsaw-1f2e#char=76,82> nif:referenceContext ?context }
