# of: meeting
# expect: nif:anchorOf is not exactly the text between its indexes
BASE <http://localhost:3030/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
DELETE DATA { <article/brandt-in-warsaw-1f2e#char=76,82> nif:anchorOf "Warsaw" } ;
INSERT DATA { <article/brandt-in-warsaw-1f2e#char=76,82> nif:anchorOf "warsaw" }
