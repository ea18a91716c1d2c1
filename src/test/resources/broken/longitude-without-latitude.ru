# of: meeting
# expect: a longitude stands with a latitude
BASE <http://localhost:3030/>
PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
DELETE WHERE { <place/warsaw> geo:lat ?lat }
