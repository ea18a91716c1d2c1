# of: meeting
# expect: an article's publisher is an organization of the graph
BASE <http://localhost:3030/>
PREFIX schema: <https://schema.org/>
INSERT DATA { <article/brandt-in-warsaw-1f2e> schema:publisher <organization/nordpost> }
