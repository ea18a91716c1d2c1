# of: meeting
# expect: an article was published on at most one day, an xsd:date
BASE <http://localhost:3030/>
PREFIX schema: <https://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
DELETE DATA { <article/brandt-in-warsaw-1f2e> schema:datePublished "2024-03-13"^^xsd:date } ;
INSERT DATA { <article/brandt-in-warsaw-1f2e> schema:datePublished "13 March 2024" }
