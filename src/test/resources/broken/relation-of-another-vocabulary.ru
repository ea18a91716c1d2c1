# of: posts-and-relations
# expect: a relation has exactly one predicate, a property of the news ontology
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX schema: <https://schema.org/>
DELETE DATA { <relation/per-holm-worksfor-nordpost> rdf:predicate news:worksFor } ;
INSERT DATA { <relation/per-holm-worksfor-nordpost> rdf:predicate schema:worksFor } ;
INSERT DATA { <person/per-holm> schema:worksFor <organization/nordpost> }
