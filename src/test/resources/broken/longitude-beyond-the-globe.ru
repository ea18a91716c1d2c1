# of: meeting
# expect: an entity has at most one longitude, from -180 to 180
BASE <http://localhost:3030/>
PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
DELETE DATA { <place/warsaw> geo:long 21.01 } ;
INSERT DATA { <place/warsaw> geo:long 211.01 }
