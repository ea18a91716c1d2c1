# of: posts-and-relations
# expect: a relation has exactly one object, an entity of the graph
BASE <http://localhost:3030/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
DELETE WHERE { <relation/per-holm-worksfor-nordpost> rdf:object ?who }
