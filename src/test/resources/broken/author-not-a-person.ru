# of: meeting
# expect: an article's author is a person of the graph
BASE <http://localhost:3030/>
PREFIX schema: <https://schema.org/>
INSERT DATA { <article/brandt-in-warsaw-1f2e> schema:author <organization/pap> }
