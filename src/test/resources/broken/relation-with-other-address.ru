# of: posts-and-relations
# expect: a relation's IRI is relation/KEY
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
INSERT DATA { <link/1> a news:Relation , rdf:Statement ; rdf:subject <person/per-holm> ; rdf:predicate news:worksFor ; rdf:object <organization/nordpost> . <report/x-1> a news:Report ; news:reports <link/1> ; news:account <article/x#relation-9> ; news:sentence <article/a-word-on-vik-e8f1#char=0,93> ; news:source <organization/nordpost> ; news:factuality news:Happened }
