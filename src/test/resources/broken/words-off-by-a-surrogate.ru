# of: planned-summit
# expect: nif:anchorOf is not exactly the text between its indexes
BASE <http://localhost:3030/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
# The ship is one code point and two units of UTF-16: an index that counts units is one too far.
DELETE { ?span ?property ?value } INSERT { <article/before-the-summit-31aa#char=53,60> ?property ?other }
WHERE { ?span nif:anchorOf "meeting" ; ?property ?value .
  BIND(IF(?property IN (nif:beginIndex, nif:endIndex), STRDT(STR(?value + 1), xsd:nonNegativeInteger), ?value) AS ?other) }
