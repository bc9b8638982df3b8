-- Contradictions are looked for at every filing: also where very many articles tell one fact, few rows are read.

CREATE INDEX evidence_by_fact_status ON evidence (noun, fact, status);
CREATE INDEX claims_by_value ON claims (noun, fact, field, value);
