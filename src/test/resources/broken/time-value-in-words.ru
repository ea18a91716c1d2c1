# of: meeting
# expect: the value of a time expression is written as in TIMEX3: "2017-05-02", "2017-W18", "2017-SU", "P3M"
BASE <http://localhost:3030/>
PREFIX news: <https://w3id.org/readout/news#>
DELETE DATA { <article/brandt-in-warsaw-1f2e#char=86,93> news:value "2024-03-12" } ;
INSERT DATA { <article/brandt-in-warsaw-1f2e#char=86,93> news:value "12 March 2024" }
