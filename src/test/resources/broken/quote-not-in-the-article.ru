# of: statements
# expect: words given as written do not stand so in the article
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <report/silence-on-the-harbour-5ce0-2> news:quote "The quay is safe," } ;
INSERT DATA { <report/silence-on-the-harbour-5ce0-2> news:quote "The quay is not safe" }
