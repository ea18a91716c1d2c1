# of: posts-and-relations
# expect: a relation is stored as an rdf:Statement too
BASE <http://localhost:3030/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
DELETE DATA { <relation/per-holm-worksfor-nordpost> a rdf:Statement }
