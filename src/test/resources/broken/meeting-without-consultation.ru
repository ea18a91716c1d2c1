# of: planned-summit
# expect: a meeting, phone call, visit, talks or summit is stored as a consultation too
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <event/meeting-anna-brandt-jan-kowal-f00d12> a news:Consultation }
