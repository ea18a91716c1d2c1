# of: meeting
# expect: a stretch of text has the IRI article/KEY#char=BEGIN,END
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
INSERT DATA { <article/brandt-in-warsaw-1f2e#s1> a nif:Sentence ; nif:anchorOf "German" ; nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "6"^^xsd:nonNegativeInteger ; nif:referenceContext <article/brandt-in-warsaw-1f2e#char=0,120> ; news:inArticle <article/brandt-in-warsaw-1f2e> }
