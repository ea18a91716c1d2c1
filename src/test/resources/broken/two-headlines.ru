# of: phone-call
# expect: an article has at most one headline
BASE <http://localhost:3030/>
PREFIX schema: <https://schema.org/>
INSERT DATA { <article/lund-calls-kowal-77ab> schema:headline "Third call" }
