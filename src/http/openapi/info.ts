import { PROBLEMS } from '../problem.ts'

const codes = Object.entries(PROBLEMS).map(
  ([code, { status, description }]) => `| \`${code}\` | ${status} | ${description} |`,
)

const description = `
Chancery reads news articles into a knowledge base: people, countries, organizations, places, agreements and events,
the relations between them, and what was said. Every fact carries its evidence: the article, the sentence and the exact
words, who says so, and whether it is asserted, alleged, denied, negated, planned or hypothetical.

## Lists

A list answers \`{"items": […], "nextCursor": "…"}\`. Pass \`nextCursor\` as \`cursor\`, with all other parameters unchanged,
to get the next page, or follow the \`Link\` header; on the last page \`nextCursor\` is null.
A filter that is given several times finds what matches any of its values; different filters must all match.
Filters on evidence (\`status\`, \`assertedBy\`, \`minConfidence\`, \`article\`) must hold for one and the same piece of evidence.
\`fields\` chooses the fields of an item, \`embed\` adds to the usual ones. A parameter that a route does not know is refused.

## Spans

\`start\` (inclusive) and \`end\` (exclusive) count UTF-16 code units of the article's text, so \`text.slice(start, end)\` in
JavaScript gives the words back.

## Errors

Errors are problem documents (RFC 9457, \`application/problem+json\`) with one of these codes:

| code | status | meaning |
|---|---|---|
${codes.join('\n')}

## Access

An operation that needs a key takes it as \`Authorization: Bearer …\`; what is shown there must be a key that is in force, even
where none is needed. A key has scopes: \`read\`; \`ingest\` to file and delete articles; \`curate\` to correct what was made of
them; \`admin\` to run the service. \`RateLimit\` tells how many requests are left, \`Retry-After\` on a 429 when there are more.

## Caching

Every \`GET\` answers with a strong \`ETag\`; sent back in \`If-None-Match\` it saves the body of an answer that has not changed.
`.trim()

/** Who made the API and what holds for all of it. */
export const INFO = {
  title: 'Chancery',
  summary: 'News articles as a knowledge base with evidence for every fact',
  description,
  contact: { name: 'The Chancery authors' },
  license: { name: 'MIT', identifier: 'MIT' },
}
