# of: account-of-a-meeting
# expect: an account is derived from an article, which it describes
BASE <http://localhost:3030/>
PREFIX prov: <http://www.w3.org/ns/prov#>
INSERT DATA { <article/brandt-in-warsaw-1f2e#account> prov:wasDerivedFrom <article/other-0000> }
