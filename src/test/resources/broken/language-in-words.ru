# of: meeting
# expect: an article's language is a BCP 47 tag such as "en" or "pt-BR"
BASE <http://localhost:3030/>
PREFIX schema: <https://schema.org/>
DELETE DATA { <article/brandt-in-warsaw-1f2e> schema:inLanguage "en" } ;
INSERT DATA { <article/brandt-in-warsaw-1f2e> schema:inLanguage "English" }
