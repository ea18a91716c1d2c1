# of: meeting
# expect: an entity has at most one latitude, from -90 to 90
BASE <http://localhost:3030/>
PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
DELETE DATA { <place/warsaw> geo:lat 52.23 } ;
INSERT DATA { <place/warsaw> geo:lat 152.23 }
