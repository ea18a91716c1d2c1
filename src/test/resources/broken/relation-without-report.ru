# of: posts-and-relations
# expect: a relation has at least one report
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
INSERT DATA { <relation/2> a news:Relation , rdf:Statement ; rdf:subject <person/per-holm> ; rdf:predicate news:worksFor ; rdf:object <organization/nordpost> }
