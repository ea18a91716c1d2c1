# of: meeting
# expect: a post's IRI is post/KEY
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
INSERT DATA { <office/1> a news:Post ; news:holder <person/jan-kowal> ; news:title "Deputy"@en ; news:of <place/poland> }
