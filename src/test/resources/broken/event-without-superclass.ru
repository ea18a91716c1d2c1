# of: meeting
# expect: an event is stored as a sem:Event too
BASE <http://localhost:3030/>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
DELETE DATA { <event/meeting-anna-brandt-jan-kowal-5f0c3a> a sem:Event }
