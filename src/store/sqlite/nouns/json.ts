/** A column as JSON text. */
export const quoted = (sql: string): string => `json_quote(${sql})`

/** A column of 0 and 1 as JSON text. */
export const truth = (sql: string): string => `CASE ${sql} WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END`

/** The date in the columns that begin with `prefix`, as JSON text. */
export const dated = (prefix: string): string =>
  `CASE WHEN ${prefix}_edtf IS NULL THEN 'null' ELSE json_object(
     'edtf', ${prefix}_edtf, 'start', ${prefix}_start, 'end', ${prefix}_end, 'text', ${prefix}_text, 'basis', ${prefix}_basis
   ) END`

/** The evidence of the fact whose id is `id`, the surest first, as JSON text. */
export const evidenceOf = (noun: string, id = 'i.id'): string =>
  `(SELECT json_group_array(json_object(
      'start', x."start", 'end', x."end", 'text', x.text, 'sentence', x.sentence, 'rule', x.rule,
      'confidence', x.confidence, 'status', x.status, 'assertedBy', x.asserted_by, 'article', x.article
    ) ORDER BY x.confidence DESC, x.article, x."start", x.key)
    FROM evidence x WHERE x.noun = '${noun}' AND x.fact = ${id})`

/** How many independent origins tell the fact, as JSON text: near-copies of one text count once, who denies it does not. */
export const corroborationOf = (noun: string, id = 'i.id'): string =>
  `(SELECT count(DISTINCT s.origin) FROM evidence x JOIN articles s ON s.id = x.article
    WHERE x.noun = '${noun}' AND x.fact = ${id} AND x.status NOT IN ('denied', 'negated'))`

/** References to the entities whose ids the selects give, as JSON text. */
export const entitiesOf = (...selects: readonly string[]): string =>
  `(SELECT json_group_array(json_object('id', n.id, 'type', n.type, 'name', n.name) ORDER BY n.id)
    FROM entities n WHERE n.id IN (${selects.join(' UNION ')}))`

/** Select for those who assert the fact. */
export const assertersOf = (noun: string): string =>
  `SELECT x.asserted_by FROM evidence x WHERE x.noun = '${noun}' AND x.fact = i.id`

/** Values of a table that lists them by article, each once, in the order of the text, as JSON text. */
export const listed = (table: string, link: string, value: string): string =>
  `(SELECT json_group_array(l.${value} ORDER BY l.position, l.${value})
    FROM (SELECT ${value}, min(position) AS position FROM ${table} WHERE ${link} = i.id GROUP BY ${value}) l)`
