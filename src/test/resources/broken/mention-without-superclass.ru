# of: meeting
# expect: a mention is stored as a nif:Phrase too
BASE <http://localhost:3030/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
DELETE DATA { <article/brandt-in-warsaw-1f2e#char=76,82> a nif:Phrase }
