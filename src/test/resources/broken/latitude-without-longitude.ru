# of: meeting
# expect: a latitude stands with a longitude
BASE <http://localhost:3030/>
PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
DELETE WHERE { <place/warsaw> geo:long ?long }
