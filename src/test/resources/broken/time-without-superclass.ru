# of: meeting
# expect: a time expression is stored as a nif:Phrase too
BASE <http://localhost:3030/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
DELETE DATA { <article/brandt-in-warsaw-1f2e#char=86,93> a nif:Phrase }
