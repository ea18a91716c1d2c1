# of: posts-and-relations
# expect: an article's whole text is kept once, as nif:isString
BASE <http://localhost:3030/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
DELETE WHERE { ?context nif:isString ?text }
