# of: meeting
# expect: a country has one ISO 3166-1 alpha-3 code, three capital letters
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <place/poland> news:countryCode "POL" } ;
INSERT DATA { <place/poland> news:countryCode "PL" }
