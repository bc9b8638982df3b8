/** The chapters of the documentation. */
export const TAGS = {
  Entities: 'People, countries, organizations, places, agreements and events: the nodes of the knowledge base.',
  Agreements: 'Treaties, pacts, deals and accords with their parties, signatories, terms and provisions.',
  Events: 'What happened, happens or is planned, with roles, dates and places.',
  Relations: 'Ties that hold between two entities over a time.',
  Statements: 'What somebody said, with the speaker and the words.',
  Identity: 'Who is who across articles: what may be one, and what people decided.',
  Articles: 'The texts that all facts come from.',
  Changes: 'What is created, updated and deleted, in order.',
  Webhooks: 'Having changes sent as signed messages.',
  Graph: 'Entities and the facts that tie them, as nodes and edges.',
  Aggregates: 'What is counted over many facts, and all about one entity or between two on one page.',
  Search: 'Finding things by their words.',
  Export: 'The whole base as one file.',
  Reconciliation: 'Matching names of a table with entities, by the protocol that OpenRefine speaks.',
  Agents: 'Tools and resources for language models, by the Model Context Protocol.',
  Analysis: 'Reading a text without storing anything.',
  Service: 'The state of the service and its own description.',
} as const

export type TagName = keyof typeof TAGS
