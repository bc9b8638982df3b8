/** What the API takes and answers. Made from the OpenAPI document by `npm run client`; not to be changed by hand. */
/** An error (RFC 9457) */
export type Problem = {
  readonly type: "about:blank"
  readonly title: string
  readonly status: number
  /** What went wrong, for people */
  readonly detail: string
  /** The address that was asked for */
  readonly instance: string
  /** What went wrong, for programs; these codes are stable */
  readonly code: "invalid_request" | "unauthorized" | "forbidden" | "not_found" | "method_not_allowed" | "request_timeout" | "conflict" | "gone" | "payload_too_large" | "uri_too_long" | "unsupported_media_type" | "misdirected" | "key_reused" | "rate_limited" | "headers_too_large" | "internal" | "unavailable"
  /** Each single fault, the first 100 of more; empty where there is no more to tell */
  readonly errors: readonly ({
    readonly detail: string
    /** JSON pointer (RFC 6901) into the body */
    readonly pointer?: string
    /** Name of the parameter in path or query */
    readonly parameter?: string
  })[]
}
export type WebhookMessage = {
  readonly type: "changes" | "changes.lost"
  /** When the message was made */
  readonly timestamp: string
  readonly data: {
    /** The change that it begins behind */
    readonly after: number
    /** The last change that it can tell of */
    readonly last: number
    /** Not in `changes.lost` */
    readonly items?: readonly Change[]
  }
}
export type Change = {
  /** Place in the log, and the revision of the item from here on */
  readonly seq: number
  readonly at: string
  readonly action: "created" | "updated" | "merged" | "split" | "deleted"
  /** The type of an entity, else the noun */
  readonly noun: "person" | "country" | "organization" | "place" | "agreement" | "event" | "article" | "relation" | "provision" | "statement"
  readonly id: string
}
export type EntityRecordPage = {
  readonly items: readonly EntityRecord[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
  /** How many match in all; given for `count=exact` */
  readonly total?: number
  /** Values with how many items have them; given for `facet` */
  readonly facets?: { readonly [name: string]: Facet }
  /** Which of `ids` were not found; given for `ids` */
  readonly missing?: readonly string[]
}
/** Holds the fields that `fields` and `embed` ask for, else the usual ones; no field is always there. */
export type EntityRecord = {
  /** Readable id, the type before the colon */
  readonly id?: string
  readonly type?: EntityType
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly attributes?: { readonly [name: string]: string | number | boolean }
  readonly mentionCount?: number
  readonly articleCount?: number
  /** The 100 surest; all at /v1/relations?type=holds_position&subject={id} */
  readonly positions?: readonly Position[]
  /** The first 100; all at /v1/entities/{id}/mentions */
  readonly mentions?: readonly StoredMention[]
}
export type EntityType = "person" | "country" | "organization" | "place" | "agreement" | "event"
export type Position = {
  readonly title: string
  readonly of: EntityRef
  readonly relation: string
}
export type EntityRef = {
  readonly id: string
  readonly type: EntityType
  readonly name: string
}
export type StoredMention = {
  /** First UTF-16 code unit, inclusive */
  readonly start: number
  /** Last UTF-16 code unit, exclusive */
  readonly end: number
  readonly text: string
  readonly form: MentionForm
  readonly id: string
  readonly entity: string
  readonly article: string
  readonly sentence: number
}
export type MentionForm = "name" | "nominal" | "pronoun"
export type Facet = {
  /** Most frequent first */
  readonly values: readonly ({
    readonly value: string
    readonly count: number
  })[]
  /** The `facetCursor` of the next values; null after the last */
  readonly nextCursor: string | null
  /** False where more items match than are counted */
  readonly exact: boolean
}
export type MentionRecordPage = {
  readonly items: readonly MentionRecord[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
  /** How many match in all; given for `count=exact` */
  readonly total?: number
  /** Values with how many items have them; given for `facet` */
  readonly facets?: { readonly [name: string]: Facet }
  /** Which of `ids` were not found; given for `ids` */
  readonly missing?: readonly string[]
}
/** Holds the fields that `fields` and `embed` ask for, else the usual ones; no field is always there. */
export type MentionRecord = {
  /** First UTF-16 code unit, inclusive */
  readonly start?: number
  /** Last UTF-16 code unit, exclusive */
  readonly end?: number
  readonly text?: string
  readonly form?: MentionForm
  readonly id?: string
  readonly entity?: string
  readonly article?: string
  readonly sentence?: number
}
export type RelationRecordPage = {
  readonly items: readonly RelationRecord[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
  /** How many match in all; given for `count=exact` */
  readonly total?: number
  /** Values with how many items have them; given for `facet` */
  readonly facets?: { readonly [name: string]: Facet }
  /** Which of `ids` were not found; given for `ids` */
  readonly missing?: readonly string[]
}
/** Holds the fields that `fields` and `embed` ask for, else the usual ones; no field is always there. */
export type RelationRecord = {
  readonly id?: string
  readonly type?: RelationType
  readonly subject?: string
  readonly object?: string
  readonly value?: string | null
  readonly validFrom?: EdtfDate | null
  readonly validTo?: EdtfDate | null
  readonly evidence?: readonly StoredEvidence[]
  /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
  readonly corroboration?: number
  readonly entities?: readonly EntityRef[]
}
export type RelationType = "holds_position" | "spokesperson_for" | "member_of" | "affiliated_with" | "party_to" | "signatory_of" | "follows" | "located_in" | "capital_of" | "part_of" | "citizen_of" | "supports" | "opposes" | "allied_with" | "family_of"
export type EdtfDate = {
  readonly edtf: string
  readonly start: string | null
  readonly end: string | null
  /** The words of the article */
  readonly text: string
  readonly basis: "text" | "publishedAt"
}
export type StoredEvidence = {
  /** First UTF-16 code unit, inclusive */
  readonly start: number
  /** Last UTF-16 code unit, exclusive */
  readonly end: number
  readonly text: string
  /** Index of the sentence in the article */
  readonly sentence: number
  /** Id of the extraction rule */
  readonly rule: string
  readonly confidence: number
  readonly status: Status
  /** Id of the entity that says so; null for the article itself */
  readonly assertedBy: string | null
  readonly article: string
}
export type Status = "asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical"
export type EventRecordPage = {
  readonly items: readonly EventRecord[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
  /** How many match in all; given for `count=exact` */
  readonly total?: number
  /** Values with how many items have them; given for `facet` */
  readonly facets?: { readonly [name: string]: Facet }
  /** Which of `ids` were not found; given for `ids` */
  readonly missing?: readonly string[]
}
/** Holds the fields that `fields` and `embed` ask for, else the usual ones; no field is always there. */
export type EventRecord = {
  readonly id?: string
  readonly kind?: EventKind
  readonly plover?: PloverType | null
  readonly name?: string
  readonly date?: EdtfDate | null
  readonly place?: string | null
  readonly participants?: readonly Participant[]
  /** What was signed, supplied or built, in the words of the text */
  readonly object?: string | null
  readonly evidence?: readonly StoredEvidence[]
  /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
  readonly corroboration?: number
  readonly entities?: readonly EntityRef[]
}
export type EventKind = "sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate"
export type PloverType = "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "RETREAT" | "INVESTIGATE"
export type Participant = {
  readonly role: Role
  readonly entity: string
}
export type Role = "actor" | "target" | "participant" | "recipient"
export type StatementRecordPage = {
  readonly items: readonly StatementRecord[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
  /** How many match in all; given for `count=exact` */
  readonly total?: number
  /** Values with how many items have them; given for `facet` */
  readonly facets?: { readonly [name: string]: Facet }
  /** Which of `ids` were not found; given for `ids` */
  readonly missing?: readonly string[]
}
/** Holds the fields that `fields` and `embed` ask for, else the usual ones; no field is always there. */
export type StatementRecord = {
  /** First UTF-16 code unit, inclusive */
  readonly start?: number
  /** Last UTF-16 code unit, exclusive */
  readonly end?: number
  readonly text?: string
  readonly id?: string
  readonly speaker?: string | null
  readonly kind?: StatementKind
  /** The word that reports it */
  readonly cue?: string | null
  readonly stance?: Status
  /** Entities that the statement speaks of */
  readonly about?: readonly string[]
  readonly evidence?: readonly StoredEvidence[]
  readonly article?: string
  /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
  readonly corroboration?: number
  readonly entities?: readonly EntityRef[]
}
export type StatementKind = "direct" | "indirect" | "mixed"
export type NeighborPage = {
  readonly items: readonly Neighbor[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
}
export type Neighbor = {
  readonly entity: EntityRef
  /** Number of facts that tie the two */
  readonly weight: number
  /** The first 20 of them */
  readonly ties: readonly ({
    readonly noun: "relation" | "event"
    readonly id: string
    readonly type: string
    readonly direction: "out" | "in" | "both"
  })[]
}
export type AgreementRecordPage = {
  readonly items: readonly AgreementRecord[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
  /** How many match in all; given for `count=exact` */
  readonly total?: number
  /** Values with how many items have them; given for `facet` */
  readonly facets?: { readonly [name: string]: Facet }
  /** Which of `ids` were not found; given for `ids` */
  readonly missing?: readonly string[]
}
/** Holds the fields that `fields` and `embed` ask for, else the usual ones; no field is always there. */
export type AgreementRecord = {
  readonly id?: string
  readonly kind?: AgreementKind
  readonly name?: string
  readonly parties?: readonly string[]
  readonly signatories?: readonly string[]
  /** When it was signed, or else agreed on */
  readonly signedOn?: EdtfDate | null
  readonly ratifiedOn?: EdtfDate | null
  /** When it enters into force */
  readonly inForceOn?: EdtfDate | null
  readonly expiresOn?: EdtfDate | null
  readonly term?: string | null
  /** null where the text does not tell */
  readonly renewable?: boolean | null
  readonly domains?: readonly string[]
  readonly provisions?: readonly StoredProvision[]
  readonly evidence?: readonly StoredEvidence[]
  /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
  readonly corroboration?: number
  readonly entities?: readonly EntityRef[]
}
export type AgreementKind = "treaty" | "pact" | "accord" | "agreement" | "deal" | "memorandum" | "convention" | "protocol" | "ceasefire" | "declaration"
export type StoredProvision = {
  readonly topic: string
  readonly polarity: Polarity
  readonly evidence: readonly StoredEvidence[]
  readonly id: string
  readonly agreement: string
  /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
  readonly corroboration: number
}
export type Polarity = "included" | "absent" | "prohibited"
export type ProvisionRecordPage = {
  readonly items: readonly ProvisionRecord[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
  /** How many match in all; given for `count=exact` */
  readonly total?: number
  /** Values with how many items have them; given for `facet` */
  readonly facets?: { readonly [name: string]: Facet }
  /** Which of `ids` were not found; given for `ids` */
  readonly missing?: readonly string[]
}
/** Holds the fields that `fields` and `embed` ask for, else the usual ones; no field is always there. */
export type ProvisionRecord = {
  readonly topic?: string
  readonly polarity?: Polarity
  readonly evidence?: readonly StoredEvidence[]
  readonly id?: string
  readonly agreement?: string
  /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
  readonly corroboration?: number
}
export type Explanation = {
  readonly id: string
  /** The extractor that explains */
  readonly extractor: {
    readonly version: string
  }
  /** Pieces of evidence in all; the 50 surest are explained */
  readonly evidenceCount: number
  readonly evidence: readonly ExplainedEvidence[]
}
export type ExplainedEvidence = {
  readonly evidence: StoredEvidence
  readonly rule: RuleAccount
  /** The words that made the rule fire */
  readonly trigger: readonly TreeWord[]
  readonly paths: readonly TreePath[]
  readonly confidence: {
    readonly value: number
    readonly parts: readonly ConfidencePart[]
  }
  readonly status: {
    readonly value: Status
    readonly assertedBy: string | null
    /** The words that make it other than asserted */
    readonly words: readonly StatusWord[]
  }
}
export type RuleAccount = {
  readonly id: string
  readonly kind: "pattern" | "verb" | "noun" | "clause" | "statement" | "inference" | "unknown"
  readonly meaning: string
  /** What must be there */
  readonly asks: readonly string[]
  /** Who gets which part */
  readonly gives: readonly string[]
}
export type TreeWord = {
  /** First UTF-16 code unit, inclusive */
  readonly start: number
  /** Last UTF-16 code unit, exclusive */
  readonly end: number
  readonly text: string
  readonly upos: "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM" | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X"
  /** Relation to its head in the tree */
  readonly deprel: string
  /** The same in words */
  readonly relation: string
}
export type TreePath = {
  readonly role: string
  readonly entity: string
  /** The words that speak of it here; null where none do */
  readonly mention: Words | null
  /** From the mention to the trigger; empty where they are not in one sentence */
  readonly steps: readonly TreeStep[]
}
export type Words = {
  /** First UTF-16 code unit, inclusive */
  readonly start: number
  /** Last UTF-16 code unit, exclusive */
  readonly end: number
  readonly text: string
}
export type TreeStep = {
  /** First UTF-16 code unit, inclusive */
  readonly start: number
  /** Last UTF-16 code unit, exclusive */
  readonly end: number
  readonly text: string
  readonly upos: "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM" | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X"
  /** Relation to its head in the tree */
  readonly deprel: string
  /** The same in words */
  readonly relation: string
  readonly move: "start" | "up" | "down"
}
/** The confidence is the product of its parts */
export type ConfidencePart = {
  readonly value: number
  readonly meaning: string
}
export type StatusWord = {
  /** First UTF-16 code unit, inclusive */
  readonly start: number
  /** Last UTF-16 code unit, exclusive */
  readonly end: number
  readonly text: string
  readonly meaning: string
}
export type TimelinePage = {
  readonly items: readonly EventRecord[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
}
export type ArticleRecordPage = {
  readonly items: readonly ArticleRecord[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
  /** How many match in all; given for `count=exact` */
  readonly total?: number
  /** Values with how many items have them; given for `facet` */
  readonly facets?: { readonly [name: string]: Facet }
  /** Which of `ids` were not found; given for `ids` */
  readonly missing?: readonly string[]
}
/** Holds the fields that `fields` and `embed` ask for, else the usual ones; no field is always there. */
export type ArticleRecord = {
  readonly id?: string
  readonly sha256?: string
  readonly title?: string | null
  readonly publishedAt?: string | null
  readonly url?: string | null
  readonly source?: string | null
  readonly author?: string | null
  readonly language?: string | null
  readonly ingestedAt?: string
  /** When its text or metadata was last replaced */
  readonly updatedAt?: string | null
  readonly extractor?: {
    readonly version: string
  }
  /** UTF-16 code units of the text */
  readonly length?: number
  readonly sentenceCount?: number
  readonly text?: string
  readonly dateline?: Dateline | null
  readonly sentences?: readonly Span[]
  readonly mentions?: readonly ({
    /** First UTF-16 code unit, inclusive */
    readonly start: number
    /** Last UTF-16 code unit, exclusive */
    readonly end: number
    readonly entity: string
    readonly type: string
    readonly form: string
    readonly text: string
  })[]
  readonly coverage?: Coverage
}
export type Dateline = {
  /** First UTF-16 code unit, inclusive */
  readonly start: number
  /** Last UTF-16 code unit, exclusive */
  readonly end: number
  readonly entity: string | null
}
export type Span = {
  /** First UTF-16 code unit, inclusive */
  readonly start: number
  /** Last UTF-16 code unit, exclusive */
  readonly end: number
}
export type Coverage = {
  readonly sentences: number
  readonly sentencesWithFacts: number
  /** Indexes of the sentences that gave no fact, in text order */
  readonly emptySentences: readonly number[]
}
export type Verification = {
  readonly article: string
  readonly sound: boolean
  readonly sha256: {
    readonly stored: string
    readonly computed: string
  }
  readonly spans: {
    readonly mentions: number
    readonly evidence: number
    readonly statements: number
    readonly wrong: readonly ({
      readonly noun: string
      readonly id: string
      readonly start: number
      readonly end: number
    })[]
  }
}
export type Filed = {
  /** False where the very text was there already, and nothing changed */
  readonly created: boolean
  readonly article: {
    readonly id: string
    readonly sha256: string
    readonly title: string | null
    readonly publishedAt: string | null
    readonly url: string | null
    readonly source: string | null
    readonly author: string | null
    readonly language: string | null
    readonly ingestedAt: string
    /** When its text or metadata was last replaced */
    readonly updatedAt: string | null
    readonly extractor: {
      readonly version: string
    }
    /** UTF-16 code units of the text */
    readonly length: number
    readonly sentenceCount: number
  }
  readonly found: Found
}
/** How many of each the text tells */
export type Found = {
  readonly entities: number
  readonly relations: number
  readonly events: number
  readonly agreements: number
  readonly statements: number
}
export type ArticleInput = {
  readonly text: string
  readonly title?: string | null | undefined
  /** Day of publication */
  readonly publishedAt?: string | null | undefined
  readonly url?: string | null | undefined
  readonly source?: string | null | undefined
  /** As the byline tells */
  readonly author?: string | null | undefined
}
export type Refiled = {
  /** False where text and metadata were the same already */
  readonly changed: boolean
  readonly article: {
    readonly id: string
    readonly sha256: string
    readonly title: string | null
    readonly publishedAt: string | null
    readonly url: string | null
    readonly source: string | null
    readonly author: string | null
    readonly language: string | null
    readonly ingestedAt: string
    /** When its text or metadata was last replaced */
    readonly updatedAt: string | null
    readonly extractor: {
      readonly version: string
    }
    /** UTF-16 code units of the text */
    readonly length: number
    readonly sentenceCount: number
  }
  readonly found: Found
}
export type Removal = {
  readonly article: string
  /** Ids of what no other article tells, each list in order */
  readonly removed: {
    readonly entities: readonly string[]
    readonly relations: readonly string[]
    readonly events: readonly string[]
    readonly agreements: readonly string[]
    readonly provisions: readonly string[]
    readonly statements: readonly string[]
  }
  /** What stays, with the number of articles or pieces of evidence that are left */
  readonly kept: {
    readonly entities: readonly ({
      readonly id: string
      readonly articles: number
    })[]
    readonly relations: readonly ({
      readonly id: string
      readonly evidence: number
    })[]
    readonly events: readonly ({
      readonly id: string
      readonly evidence: number
    })[]
    readonly agreements: readonly ({
      readonly id: string
      readonly evidence: number
    })[]
    readonly provisions: readonly ({
      readonly id: string
      readonly evidence: number
    })[]
    readonly statements: readonly ({
      readonly id: string
      readonly evidence: number
    })[]
  }
}
export type BatchLine = {
  /** Number of the line in the request, from 1 */
  readonly line: number
  readonly id: string
  readonly created: boolean
  readonly found?: Found
} | {
  /** Number of the line in the request, from 1 */
  readonly line: number
  readonly problem: Problem
} | {
  /** The last line: how many there were, are new, were there already, and failed */
  readonly summary: {
    readonly articles: number
    readonly created: number
    readonly present: number
    readonly failed: number
  }
}
export type ProposalPage = {
  readonly items: readonly Proposal[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
}
export type Proposal = {
  readonly id: string
  readonly type: EntityType
  readonly a: EntityRef
  readonly b: EntityRef
  /** From 0.5; from 0.8 on they are made one without being asked, but where two others fit as well */
  readonly score: number
  readonly points: readonly Point[]
}
export type Point = {
  readonly feature: string
  /** What it counts; below 0 it speaks against it */
  readonly points: number
}
export type DecisionPage = {
  readonly items: readonly Decision[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
}
export type Decision = {
  readonly id: string
  readonly kind: DecisionKind
  readonly type: EntityType
  /** The ids as they were when it was decided */
  readonly entities: readonly string[]
  readonly note: string | null
  readonly at: string
  readonly undoneAt: string | null
}
/** They are one, they are not, or some articles speak of another one */
export type DecisionKind = "same" | "distinct" | "split"
export type ConflictPage = {
  readonly items: readonly Conflict[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
}
export type Conflict = {
  readonly noun: "relation" | "event" | "agreement" | "provision" | "statement"
  readonly fact: string
  /** `status` where the fact itself is disputed */
  readonly field: string
  readonly sides: readonly ({
    /** What the side says; null where it is about the status */
    readonly value: EdtfDate | string | null
    /** Where the fact itself is disputed: how the side stands to it */
    readonly status: Status | null
    /** Entities that say so; none where only articles do */
    readonly assertedBy: readonly string[]
    readonly articles: readonly string[]
  })[]
}
export type Curation = {
  readonly decision: Decision
  /** What is another entity now, and in how many articles */
  readonly moved: readonly ({
    readonly from: string
    readonly to: string
    readonly articles: number
  })[]
  /** How many articles were filed anew */
  readonly articles: number
}
export type MergeInput = {
  readonly into: string
  readonly note?: string | null | undefined
}
export type SplitInput = {
  readonly articles: readonly string[]
  readonly note?: string | null | undefined
}
export type Changes = {
  readonly items: readonly Change[]
  /** The `after` of what comes next, now or when there is more */
  readonly next: number
  /** From here on nothing was dropped; one beyond `last` where all was */
  readonly oldest: number
  /** The last entry of the log */
  readonly last: number
}
export type NewWebhook = {
  readonly id: string
  readonly url: string
  /** Only changes of these nouns; of all where it is empty */
  readonly nouns: readonly ("person" | "country" | "organization" | "place" | "agreement" | "event" | "article" | "relation" | "provision" | "statement")[]
  /** Only these actions; all where it is empty */
  readonly actions: readonly ("created" | "updated" | "merged" | "split" | "deleted")[]
  readonly createdAt: string
  /** The last change that was delivered, left out by the filters, or given up */
  readonly position: number
  /** After Standard Webhooks: `whsec_` and 32 bytes in Base64 */
  readonly secret: string
}
export type WebhookInput = {
  readonly url: string
  /** Only changes of these nouns; of all where it is empty */
  readonly nouns?: readonly ("person" | "country" | "organization" | "place" | "agreement" | "event" | "article" | "relation" | "provision" | "statement")[] | undefined
  /** Only these actions; all where it is empty */
  readonly actions?: readonly ("created" | "updated" | "merged" | "split" | "deleted")[] | undefined
  /** Only changes behind this one; only new ones unless told */
  readonly after?: number | undefined
}
export type WebhookList = {
  readonly items: readonly Webhook[]
}
export type Webhook = {
  readonly id: string
  readonly url: string
  /** Only changes of these nouns; of all where it is empty */
  readonly nouns: readonly ("person" | "country" | "organization" | "place" | "agreement" | "event" | "article" | "relation" | "provision" | "statement")[]
  /** Only these actions; all where it is empty */
  readonly actions: readonly ("created" | "updated" | "merged" | "split" | "deleted")[]
  readonly createdAt: string
  /** The last change that was delivered, left out by the filters, or given up */
  readonly position: number
}
export type DeliveryList = {
  readonly items: readonly Delivery[]
}
export type Delivery = {
  /** The `webhook-id` of the message */
  readonly id: string
  readonly state: "pending" | "dead"
  /** The first change that it can tell of */
  readonly first: number
  /** The last change that it can tell of */
  readonly last: number
  readonly attempts: number
  /** When it is tried next; null for one that was given up */
  readonly nextAt: string | null
  /** Why the last attempt failed */
  readonly error: string | null
  readonly createdAt: string
}
export type Graph = {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Whether there is more than the bounds let through */
  readonly truncated: boolean
}
export type GraphNode = {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  /** Steps from the entity that was asked about; 0 for itself */
  readonly distance: number
}
export type GraphEdge = {
  readonly source: string
  readonly target: string
  readonly noun: "relation" | "event"
  /** Id of the relation or event */
  readonly fact: string
  /** Type of the relation, or kind of the event */
  readonly type: string
  /** A relation leads from source to target; an event ties both alike */
  readonly directed: boolean
  /** The surest piece */
  readonly evidence: StoredEvidence | null
}
export type GraphPaths = {
  readonly nodes: readonly EntityRef[]
  readonly paths: readonly ({
    readonly length: number
    readonly hops: readonly GraphEdge[]
  })[]
  /** Whether the search met its bounds: there may be shorter or other ways */
  readonly truncated: boolean
}
export type Dossier = {
  readonly entity: {
    /** Readable id, the type before the colon */
    readonly id: string
    readonly type: EntityType
    readonly name: string
    readonly aliases: readonly string[]
    readonly attributes: { readonly [name: string]: string | number | boolean }
    readonly mentionCount: number
    readonly articleCount: number
    /** The 100 surest; all at /v1/relations?type=holds_position&subject={id} */
    readonly positions: readonly Position[]
  }
  /** That begin or end at it, positions included */
  readonly relations: readonly ({
    readonly id: string
    readonly type: RelationType
    readonly subject: string
    readonly object: string
    readonly value: string | null
    readonly validFrom: EdtfDate | null
    readonly validTo: EdtfDate | null
    readonly evidence: readonly StoredEvidence[]
    /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
    readonly corroboration: number
  })[]
  /** That it is a party to or signed, the newest first */
  readonly agreements: readonly ({
    readonly id: string
    readonly kind: AgreementKind
    readonly name: string
    readonly parties: readonly string[]
    readonly signatories: readonly string[]
    /** When it was signed, or else agreed on */
    readonly signedOn: EdtfDate | null
    readonly ratifiedOn: EdtfDate | null
    /** When it enters into force */
    readonly inForceOn: EdtfDate | null
    readonly expiresOn: EdtfDate | null
    readonly term: string | null
    /** null where the text does not tell */
    readonly renewable: boolean | null
    readonly domains: readonly string[]
    readonly evidence: readonly StoredEvidence[]
    /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
    readonly corroboration: number
  })[]
  /** Events whose time is known, the earliest first */
  readonly timeline: readonly ({
    readonly id: string
    readonly kind: EventKind
    readonly plover: PloverType | null
    readonly name: string
    readonly date: EdtfDate | null
    readonly place: string | null
    readonly participants: readonly Participant[]
    /** What was signed, supplied or built, in the words of the text */
    readonly object: string | null
    readonly evidence: readonly StoredEvidence[]
    /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
    readonly corroboration: number
  })[]
  readonly statements: {
    readonly made: readonly ({
      /** First UTF-16 code unit, inclusive */
      readonly start: number
      /** Last UTF-16 code unit, exclusive */
      readonly end: number
      readonly text: string
      readonly id: string
      readonly speaker: string | null
      readonly kind: StatementKind
      /** The word that reports it */
      readonly cue: string | null
      readonly stance: Status
      /** Entities that the statement speaks of */
      readonly about: readonly string[]
      readonly evidence: readonly StoredEvidence[]
      readonly article: string
      /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
      readonly corroboration: number
    })[]
    readonly about: readonly ({
      /** First UTF-16 code unit, inclusive */
      readonly start: number
      /** Last UTF-16 code unit, exclusive */
      readonly end: number
      readonly text: string
      readonly id: string
      readonly speaker: string | null
      readonly kind: StatementKind
      /** The word that reports it */
      readonly cue: string | null
      readonly stance: Status
      /** Entities that the statement speaks of */
      readonly about: readonly string[]
      readonly evidence: readonly StoredEvidence[]
      readonly article: string
      /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
      readonly corroboration: number
    })[]
  }
  /** Those that share most facts with it */
  readonly neighbors: readonly Neighbor[]
  /** Who speaks of it, and in how many articles */
  readonly sources: readonly ({
    readonly source: string | null
    readonly articles: number
  })[]
  /** Whether any list is longer than what is shown of it */
  readonly truncated: boolean
}
export type Dyad = {
  readonly a: EntityRef
  readonly b: EntityRef
  readonly relations: readonly ({
    readonly id: string
    readonly type: RelationType
    readonly subject: string
    readonly object: string
    readonly value: string | null
    readonly validFrom: EdtfDate | null
    readonly validTo: EdtfDate | null
    readonly evidence: readonly StoredEvidence[]
    /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
    readonly corroboration: number
  })[]
  /** That both take part in; undated ones last */
  readonly events: readonly ({
    readonly id: string
    readonly kind: EventKind
    readonly plover: PloverType | null
    readonly name: string
    readonly date: EdtfDate | null
    readonly place: string | null
    readonly participants: readonly Participant[]
    /** What was signed, supplied or built, in the words of the text */
    readonly object: string | null
    readonly evidence: readonly StoredEvidence[]
    /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
    readonly corroboration: number
  })[]
  /** That both are parties to or signed */
  readonly agreements: readonly ({
    readonly id: string
    readonly kind: AgreementKind
    readonly name: string
    readonly parties: readonly string[]
    readonly signatories: readonly string[]
    /** When it was signed, or else agreed on */
    readonly signedOn: EdtfDate | null
    readonly ratifiedOn: EdtfDate | null
    /** When it enters into force */
    readonly inForceOn: EdtfDate | null
    readonly expiresOn: EdtfDate | null
    readonly term: string | null
    /** null where the text does not tell */
    readonly renewable: boolean | null
    readonly domains: readonly string[]
    readonly evidence: readonly StoredEvidence[]
    /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
    readonly corroboration: number
  })[]
  /** Of one about the other */
  readonly statements: readonly ({
    /** First UTF-16 code unit, inclusive */
    readonly start: number
    /** Last UTF-16 code unit, exclusive */
    readonly end: number
    readonly text: string
    readonly id: string
    readonly speaker: string | null
    readonly kind: StatementKind
    /** The word that reports it */
    readonly cue: string | null
    readonly stance: Status
    /** Entities that the statement speaks of */
    readonly about: readonly string[]
    readonly evidence: readonly StoredEvidence[]
    readonly article: string
    /** Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not */
    readonly corroboration: number
  })[]
  /** Whether any list is longer than what is shown of it */
  readonly truncated: boolean
}
export type Meetings = {
  readonly items: readonly PairCount[]
  /** How many events were looked at, the latest first */
  readonly counted: number
  /** Whether there are more of them, which are not counted */
  readonly truncated: boolean
}
export type PairCount = {
  readonly a: EntityRef
  readonly b: EntityRef
  readonly count: number
}
export type EventsPerMonth = {
  readonly items: readonly MonthCount[]
}
export type MonthCount = {
  readonly month: string
  readonly kind: EventKind
  readonly count: number
}
export type Speakers = {
  readonly items: readonly EntityCount[]
}
export type EntityCount = {
  readonly entity: EntityRef
  readonly count: number
}
export type CoOccurrence = {
  readonly items: readonly EntityCount[]
  /** How many articles speak of the entity */
  readonly articles: number
  /** How many of them were looked at: all, or where there are very many a sample that is the same each time. The counts are those of the sample */
  readonly counted: number
}
export type SearchPage = {
  readonly items: readonly SearchHit[]
  /** The `cursor` of the next page; null on the last */
  readonly nextCursor: string | null
}
export type SearchHit = {
  readonly noun: "entity" | "article" | "statement"
  readonly id: string
  readonly name: string
  readonly snippet: string
  readonly highlights: readonly Span[]
  /** Higher is better; comparable within one noun. BM25; where a word is very common, 1 for an article that has all words in its title, else 0 */
  readonly score: number
}
export type Suggestions = {
  readonly items: readonly Suggestion[]
}
export type Suggestion = {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly matched: string
  readonly mentionCount: number
}
/** An item with the fields of its noun */
export type ExportLine = ({
  readonly noun: "entities" | "mentions" | "relations" | "events" | "agreements" | "provisions" | "statements" | "articles"
  readonly id: string
} & { readonly [name: string]: unknown })
export type ReconciliationManifest = {
  readonly versions: readonly ("0.2")[]
  readonly identifierSpace: string
  readonly schemaSpace: string
  readonly name: "Chancery"
  readonly documentation: string
  readonly serviceVersion: string
  readonly view: {
    readonly url: string
  }
  readonly defaultTypes: readonly ReconciliationType[]
  /** Most queries in one request */
  readonly batchSize: number
  readonly suggest: {
    readonly entity: {
      readonly service_url: string
      readonly service_path: string
      readonly flyout_service_url: string
      readonly flyout_service_path: string
    }
    readonly property: {
      readonly service_url: string
      readonly service_path: string
      readonly flyout_service_url: string
      readonly flyout_service_path: string
    }
    readonly type: {
      readonly service_url: string
      readonly service_path: string
      readonly flyout_service_url: string
      readonly flyout_service_path: string
    }
  }
  readonly preview: {
    readonly url: string
    readonly width: number
    readonly height: number
  }
  readonly extend: {
    readonly propose_properties: {
      readonly service_url: string
      readonly service_path: string
    }
    readonly property_settings: readonly ({
      readonly type: "number"
      readonly name: string
      readonly default: number
      readonly label: string
      readonly help_text: string
    })[]
  }
}
export type ReconciliationType = {
  readonly id: EntityType
  readonly name: string
}
/** Values by entity and property */
export type ReconciliationExtension = {
  readonly meta: readonly ({
    readonly id: string
    readonly name: string
  })[]
  readonly rows: { readonly [name: string]: { readonly [name: string]: readonly PropertyValue[] } }
}
/** An entity, or a text, number or day */
export type PropertyValue = {
  readonly id: string
  readonly name: string
} | {
  readonly str: string
} | {
  readonly int: number
} | {
  readonly float: number
} | {
  readonly date: string
}
/** Candidates of every query, under its key */
export type ReconciliationResults = { readonly [name: string]: {
    readonly result: readonly ReconciliationCandidate[]
  } }
export type ReconciliationCandidate = {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly type: readonly ReconciliationType[]
  /** 0 to 100: likeness of the name, raised and lowered by properties */
  readonly score: number
  /** True where no other entity can be meant */
  readonly match: boolean
  readonly features: readonly ({
    readonly id: string
    readonly name: string
    readonly value: number | boolean
  })[]
}
export type ReconciliationForm = {
  /** JSON of at most 50 queries by keys */
  readonly queries?: string | undefined
  /** JSON of at most 100 ids and 20 properties */
  readonly extend?: string | undefined
}
export type EntitySuggestions = {
  readonly result: readonly ({
    readonly id: string
    readonly name: string
    readonly description: string
    readonly notable: readonly ReconciliationType[]
  })[]
}
export type TypeSuggestions = {
  readonly result: readonly ReconciliationType[]
}
export type PropertySuggestions = {
  readonly result: readonly ({
    readonly id: string
    readonly name: string
    readonly description: string
  })[]
}
export type PropertyProposal = {
  readonly type?: EntityType
  readonly limit: number
  readonly properties: readonly ({
    readonly id: string
    readonly name: string
    readonly description: string
  })[]
}
export type ReconciliationFlyout = {
  readonly id: string
  readonly html: string
}
export type ReconciliationDraftManifest = {
  readonly versions: readonly ("1.0-draft")[]
  readonly name: "Chancery"
  readonly documentation: string
  readonly serviceVersion: string
  readonly view: {
    readonly url: string
  }
  readonly defaultTypes: readonly ReconciliationType[]
  /** Most queries in one request */
  readonly batchSize: number
  readonly suggest: {
    readonly entity: boolean
    readonly property: boolean
    readonly type: boolean
  }
  readonly preview: {
    readonly width: number
    readonly height: number
  }
  readonly extend: {
    readonly proposeProperties: boolean
    readonly propertySettings: readonly ({
      readonly type: "number"
      readonly name: string
      readonly default: number
      readonly id: string
      readonly helpText: string
    })[]
  }
  /** Whether scores are 0 to 100 */
  readonly standardizedScore: boolean
}
/** Candidates of every query, in their order */
export type ReconciliationDraftResults = {
  readonly results: readonly ({
    readonly candidates: readonly ReconciliationCandidate[]
  })[]
}
export type ReconciliationQueries = {
  readonly queries: readonly ({
    readonly type?: string
    readonly limit?: number
    readonly lang?: string
    readonly dir?: "ltr" | "rtl" | "auto"
    readonly conditions: readonly ({
      readonly matchType: "name" | "id" | "property"
      readonly propertyId?: string
      readonly propertyValue: string | number | boolean | {
        readonly id: string
        readonly name?: string
      } | readonly (string | number | boolean | {
        readonly id: string
        readonly name?: string
      })[]
      readonly required?: boolean
      readonly matchQuantifier?: "any" | "all" | "none"
      readonly matchQualifier?: string
      readonly lang?: string
      readonly dir?: "ltr" | "rtl" | "auto"
    })[]
  })[]
  readonly lang?: string | undefined
  readonly dir?: "ltr" | "rtl" | "auto" | undefined
}
/** Values by entity and property, in the order asked for */
export type ReconciliationDraftExtension = {
  readonly meta: readonly ({
    readonly id: string
    readonly name: string
  })[]
  readonly rows: readonly ({
    readonly id: string
    readonly properties: readonly ({
      readonly id: string
      readonly values: readonly PropertyValue[]
    })[]
  })[]
}
export type ExtensionQuery = {
  readonly ids: readonly string[]
  readonly properties: readonly ({
    readonly id: string
    readonly settings?: {
      readonly limit?: number
    }
  })[]
}
export type McpResponse = {
  readonly jsonrpc: "2.0"
  readonly id: string | number
  readonly result?: { readonly [name: string]: unknown }
  readonly error?: {
    readonly code: number
    readonly message: string
    readonly data?: unknown
  }
}
/** A message of JSON-RPC 2.0 as the Model Context Protocol has it */
export type McpMessage = ({
  readonly jsonrpc: "2.0"
  readonly id?: string | number | undefined
  readonly method?: string | undefined
  readonly params?: { readonly [name: string]: unknown } | undefined
} & { readonly [name: string]: unknown })
export type Analysis = {
  readonly article: ArticleReading
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
  readonly events: readonly Event[]
  readonly agreements: readonly Agreement[]
  readonly statements: readonly Statement[]
  readonly dates: readonly TimeExpression[]
  readonly coverage: Coverage
  /** With `include=syntax`; empty for a text that is not English */
  readonly syntax?: Syntax
}
export type ArticleReading = {
  readonly title: string | null
  readonly publishedAt: string | null
  readonly dateline: Dateline | null
  readonly language: string | null
  readonly sentences: readonly Span[]
  readonly extractor: {
    readonly version: string
  }
}
export type Entity = {
  /** Readable id, the type before the colon */
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly attributes: { readonly [name: string]: string | number | boolean }
  readonly mentions: readonly Mention[]
}
export type Mention = {
  /** First UTF-16 code unit, inclusive */
  readonly start: number
  /** Last UTF-16 code unit, exclusive */
  readonly end: number
  readonly text: string
  readonly form: MentionForm
}
export type Relation = {
  readonly id: string
  readonly type: RelationType
  readonly subject: string
  readonly object: string
  readonly value: string | null
  readonly validFrom: EdtfDate | null
  readonly validTo: EdtfDate | null
  readonly evidence: readonly Evidence[]
}
export type Evidence = {
  /** First UTF-16 code unit, inclusive */
  readonly start: number
  /** Last UTF-16 code unit, exclusive */
  readonly end: number
  readonly text: string
  /** Index of the sentence in the article */
  readonly sentence: number
  /** Id of the extraction rule */
  readonly rule: string
  readonly confidence: number
  readonly status: Status
  /** Id of the entity that says so; null for the article itself */
  readonly assertedBy: string | null
}
export type Event = {
  readonly id: string
  readonly kind: EventKind
  readonly plover: PloverType | null
  readonly name: string
  readonly date: EdtfDate | null
  readonly place: string | null
  readonly participants: readonly Participant[]
  /** What was signed, supplied or built, in the words of the text */
  readonly object: string | null
  readonly evidence: readonly Evidence[]
}
export type Agreement = {
  readonly id: string
  readonly kind: AgreementKind
  readonly name: string
  readonly parties: readonly string[]
  readonly signatories: readonly string[]
  /** When it was signed, or else agreed on */
  readonly signedOn: EdtfDate | null
  readonly ratifiedOn: EdtfDate | null
  /** When it enters into force */
  readonly inForceOn: EdtfDate | null
  readonly expiresOn: EdtfDate | null
  readonly term: string | null
  /** null where the text does not tell */
  readonly renewable: boolean | null
  readonly domains: readonly string[]
  readonly provisions: readonly Provision[]
  readonly evidence: readonly Evidence[]
}
export type Provision = {
  readonly topic: string
  readonly polarity: Polarity
  readonly evidence: readonly Evidence[]
}
export type Statement = {
  /** First UTF-16 code unit, inclusive */
  readonly start: number
  /** Last UTF-16 code unit, exclusive */
  readonly end: number
  readonly text: string
  readonly id: string
  readonly speaker: string | null
  readonly kind: StatementKind
  /** The word that reports it */
  readonly cue: string | null
  readonly stance: Status
  /** Entities that the statement speaks of */
  readonly about: readonly string[]
  readonly evidence: readonly Evidence[]
}
export type TimeExpression = {
  readonly start: number
  readonly end: number
  /** The words of the article */
  readonly text: string
  readonly edtf: string
  readonly basis: "text" | "publishedAt"
}
export type Syntax = {
  readonly sentences: readonly ({
    /** First UTF-16 code unit, inclusive */
    readonly start: number
    /** Last UTF-16 code unit, exclusive */
    readonly end: number
    readonly tokens: readonly SyntaxToken[]
  })[]
  /** In text order; no two overlap */
  readonly names: readonly SyntaxName[]
}
export type SyntaxToken = {
  /** First UTF-16 code unit, inclusive */
  readonly start: number
  /** Last UTF-16 code unit, exclusive */
  readonly end: number
  readonly text: string
  /** Place among all tokens of the article, from 0 */
  readonly index: number
  readonly lemma: string
  /** Universal part of speech (https://universaldependencies.org/u/pos/) */
  readonly upos: "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM" | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X"
  /** Tag of the Penn Treebank */
  readonly xpos: string
  /** `index` of the token that this one depends on; null at the root of a sentence */
  readonly head: number | null
  /** Relation to the head with its subtype (https://universaldependencies.org/u/dep/) */
  readonly deprel: string
}
export type SyntaxName = {
  /** First UTF-16 code unit, inclusive */
  readonly start: number
  /** Last UTF-16 code unit, exclusive */
  readonly end: number
  readonly text: string
  /** `index` of the first token */
  readonly first: number
  /** `index` of the last token, inclusive */
  readonly last: number
  readonly type: "person" | "country" | "organization" | "place" | "event" | "agreement" | "other"
  /** True where a country is named by its people or adjective */
  readonly demonym: boolean
  /** 0 to 1: the probability that the model gives the span and its type */
  readonly confidence: number
}
export type Stats = {
  readonly articles: number
  readonly mentions: number
  readonly evidence: number
  readonly statements: number
  /** By type */
  readonly entities: { readonly [name: string]: number }
  /** By type */
  readonly relations: { readonly [name: string]: number }
  /** By kind */
  readonly events: { readonly [name: string]: number }
  /** By polarity */
  readonly provisions: { readonly [name: string]: number }
}
export type Scorecard = {
  readonly extractor: {
    readonly version: string
  }
  /** Day of the measurement */
  readonly date: string
  readonly sets: readonly ScoredSet[]
}
export type ScoredSet = {
  readonly name: string
  /** What the figures of this set mean */
  readonly description: string
  readonly articles: number
  readonly scores: readonly Score[]
}
export type Score = {
  readonly measure: string
  /** Share of what was found that a careful reader files */
  readonly precision: number | null
  /** Share of what a careful reader files that was found */
  readonly recall: number
  /** Harmonic mean of the two */
  readonly f1: number | null
  /** How many things a careful reader files */
  readonly of: number
}
export type Health = {
  readonly status: "ok"
}
export type Version = {
  readonly name: "chancery"
  readonly version: string
  readonly commit: string | null
}
/** A JSON-LD 1.1 context */
export type JsonLdContext = {
  readonly "@context": ({
    readonly schema: string
  } & { readonly [name: string]: unknown })
}
/** An OpenAPI document */
export type OpenApi = ({
  readonly openapi: string
} & { readonly [name: string]: unknown })
/** Parameters, body and answer of every operation. `usual` names the fields that items have where `fields` is not given. */
export interface Operations {
  /** List entities */
  listEntities: {
    parameters: {
      /** Has this name or alias; case and diacritics are folded */
      readonly name?: string | readonly string[] | undefined
      /** A name or alias has these words, the last one as a prefix */
      readonly q?: string | undefined
      /** Is mentioned at least so often */
      readonly minMentions?: number | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** An article that was filed by this time speaks of it; a day counts to its end */
      readonly knownAt?: string | undefined
      /** Is of this type */
      readonly type?: "person" | "country" | "organization" | "place" | "agreement" | "event" | readonly ("person" | "country" | "organization" | "place" | "agreement" | "event")[] | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "mentions" | "-mentions" | "name" | "-name" | "id" | "-id" | readonly ("mentions" | "-mentions" | "name" | "-name" | "id" | "-id")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions" | "positions" | readonly ("id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions" | "positions")[] | undefined
      /** These fields as well */
      readonly embed?: "mentions" | "positions" | readonly ("mentions" | "positions")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "type" | readonly ("type")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: EntityRecordPage
    usual: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount"
  }
  /** Get one entity */
  getEntity: {
    parameters: {
      /** Id of the entity */
      readonly id: string
      /** Only these fields */
      readonly fields?: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions" | "positions" | readonly ("id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions" | "positions")[] | undefined
      /** These fields as well */
      readonly embed?: "mentions" | "positions" | readonly ("mentions" | "positions")[] | undefined
      /** How it is written, before what `Accept` says: `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates */
      readonly format?: "json" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: EntityRecord
    usual: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount"
  }
  /** List the mentions of one entity */
  listEntityMentions: {
    parameters: {
      /** Id of the entity */
      readonly id: string
      /** Is of this form */
      readonly form?: "name" | "nominal" | "pronoun" | readonly ("name" | "nominal" | "pronoun")[] | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "position" | "-position" | "text" | "-text" | readonly ("position" | "-position" | "text" | "-text")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "entity" | "article" | "sentence" | "start" | "end" | "text" | "form" | readonly ("id" | "entity" | "article" | "sentence" | "start" | "end" | "text" | "form")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "form" | "entity" | readonly ("form" | "entity")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: MentionRecordPage
    usual: "id" | "entity" | "article" | "sentence" | "start" | "end" | "text" | "form"
  }
  /** List the relations of one entity */
  listEntityRelations: {
    parameters: {
      /** Id of the entity */
      readonly id: string
      /** Has evidence of this status */
      readonly status?: "asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical" | readonly ("asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical")[] | undefined
      /** Has evidence by this entity; `article` for the article’s own voice */
      readonly assertedBy?: string | readonly string[] | undefined
      /** Has evidence of at least this confidence */
      readonly minConfidence?: number | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** Has evidence from an article that was filed by this time; a day counts to its end */
      readonly knownAt?: string | undefined
      /** Is of this type */
      readonly type?: RelationType | readonly RelationType[] | undefined
      /** Starts at this entity */
      readonly subject?: string | readonly string[] | undefined
      /** Ends at this entity */
      readonly object?: string | readonly string[] | undefined
      /** The value has these words */
      readonly value?: string | readonly string[] | undefined
      /** Not known to begin after or end before this day */
      readonly validAt?: string | undefined
      /** Held on this day, as far as is known: the same as `validAt` */
      readonly asOf?: string | undefined
      /** At least so many independent origins tell it */
      readonly minCorroboration?: number | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "type" | "-type" | "confidence" | "-confidence" | "id" | "-id" | readonly ("type" | "-type" | "confidence" | "-confidence" | "id" | "-id")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "type" | "subject" | "object" | "value" | "validFrom" | "validTo" | "evidence" | "corroboration" | "entities" | readonly ("id" | "type" | "subject" | "object" | "value" | "validFrom" | "validTo" | "evidence" | "corroboration" | "entities")[] | undefined
      /** These fields as well */
      readonly embed?: "entities" | readonly ("entities")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "type" | "subject" | "object" | "status" | readonly ("type" | "subject" | "object" | "status")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: RelationRecordPage
    usual: "id" | "type" | "subject" | "object" | "value" | "validFrom" | "validTo" | "evidence" | "corroboration"
  }
  /** List the events of one entity */
  listEntityEvents: {
    parameters: {
      /** Id of the entity */
      readonly id: string
      /** Has evidence of this status */
      readonly status?: "asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical" | readonly ("asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical")[] | undefined
      /** Has evidence by this entity; `article` for the article’s own voice */
      readonly assertedBy?: string | readonly string[] | undefined
      /** Has evidence of at least this confidence */
      readonly minConfidence?: number | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** Has evidence from an article that was filed by this time; a day counts to its end */
      readonly knownAt?: string | undefined
      /** Is of this kind */
      readonly kind?: "sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate" | readonly ("sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate")[] | undefined
      /** Is of this PLOVER type */
      readonly plover?: "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "RETREAT" | "INVESTIGATE" | readonly ("AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "RETREAT" | "INVESTIGATE")[] | undefined
      /** Has a participant in this role; with `participant`, that one */
      readonly role?: "actor" | "target" | "participant" | "recipient" | readonly ("actor" | "target" | "participant" | "recipient")[] | undefined
      /** Overlaps the time from this day on */
      readonly from?: string | undefined
      /** Overlaps the time up to this day */
      readonly to?: string | undefined
      /** Had begun by this day; undated ones are left out */
      readonly asOf?: string | undefined
      /** At least so many independent origins tell it */
      readonly minCorroboration?: number | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "date" | "-date" | "kind" | "-kind" | "name" | "-name" | "id" | "-id" | readonly ("date" | "-date" | "kind" | "-kind" | "name" | "-name" | "id" | "-id")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "kind" | "plover" | "name" | "date" | "place" | "participants" | "object" | "evidence" | "corroboration" | "entities" | readonly ("id" | "kind" | "plover" | "name" | "date" | "place" | "participants" | "object" | "evidence" | "corroboration" | "entities")[] | undefined
      /** These fields as well */
      readonly embed?: "entities" | readonly ("entities")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "kind" | "plover" | "place" | "participant" | "status" | readonly ("kind" | "plover" | "place" | "participant" | "status")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: EventRecordPage
    usual: "id" | "kind" | "plover" | "name" | "date" | "place" | "participants" | "object" | "evidence" | "corroboration"
  }
  /** List the statements of one entity */
  listEntityStatements: {
    parameters: {
      /** Id of the entity */
      readonly id: string
      /** Was said by this entity */
      readonly speaker?: string | readonly string[] | undefined
      /** Speaks of this entity */
      readonly about?: string | readonly string[] | undefined
      /** Is of this kind */
      readonly kind?: "direct" | "indirect" | "mixed" | readonly ("direct" | "indirect" | "mixed")[] | undefined
      /** Is of this stance */
      readonly stance?: "asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical" | readonly ("asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical")[] | undefined
      /** Has these words, the last one as a prefix */
      readonly q?: string | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** Was published by this day */
      readonly asOf?: string | undefined
      /** Has evidence from an article that was filed by this time; a day counts to its end */
      readonly knownAt?: string | undefined
      /** At least so many independent origins tell it */
      readonly minCorroboration?: number | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "position" | "-position" | "publishedAt" | "-publishedAt" | "id" | "-id" | readonly ("position" | "-position" | "publishedAt" | "-publishedAt" | "id" | "-id")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "speaker" | "kind" | "cue" | "text" | "article" | "start" | "end" | "stance" | "about" | "evidence" | "corroboration" | "entities" | readonly ("id" | "speaker" | "kind" | "cue" | "text" | "article" | "start" | "end" | "stance" | "about" | "evidence" | "corroboration" | "entities")[] | undefined
      /** These fields as well */
      readonly embed?: "entities" | readonly ("entities")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "kind" | "stance" | "speaker" | "about" | readonly ("kind" | "stance" | "speaker" | "about")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: StatementRecordPage
    usual: "id" | "speaker" | "kind" | "cue" | "text" | "article" | "start" | "end" | "stance" | "about" | "evidence" | "corroboration"
  }
  /** List the neighbors of one entity */
  listEntityNeighbors: {
    parameters: {
      /** Id of the entity */
      readonly id: string
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** Counts relations that held on this day and events that had begun by it */
      readonly asOf?: string | undefined
      /** Counts what articles told that were filed by this time; a day counts to its end */
      readonly knownAt?: string | undefined
    }
    body: undefined
    answer: NeighborPage
    usual: never
  }
  /** List people */
  listPeople: {
    parameters: {
      /** Has this name or alias; case and diacritics are folded */
      readonly name?: string | readonly string[] | undefined
      /** A name or alias has these words, the last one as a prefix */
      readonly q?: string | undefined
      /** Is mentioned at least so often */
      readonly minMentions?: number | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** An article that was filed by this time speaks of it; a day counts to its end */
      readonly knownAt?: string | undefined
      /** Holds a position whose title has these words */
      readonly position?: string | readonly string[] | undefined
      /** Holds a position in, speaks for or is a citizen of this country */
      readonly country?: string | readonly string[] | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "mentions" | "-mentions" | "name" | "-name" | "id" | "-id" | readonly ("mentions" | "-mentions" | "name" | "-name" | "id" | "-id")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "positions" | "mentions" | readonly ("id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "positions" | "mentions")[] | undefined
      /** These fields as well */
      readonly embed?: "mentions" | readonly ("mentions")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "country" | "position" | readonly ("country" | "position")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: EntityRecordPage
    usual: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "positions"
  }
  /** Get one person */
  getPerson: {
    parameters: {
      /** Id of the person */
      readonly id: string
      /** Only these fields */
      readonly fields?: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "positions" | "mentions" | readonly ("id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "positions" | "mentions")[] | undefined
      /** These fields as well */
      readonly embed?: "mentions" | readonly ("mentions")[] | undefined
      /** How it is written, before what `Accept` says: `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates */
      readonly format?: "json" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: EntityRecord
    usual: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "positions"
  }
  /** List countries */
  listCountries: {
    parameters: {
      /** Has this name or alias; case and diacritics are folded */
      readonly name?: string | readonly string[] | undefined
      /** A name or alias has these words, the last one as a prefix */
      readonly q?: string | undefined
      /** Is mentioned at least so often */
      readonly minMentions?: number | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** An article that was filed by this time speaks of it; a day counts to its end */
      readonly knownAt?: string | undefined
      /** ISO 3166-1 code of two or three letters */
      readonly iso?: string | readonly string[] | undefined
      /** Is in this region */
      readonly region?: string | readonly string[] | undefined
      /** Is in this subregion */
      readonly subregion?: string | readonly string[] | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "mentions" | "-mentions" | "name" | "-name" | "id" | "-id" | readonly ("mentions" | "-mentions" | "name" | "-name" | "id" | "-id")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions" | readonly ("id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions")[] | undefined
      /** These fields as well */
      readonly embed?: "mentions" | readonly ("mentions")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "region" | "subregion" | readonly ("region" | "subregion")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: EntityRecordPage
    usual: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount"
  }
  /** Get one country */
  getCountry: {
    parameters: {
      /** Id of the country */
      readonly id: string
      /** Only these fields */
      readonly fields?: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions" | readonly ("id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions")[] | undefined
      /** These fields as well */
      readonly embed?: "mentions" | readonly ("mentions")[] | undefined
      /** How it is written, before what `Accept` says: `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates */
      readonly format?: "json" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: EntityRecord
    usual: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount"
  }
  /** List organizations */
  listOrganizations: {
    parameters: {
      /** Has this name or alias; case and diacritics are folded */
      readonly name?: string | readonly string[] | undefined
      /** A name or alias has these words, the last one as a prefix */
      readonly q?: string | undefined
      /** Is mentioned at least so often */
      readonly minMentions?: number | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** An article that was filed by this time speaks of it; a day counts to its end */
      readonly knownAt?: string | undefined
      /** Is located in or affiliated with this country */
      readonly country?: string | readonly string[] | undefined
      /** Has this member */
      readonly member?: string | readonly string[] | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "mentions" | "-mentions" | "name" | "-name" | "id" | "-id" | readonly ("mentions" | "-mentions" | "name" | "-name" | "id" | "-id")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions" | readonly ("id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions")[] | undefined
      /** These fields as well */
      readonly embed?: "mentions" | readonly ("mentions")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "country" | "member" | readonly ("country" | "member")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: EntityRecordPage
    usual: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount"
  }
  /** Get one organization */
  getOrganization: {
    parameters: {
      /** Id of the organization */
      readonly id: string
      /** Only these fields */
      readonly fields?: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions" | readonly ("id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions")[] | undefined
      /** These fields as well */
      readonly embed?: "mentions" | readonly ("mentions")[] | undefined
      /** How it is written, before what `Accept` says: `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates */
      readonly format?: "json" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: EntityRecord
    usual: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount"
  }
  /** List places */
  listPlaces: {
    parameters: {
      /** Has this name or alias; case and diacritics are folded */
      readonly name?: string | readonly string[] | undefined
      /** A name or alias has these words, the last one as a prefix */
      readonly q?: string | undefined
      /** Is mentioned at least so often */
      readonly minMentions?: number | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** An article that was filed by this time speaks of it; a day counts to its end */
      readonly knownAt?: string | undefined
      /** Lies in this country */
      readonly country?: string | readonly string[] | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "mentions" | "-mentions" | "name" | "-name" | "id" | "-id" | readonly ("mentions" | "-mentions" | "name" | "-name" | "id" | "-id")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions" | readonly ("id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions")[] | undefined
      /** These fields as well */
      readonly embed?: "mentions" | readonly ("mentions")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "geojson" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "locatedIn" | readonly ("locatedIn")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: EntityRecordPage
    usual: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount"
  }
  /** Get one place */
  getPlace: {
    parameters: {
      /** Id of the place */
      readonly id: string
      /** Only these fields */
      readonly fields?: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions" | readonly ("id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount" | "mentions")[] | undefined
      /** These fields as well */
      readonly embed?: "mentions" | readonly ("mentions")[] | undefined
      /** How it is written, before what `Accept` says: `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates */
      readonly format?: "json" | "geojson" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: EntityRecord
    usual: "id" | "type" | "name" | "aliases" | "attributes" | "mentionCount" | "articleCount"
  }
  /** List agreements */
  listAgreements: {
    parameters: {
      /** Has evidence of this status */
      readonly status?: "asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical" | readonly ("asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical")[] | undefined
      /** Has evidence by this entity; `article` for the article’s own voice */
      readonly assertedBy?: string | readonly string[] | undefined
      /** Has evidence of at least this confidence */
      readonly minConfidence?: number | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** Has evidence from an article that was filed by this time; a day counts to its end */
      readonly knownAt?: string | undefined
      /** Has this party */
      readonly party?: string | readonly string[] | undefined
      /** Was signed by this person */
      readonly signatory?: string | readonly string[] | undefined
      /** Is of this kind */
      readonly kind?: "treaty" | "pact" | "accord" | "agreement" | "deal" | "memorandum" | "convention" | "protocol" | "ceasefire" | "declaration" | readonly ("treaty" | "pact" | "accord" | "agreement" | "deal" | "memorandum" | "convention" | "protocol" | "ceasefire" | "declaration")[] | undefined
      /** Was signed on this day or later */
      readonly signedFrom?: string | undefined
      /** Was signed on this day or earlier */
      readonly signedTo?: string | undefined
      /** Expires on this day or later */
      readonly expiresFrom?: string | undefined
      /** Expires on this day or earlier */
      readonly expiresTo?: string | undefined
      /** Has a domain with these words */
      readonly domain?: string | readonly string[] | undefined
      /** Has a provision whose topic has these words */
      readonly topic?: string | readonly string[] | undefined
      /** Has a provision of this polarity; with `topic`, that one */
      readonly polarity?: "included" | "absent" | "prohibited" | readonly ("included" | "absent" | "prohibited")[] | undefined
      /** Had been signed by this day and not known to have expired */
      readonly asOf?: string | undefined
      /** At least so many independent origins tell it */
      readonly minCorroboration?: number | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "signedOn" | "-signedOn" | "name" | "-name" | "id" | "-id" | readonly ("signedOn" | "-signedOn" | "name" | "-name" | "id" | "-id")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "kind" | "name" | "parties" | "signatories" | "signedOn" | "ratifiedOn" | "inForceOn" | "expiresOn" | "term" | "renewable" | "domains" | "evidence" | "corroboration" | "entities" | "provisions" | readonly ("id" | "kind" | "name" | "parties" | "signatories" | "signedOn" | "ratifiedOn" | "inForceOn" | "expiresOn" | "term" | "renewable" | "domains" | "evidence" | "corroboration" | "entities" | "provisions")[] | undefined
      /** These fields as well */
      readonly embed?: "entities" | "provisions" | readonly ("entities" | "provisions")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "kind" | "party" | "domain" | "status" | readonly ("kind" | "party" | "domain" | "status")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: AgreementRecordPage
    usual: "id" | "kind" | "name" | "parties" | "signatories" | "signedOn" | "ratifiedOn" | "inForceOn" | "expiresOn" | "term" | "renewable" | "domains" | "evidence" | "corroboration"
  }
  /** Get one agreement */
  getAgreement: {
    parameters: {
      /** Id of the agreement */
      readonly id: string
      /** Only these fields */
      readonly fields?: "id" | "kind" | "name" | "parties" | "signatories" | "signedOn" | "ratifiedOn" | "inForceOn" | "expiresOn" | "term" | "renewable" | "domains" | "evidence" | "corroboration" | "entities" | "provisions" | readonly ("id" | "kind" | "name" | "parties" | "signatories" | "signedOn" | "ratifiedOn" | "inForceOn" | "expiresOn" | "term" | "renewable" | "domains" | "evidence" | "corroboration" | "entities" | "provisions")[] | undefined
      /** These fields as well */
      readonly embed?: "entities" | "provisions" | readonly ("entities" | "provisions")[] | undefined
      /** How it is written, before what `Accept` says: `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates */
      readonly format?: "json" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: AgreementRecord
    usual: "id" | "kind" | "name" | "parties" | "signatories" | "signedOn" | "ratifiedOn" | "inForceOn" | "expiresOn" | "term" | "renewable" | "domains" | "evidence" | "corroboration"
  }
  /** List the provisions of one agreement */
  listAgreementProvisions: {
    parameters: {
      /** Id of the agreement */
      readonly id: string
      /** The topic has these words */
      readonly topic?: string | readonly string[] | undefined
      /** Is of this polarity */
      readonly polarity?: "included" | "absent" | "prohibited" | readonly ("included" | "absent" | "prohibited")[] | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "position" | "-position" | "topic" | "-topic" | readonly ("position" | "-position" | "topic" | "-topic")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "agreement" | "topic" | "polarity" | "evidence" | "corroboration" | readonly ("id" | "agreement" | "topic" | "polarity" | "evidence" | "corroboration")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "polarity" | "topic" | readonly ("polarity" | "topic")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: ProvisionRecordPage
    usual: "id" | "agreement" | "topic" | "polarity" | "evidence" | "corroboration"
  }
  /** Explain one provision */
  explainProvision: {
    parameters: {
      /** Id of the agreement */
      readonly id: string
      /** Id of the provision */
      readonly provision: string
    }
    body: undefined
    answer: Explanation
    usual: never
  }
  /** List events */
  listEvents: {
    parameters: {
      /** Has evidence of this status */
      readonly status?: "asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical" | readonly ("asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical")[] | undefined
      /** Has evidence by this entity; `article` for the article’s own voice */
      readonly assertedBy?: string | readonly string[] | undefined
      /** Has evidence of at least this confidence */
      readonly minConfidence?: number | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** Has evidence from an article that was filed by this time; a day counts to its end */
      readonly knownAt?: string | undefined
      /** Is of this kind */
      readonly kind?: "sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate" | readonly ("sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate")[] | undefined
      /** Is of this PLOVER type */
      readonly plover?: "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "RETREAT" | "INVESTIGATE" | readonly ("AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "RETREAT" | "INVESTIGATE")[] | undefined
      /** Has this participant */
      readonly participant?: string | readonly string[] | undefined
      /** Has a participant in this role; with `participant`, that one */
      readonly role?: "actor" | "target" | "participant" | "recipient" | readonly ("actor" | "target" | "participant" | "recipient")[] | undefined
      /** Happens at this place or country */
      readonly place?: string | readonly string[] | undefined
      /** Overlaps the time from this day on */
      readonly from?: string | undefined
      /** Overlaps the time up to this day */
      readonly to?: string | undefined
      /** Had begun by this day; undated ones are left out */
      readonly asOf?: string | undefined
      /** At least so many independent origins tell it */
      readonly minCorroboration?: number | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "date" | "-date" | "kind" | "-kind" | "name" | "-name" | "id" | "-id" | readonly ("date" | "-date" | "kind" | "-kind" | "name" | "-name" | "id" | "-id")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "kind" | "plover" | "name" | "date" | "place" | "participants" | "object" | "evidence" | "corroboration" | "entities" | readonly ("id" | "kind" | "plover" | "name" | "date" | "place" | "participants" | "object" | "evidence" | "corroboration" | "entities")[] | undefined
      /** These fields as well */
      readonly embed?: "entities" | readonly ("entities")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "kind" | "plover" | "place" | "participant" | "status" | readonly ("kind" | "plover" | "place" | "participant" | "status")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: EventRecordPage
    usual: "id" | "kind" | "plover" | "name" | "date" | "place" | "participants" | "object" | "evidence" | "corroboration"
  }
  /** Get one event */
  getEvent: {
    parameters: {
      /** Id of the event */
      readonly id: string
      /** Only these fields */
      readonly fields?: "id" | "kind" | "plover" | "name" | "date" | "place" | "participants" | "object" | "evidence" | "corroboration" | "entities" | readonly ("id" | "kind" | "plover" | "name" | "date" | "place" | "participants" | "object" | "evidence" | "corroboration" | "entities")[] | undefined
      /** These fields as well */
      readonly embed?: "entities" | readonly ("entities")[] | undefined
      /** How it is written, before what `Accept` says: `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates */
      readonly format?: "json" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: EventRecord
    usual: "id" | "kind" | "plover" | "name" | "date" | "place" | "participants" | "object" | "evidence" | "corroboration"
  }
  /** Explain one event */
  explainEvent: {
    parameters: {
      /** Id of the event */
      readonly id: string
    }
    body: undefined
    answer: Explanation
    usual: never
  }
  /** Tell dated events in order */
  getTimeline: {
    parameters: {
      /** Has this participant */
      readonly entity?: string | readonly string[] | undefined
      /** Has evidence of this status */
      readonly status?: "asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical" | readonly ("asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical")[] | undefined
      /** Has evidence by this entity; `article` for the article’s own voice */
      readonly assertedBy?: string | readonly string[] | undefined
      /** Has evidence of at least this confidence */
      readonly minConfidence?: number | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** Has evidence from an article that was filed by this time; a day counts to its end */
      readonly knownAt?: string | undefined
      /** Is of this kind */
      readonly kind?: "sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate" | readonly ("sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate")[] | undefined
      /** Is of this PLOVER type */
      readonly plover?: "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "RETREAT" | "INVESTIGATE" | readonly ("AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" | "RETREAT" | "INVESTIGATE")[] | undefined
      /** Has a participant in this role; with `participant`, that one */
      readonly role?: "actor" | "target" | "participant" | "recipient" | readonly ("actor" | "target" | "participant" | "recipient")[] | undefined
      /** Happens at this place or country */
      readonly place?: string | readonly string[] | undefined
      /** Overlaps the time from this day on */
      readonly from?: string | undefined
      /** Overlaps the time up to this day */
      readonly to?: string | undefined
      /** Had begun by this day; undated ones are left out */
      readonly asOf?: string | undefined
      /** At least so many independent origins tell it */
      readonly minCorroboration?: number | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** Only these fields */
      readonly fields?: "id" | "kind" | "plover" | "name" | "date" | "place" | "participants" | "object" | "evidence" | "corroboration" | "entities" | readonly ("id" | "kind" | "plover" | "name" | "date" | "place" | "participants" | "object" | "evidence" | "corroboration" | "entities")[] | undefined
      /** These fields as well */
      readonly embed?: "entities" | readonly ("entities")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: TimelinePage
    usual: "id" | "kind" | "plover" | "name" | "date" | "place" | "participants" | "object" | "evidence" | "corroboration"
  }
  /** List relations */
  listRelations: {
    parameters: {
      /** Has evidence of this status */
      readonly status?: "asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical" | readonly ("asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical")[] | undefined
      /** Has evidence by this entity; `article` for the article’s own voice */
      readonly assertedBy?: string | readonly string[] | undefined
      /** Has evidence of at least this confidence */
      readonly minConfidence?: number | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** Has evidence from an article that was filed by this time; a day counts to its end */
      readonly knownAt?: string | undefined
      /** Is of this type */
      readonly type?: RelationType | readonly RelationType[] | undefined
      /** Starts at this entity */
      readonly subject?: string | readonly string[] | undefined
      /** Ends at this entity */
      readonly object?: string | readonly string[] | undefined
      /** Starts or ends at this entity */
      readonly entity?: string | readonly string[] | undefined
      /** The value has these words */
      readonly value?: string | readonly string[] | undefined
      /** Not known to begin after or end before this day */
      readonly validAt?: string | undefined
      /** Held on this day, as far as is known: the same as `validAt` */
      readonly asOf?: string | undefined
      /** At least so many independent origins tell it */
      readonly minCorroboration?: number | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "type" | "-type" | "confidence" | "-confidence" | "id" | "-id" | readonly ("type" | "-type" | "confidence" | "-confidence" | "id" | "-id")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "type" | "subject" | "object" | "value" | "validFrom" | "validTo" | "evidence" | "corroboration" | "entities" | readonly ("id" | "type" | "subject" | "object" | "value" | "validFrom" | "validTo" | "evidence" | "corroboration" | "entities")[] | undefined
      /** These fields as well */
      readonly embed?: "entities" | readonly ("entities")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "type" | "subject" | "object" | "status" | readonly ("type" | "subject" | "object" | "status")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: RelationRecordPage
    usual: "id" | "type" | "subject" | "object" | "value" | "validFrom" | "validTo" | "evidence" | "corroboration"
  }
  /** Get one relation */
  getRelation: {
    parameters: {
      /** Id of the relation */
      readonly id: string
      /** Only these fields */
      readonly fields?: "id" | "type" | "subject" | "object" | "value" | "validFrom" | "validTo" | "evidence" | "corroboration" | "entities" | readonly ("id" | "type" | "subject" | "object" | "value" | "validFrom" | "validTo" | "evidence" | "corroboration" | "entities")[] | undefined
      /** These fields as well */
      readonly embed?: "entities" | readonly ("entities")[] | undefined
      /** How it is written, before what `Accept` says: `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates */
      readonly format?: "json" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: RelationRecord
    usual: "id" | "type" | "subject" | "object" | "value" | "validFrom" | "validTo" | "evidence" | "corroboration"
  }
  /** Explain one relation */
  explainRelation: {
    parameters: {
      /** Id of the relation */
      readonly id: string
    }
    body: undefined
    answer: Explanation
    usual: never
  }
  /** List statements */
  listStatements: {
    parameters: {
      /** Was said by this entity */
      readonly speaker?: string | readonly string[] | undefined
      /** Speaks of this entity */
      readonly about?: string | readonly string[] | undefined
      /** Was said by this entity or speaks of it */
      readonly entity?: string | readonly string[] | undefined
      /** Is of this kind */
      readonly kind?: "direct" | "indirect" | "mixed" | readonly ("direct" | "indirect" | "mixed")[] | undefined
      /** Is of this stance */
      readonly stance?: "asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical" | readonly ("asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical")[] | undefined
      /** Has these words, the last one as a prefix */
      readonly q?: string | undefined
      /** Supported by this article */
      readonly article?: string | readonly string[] | undefined
      /** Was published by this day */
      readonly asOf?: string | undefined
      /** Has evidence from an article that was filed by this time; a day counts to its end */
      readonly knownAt?: string | undefined
      /** At least so many independent origins tell it */
      readonly minCorroboration?: number | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "position" | "-position" | "publishedAt" | "-publishedAt" | "id" | "-id" | readonly ("position" | "-position" | "publishedAt" | "-publishedAt" | "id" | "-id")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "speaker" | "kind" | "cue" | "text" | "article" | "start" | "end" | "stance" | "about" | "evidence" | "corroboration" | "entities" | readonly ("id" | "speaker" | "kind" | "cue" | "text" | "article" | "start" | "end" | "stance" | "about" | "evidence" | "corroboration" | "entities")[] | undefined
      /** These fields as well */
      readonly embed?: "entities" | readonly ("entities")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "kind" | "stance" | "speaker" | "about" | readonly ("kind" | "stance" | "speaker" | "about")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: StatementRecordPage
    usual: "id" | "speaker" | "kind" | "cue" | "text" | "article" | "start" | "end" | "stance" | "about" | "evidence" | "corroboration"
  }
  /** Get one statement */
  getStatement: {
    parameters: {
      /** Id of the statement */
      readonly id: string
      /** Only these fields */
      readonly fields?: "id" | "speaker" | "kind" | "cue" | "text" | "article" | "start" | "end" | "stance" | "about" | "evidence" | "corroboration" | "entities" | readonly ("id" | "speaker" | "kind" | "cue" | "text" | "article" | "start" | "end" | "stance" | "about" | "evidence" | "corroboration" | "entities")[] | undefined
      /** These fields as well */
      readonly embed?: "entities" | readonly ("entities")[] | undefined
      /** How it is written, before what `Accept` says: `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates */
      readonly format?: "json" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: StatementRecord
    usual: "id" | "speaker" | "kind" | "cue" | "text" | "article" | "start" | "end" | "stance" | "about" | "evidence" | "corroboration"
  }
  /** Explain one statement */
  explainStatement: {
    parameters: {
      /** Id of the statement */
      readonly id: string
    }
    body: undefined
    answer: Explanation
    usual: never
  }
  /** List articles */
  listArticles: {
    parameters: {
      /** Mentions this entity */
      readonly entity?: string | readonly string[] | undefined
      /** Comes from this source */
      readonly source?: string | readonly string[] | undefined
      /** Was written by this author */
      readonly author?: string | readonly string[] | undefined
      /** Is in this language (ISO 639-1) */
      readonly language?: string | readonly string[] | undefined
      /** Was published on this day or later */
      readonly publishedFrom?: string | undefined
      /** Was published on this day or earlier */
      readonly publishedTo?: string | undefined
      /** Was published by this day: the same as `publishedTo` */
      readonly asOf?: string | undefined
      /** Was filed by this time; a day counts to its end */
      readonly knownAt?: string | undefined
      /** Title or text has these words, the last one as a prefix */
      readonly q?: string | undefined
      /** Fields to sort by, the first one first; a minus sign turns the order round */
      readonly sort?: "publishedAt" | "-publishedAt" | "ingestedAt" | "-ingestedAt" | "title" | "-title" | "id" | "-id" | readonly ("publishedAt" | "-publishedAt" | "ingestedAt" | "-ingestedAt" | "title" | "-title" | "id" | "-id")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** `exact` adds `total`, the number of all items that match */
      readonly count?: "exact" | undefined
      /** Only these items, in the order given, at most 100; `missing` names those not found. Takes no `sort`, `limit`, `cursor` or `facet`. */
      readonly ids?: string | readonly string[] | undefined
      /** Only these fields */
      readonly fields?: "id" | "sha256" | "title" | "publishedAt" | "url" | "source" | "author" | "language" | "ingestedAt" | "updatedAt" | "extractor" | "length" | "sentenceCount" | "text" | "dateline" | "sentences" | "mentions" | "coverage" | readonly ("id" | "sha256" | "title" | "publishedAt" | "url" | "source" | "author" | "language" | "ingestedAt" | "updatedAt" | "extractor" | "length" | "sentenceCount" | "text" | "dateline" | "sentences" | "mentions" | "coverage")[] | undefined
      /** These fields as well */
      readonly embed?: "text" | "dateline" | "sentences" | "mentions" | "coverage" | readonly ("text" | "dateline" | "sentences" | "mentions" | "coverage")[] | undefined
      /** How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only */
      readonly format?: "json" | "ndjson" | "csv" | "jsonld" | "turtle" | "ntriples" | undefined
      /** Beside the items, how many of all that match have which value; of the first 100,000 where more match (`exact` is false then). Outside JSON there are none */
      readonly facet?: "source" | "author" | "language" | "entity" | readonly ("source" | "author" | "language" | "entity")[] | undefined
      /** Most values of a facet */
      readonly facetLimit?: number | undefined
      /** The `nextCursor` of the one facet that is asked for; the filters must be those it came with */
      readonly facetCursor?: string | undefined
    }
    body: undefined
    answer: ArticleRecordPage
    usual: "id" | "sha256" | "title" | "publishedAt" | "url" | "source" | "author" | "language" | "ingestedAt" | "updatedAt" | "extractor" | "length" | "sentenceCount"
  }
  /** File an article */
  fileArticle: {
    parameters: {
      /** Headline; goes before what the body says */
      readonly title?: string | undefined
      /** Day of publication; goes before what the body says */
      readonly publishedAt?: string | undefined
      /** Where the article was published; goes before what the body says */
      readonly url?: string | undefined
      /** Who published it; goes before what the body says */
      readonly source?: string | undefined
      /** Who wrote it; goes before what the body says */
      readonly author?: string | undefined
    }
    body: ArticleInput
    answer: Filed
    usual: never
  }
  /** Get one article */
  getArticle: {
    parameters: {
      /** Id of the article */
      readonly id: string
      /** Only these fields */
      readonly fields?: "id" | "sha256" | "title" | "publishedAt" | "url" | "source" | "author" | "language" | "ingestedAt" | "updatedAt" | "extractor" | "length" | "sentenceCount" | "text" | "dateline" | "sentences" | "mentions" | "coverage" | readonly ("id" | "sha256" | "title" | "publishedAt" | "url" | "source" | "author" | "language" | "ingestedAt" | "updatedAt" | "extractor" | "length" | "sentenceCount" | "text" | "dateline" | "sentences" | "mentions" | "coverage")[] | undefined
      /** These fields as well */
      readonly embed?: "text" | "dateline" | "sentences" | "mentions" | "coverage" | readonly ("text" | "dateline" | "sentences" | "mentions" | "coverage")[] | undefined
      /** How it is written, before what `Accept` says: `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates */
      readonly format?: "json" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: ArticleRecord
    usual: "id" | "sha256" | "title" | "publishedAt" | "url" | "source" | "author" | "language" | "ingestedAt" | "updatedAt" | "extractor" | "length" | "sentenceCount" | "text" | "dateline" | "sentences" | "mentions" | "coverage"
  }
  /** Replace one article */
  replaceArticle: {
    parameters: {
      /** Id of the article */
      readonly id: string
      /** Headline; goes before what the body says */
      readonly title?: string | undefined
      /** Day of publication; goes before what the body says */
      readonly publishedAt?: string | undefined
      /** Where the article was published; goes before what the body says */
      readonly url?: string | undefined
      /** Who published it; goes before what the body says */
      readonly source?: string | undefined
      /** Who wrote it; goes before what the body says */
      readonly author?: string | undefined
    }
    body: ArticleInput
    answer: Refiled
    usual: never
  }
  /** Delete one article */
  deleteArticle: {
    parameters: {
      /** Id of the article */
      readonly id: string
      /** `true` tells what would change and changes nothing */
      readonly dryRun?: "true" | "false" | undefined
    }
    body: undefined
    answer: Removal
    usual: never
  }
  /** Verify the spans of one article */
  verifyArticle: {
    parameters: {
      /** Id of the article */
      readonly id: string
    }
    body: undefined
    answer: Verification
    usual: never
  }
  /** File a stream of articles */
  fileArticles: {
    parameters: {
    }
    body: ArticleInput
    answer: BatchLine
    usual: never
  }
  /** List pairs of entities that may be one */
  listProposals: {
    parameters: {
      /** Only entities of this type */
      readonly type?: "person" | "country" | "organization" | "place" | "agreement" | "event" | readonly ("person" | "country" | "organization" | "place" | "agreement" | "event")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
    }
    body: undefined
    answer: ProposalPage
    usual: never
  }
  /** List what was decided about who is who */
  listDecisions: {
    parameters: {
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
    }
    body: undefined
    answer: DecisionPage
    usual: never
  }
  /** List contradictions */
  listConflicts: {
    parameters: {
      /** Only about facts of this noun */
      readonly noun?: "relation" | "event" | "agreement" | "provision" | "statement" | readonly ("relation" | "event" | "agreement" | "provision" | "statement")[] | undefined
      /** Only about this fact */
      readonly fact?: string | readonly string[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
    }
    body: undefined
    answer: ConflictPage
    usual: never
  }
  /** Accept a proposal */
  acceptProposal: {
    parameters: {
      /** Id of the proposal */
      readonly id: string
      /** `true` tells what would change and changes nothing */
      readonly dryRun?: "true" | "false" | undefined
    }
    body: undefined
    answer: Curation
    usual: never
  }
  /** Reject a proposal */
  rejectProposal: {
    parameters: {
      /** Id of the proposal */
      readonly id: string
      /** `true` tells what would change and changes nothing */
      readonly dryRun?: "true" | "false" | undefined
    }
    body: undefined
    answer: Curation
    usual: never
  }
  /** Merge one entity into another */
  mergeEntity: {
    parameters: {
      /** Id of the entity */
      readonly id: string
      /** `true` tells what would change and changes nothing */
      readonly dryRun?: "true" | "false" | undefined
    }
    body: MergeInput
    answer: Curation
    usual: never
  }
  /** Split articles off one entity */
  splitEntity: {
    parameters: {
      /** Id of the entity */
      readonly id: string
      /** `true` tells what would change and changes nothing */
      readonly dryRun?: "true" | "false" | undefined
    }
    body: SplitInput
    answer: Curation
    usual: never
  }
  /** Undo a decision */
  undoDecision: {
    parameters: {
      /** Id of the decision */
      readonly id: string
      /** `true` tells what would change and changes nothing */
      readonly dryRun?: "true" | "false" | undefined
    }
    body: undefined
    answer: Curation
    usual: never
  }
  /** List what changed */
  listChanges: {
    parameters: {
      /** Only changes behind this one: the `next` of the part before; the oldest first unless told */
      readonly after?: number | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: Changes
    usual: never
  }
  /** Tell what changes as it happens */
  streamChanges: {
    parameters: {
      /** Only changes behind this one; `Last-Event-ID` goes before it, only new ones come unless told */
      readonly after?: number | undefined
    }
    body: undefined
    answer: string
    usual: never
  }
  /** Have changes sent */
  createWebhook: {
    parameters: {
    }
    body: WebhookInput
    answer: NewWebhook
    usual: never
  }
  /** List webhooks */
  listWebhooks: {
    parameters: {
    }
    body: undefined
    answer: WebhookList
    usual: never
  }
  /** Get one webhook */
  getWebhook: {
    parameters: {
      /** Id of the webhook */
      readonly id: string
    }
    body: undefined
    answer: Webhook
    usual: never
  }
  /** Stop sending changes */
  deleteWebhook: {
    parameters: {
      /** Id of the webhook */
      readonly id: string
    }
    body: undefined
    answer: Webhook
    usual: never
  }
  /** List what has not arrived */
  listDeliveries: {
    parameters: {
      /** Id of the webhook */
      readonly id: string
      /** `pending` for what is on its way, `dead` for what was given up; both unless told */
      readonly state?: "pending" | "dead" | undefined
    }
    body: undefined
    answer: DeliveryList
    usual: never
  }
  /** Send again what was given up */
  replayDelivery: {
    parameters: {
      /** Id of the webhook */
      readonly id: string
      /** Id of the delivery */
      readonly delivery: string
    }
    body: undefined
    answer: Delivery
    usual: never
  }
  /** Get what is around one entity */
  getNeighborhood: {
    parameters: {
      /** Where it begins */
      readonly id: string
      /** Steps */
      readonly hops?: number | undefined
      /** Only relations of this type */
      readonly relation?: RelationType | readonly RelationType[] | undefined
      /** Only events of this kind */
      readonly kind?: "sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate" | readonly ("sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate")[] | undefined
      /** Facts that overlap the time from this day on */
      readonly from?: string | undefined
      /** Facts that overlap the time up to this day */
      readonly to?: string | undefined
      /** Facts with evidence of this status */
      readonly status?: "asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical" | readonly ("asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical")[] | undefined
      /** Facts with evidence of at least this confidence */
      readonly minConfidence?: number | undefined
      /** Most entities beside the first */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: Graph
    usual: never
  }
  /** Find ways between two entities */
  getPaths: {
    parameters: {
      /** Where the ways begin */
      readonly from: string
      /** Where they end */
      readonly to: string
      /** Most ways */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: GraphPaths
    usual: never
  }
  /** Get all ties among some entities */
  getSubgraph: {
    parameters: {
      /** Entities */
      readonly ids: string | readonly string[]
      /** Only relations of this type */
      readonly relation?: RelationType | readonly RelationType[] | undefined
      /** Only events of this kind */
      readonly kind?: "sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate" | readonly ("sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate")[] | undefined
      /** Facts that overlap the time from this day on */
      readonly from?: string | undefined
      /** Facts that overlap the time up to this day */
      readonly to?: string | undefined
      /** Facts with evidence of this status */
      readonly status?: "asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical" | readonly ("asserted" | "alleged" | "denied" | "negated" | "planned" | "hypothetical")[] | undefined
      /** Facts with evidence of at least this confidence */
      readonly minConfidence?: number | undefined
    }
    body: undefined
    answer: Graph
    usual: never
  }
  /** Get all about one entity on one page */
  getDossier: {
    parameters: {
      /** Id of the entity */
      readonly id: string
      /** How it is written, before what `Accept` says: `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates */
      readonly format?: "json" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: Dossier
    usual: never
  }
  /** Get all between two entities */
  getDyad: {
    parameters: {
      /** Id of the entity */
      readonly a: string
      /** Id of the entity */
      readonly b: string
      /** How it is written, before what `Accept` says: `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates */
      readonly format?: "json" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: Dyad
    usual: never
  }
  /** Count who meets whom */
  countMeetings: {
    parameters: {
      /** Type of both */
      readonly type?: "person" | "country" | "organization" | undefined
      /** Only events of this kind */
      readonly kind?: "sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate" | readonly ("sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate")[] | undefined
      /** Events from this day on */
      readonly from?: string | undefined
      /** Events up to this day */
      readonly to?: string | undefined
      /** Most counts that are given, the largest first */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: Meetings
    usual: never
  }
  /** Count events by month and kind */
  countEventsPerMonth: {
    parameters: {
      /** Only events of this kind */
      readonly kind?: "sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate" | readonly ("sign" | "ratify" | "join" | "withdraw" | "meet" | "visit" | "negotiate" | "summit" | "supply" | "build" | "trade" | "aid" | "attack" | "war" | "deploy" | "sanction" | "accuse" | "reject" | "threaten" | "protest" | "elect" | "take_office" | "appoint" | "resign" | "overthrow" | "found" | "dissolve" | "launch" | "arrest" | "seize" | "release" | "kill" | "die" | "disaster" | "rescue" | "announce" | "agree" | "cooperate" | "praise" | "request" | "concede" | "investigate")[] | undefined
      /** Only events that this entity takes part in */
      readonly entity?: string | undefined
      /** Events from this day on */
      readonly from?: string | undefined
      /** Events up to this day */
      readonly to?: string | undefined
      /** Most counts */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: EventsPerMonth
    usual: never
  }
  /** Count who is quoted most */
  countStatements: {
    parameters: {
      /** Most counts that are given, the largest first */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: Speakers
    usual: never
  }
  /** Count who is spoken of together with one entity */
  countTogether: {
    parameters: {
      /** The entity */
      readonly id: string
      /** Only entities of this type */
      readonly type?: "person" | "country" | "organization" | "place" | "agreement" | "event" | undefined
      /** Most counts that are given, the largest first */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: CoOccurrence
    usual: never
  }
  /** Search by words */
  search: {
    parameters: {
      /** Words to find; the last one counts as a prefix */
      readonly q: string
      /** Look only at this noun */
      readonly noun?: "entity" | "article" | "statement" | readonly ("entity" | "article" | "statement")[] | undefined
      /** Most items on a page */
      readonly limit?: number | undefined
      /** The `nextCursor` of the page before; the other parameters must be those of that page */
      readonly cursor?: string | undefined
      /** How it is written, before what `Accept` says: `jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates */
      readonly format?: "json" | "jsonld" | "turtle" | "ntriples" | undefined
    }
    body: undefined
    answer: SearchPage
    usual: never
  }
  /** Complete a name */
  suggest: {
    parameters: {
      /** How a name begins; case and diacritics are folded */
      readonly prefix: string
      /** Only entities of this type */
      readonly type?: "person" | "country" | "organization" | "place" | "agreement" | "event" | readonly ("person" | "country" | "organization" | "place" | "agreement" | "event")[] | undefined
      /** Most suggestions */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: Suggestions
    usual: never
  }
  /** Export the whole base */
  exportAll: {
    parameters: {
      /** How the base is written: `ndjson` an item a line, with its noun; `csv` and `parquet` a table for each noun, all of them as a ZIP archive; `jsonld`, `turtle` and `ntriples` one graph; `geojson` the places; `graphml` entities and what ties them; `sqlite` the file itself, without keys and webhooks */
      readonly format: "ndjson" | "csv" | "parquet" | "jsonld" | "turtle" | "ntriples" | "geojson" | "graphml" | "sqlite"
      /** Only this noun; not for `geojson`, `graphml` and `sqlite` */
      readonly noun?: "entities" | "mentions" | "relations" | "events" | "agreements" | "provisions" | "statements" | "articles" | undefined
    }
    body: undefined
    answer: ExportLine
    usual: never
  }
  /** Describe the reconciliation service, or match names */
  reconcile: {
    parameters: {
      /** JSON of at most 50 queries by keys of one’s own */
      readonly queries?: string | undefined
      /** JSON of at most 100 `ids` and 20 `properties` to fetch of them */
      readonly extend?: string | undefined
    }
    body: undefined
    answer: ReconciliationManifest | ReconciliationExtension | ReconciliationResults
    usual: never
  }
  /** Match names, or fetch values */
  reconcileForm: {
    parameters: {
    }
    body: ReconciliationForm
    answer: ReconciliationExtension | ReconciliationResults
    usual: never
  }
  /** Suggest entities */
  suggestReconciliationEntities: {
    parameters: {
      /** How the name begins */
      readonly prefix?: string | undefined
      /** Only of this type */
      readonly type?: EntityType | undefined
      /** How many suggestions to pass over */
      readonly cursor?: number | undefined
      /** Most suggestions */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: EntitySuggestions
    usual: never
  }
  /** Suggest types */
  suggestReconciliationTypes: {
    parameters: {
      /** How the name begins */
      readonly prefix?: string | undefined
      /** How many suggestions to pass over */
      readonly cursor?: number | undefined
      /** Most suggestions */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: TypeSuggestions
    usual: never
  }
  /** Suggest properties */
  suggestReconciliationProperties: {
    parameters: {
      /** How the name begins */
      readonly prefix?: string | undefined
      /** How many suggestions to pass over */
      readonly cursor?: number | undefined
      /** Most suggestions */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: PropertySuggestions
    usual: never
  }
  /** Propose properties to extend by */
  proposeReconciliationProperties: {
    parameters: {
      /** Only of this type */
      readonly type?: EntityType | undefined
      /** Most suggestions */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: PropertyProposal
    usual: never
  }
  /** Preview one entity */
  previewReconciliationEntity: {
    parameters: {
      /** Id of the entity */
      readonly id: string
    }
    body: undefined
    answer: string
    usual: never
  }
  /** Tell of one entity */
  tellEntityFlyout: {
    parameters: {
      /** Id of the entity */
      readonly id: string
    }
    body: undefined
    answer: ReconciliationFlyout
    usual: never
  }
  /** Tell of one property */
  tellPropertyFlyout: {
    parameters: {
      /** Id of the property */
      readonly id: string
    }
    body: undefined
    answer: ReconciliationFlyout
    usual: never
  }
  /** Tell of one type */
  tellTypeFlyout: {
    parameters: {
      /** Id of the type */
      readonly id: string
    }
    body: undefined
    answer: ReconciliationFlyout
    usual: never
  }
  /** Describe the reconciliation service */
  getReconciliationManifest: {
    parameters: {
    }
    body: undefined
    answer: ReconciliationDraftManifest
    usual: never
  }
  /** Match names, ids and properties */
  matchReconciliation: {
    parameters: {
    }
    body: ReconciliationQueries
    answer: ReconciliationDraftResults
    usual: never
  }
  /** Fetch values of properties */
  extendReconciliation: {
    parameters: {
    }
    body: ExtensionQuery
    answer: ReconciliationDraftExtension
    usual: never
  }
  /** Suggest entities */
  suggestDraftReconciliationEntities: {
    parameters: {
      /** How the name begins */
      readonly prefix?: string | undefined
      /** Only of this type */
      readonly type?: EntityType | undefined
      /** How many suggestions to pass over */
      readonly cursor?: number | undefined
      /** Most suggestions */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: EntitySuggestions
    usual: never
  }
  /** Suggest types */
  suggestDraftReconciliationTypes: {
    parameters: {
      /** How the name begins */
      readonly prefix?: string | undefined
      /** How many suggestions to pass over */
      readonly cursor?: number | undefined
      /** Most suggestions */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: TypeSuggestions
    usual: never
  }
  /** Suggest properties */
  suggestDraftReconciliationProperties: {
    parameters: {
      /** How the name begins */
      readonly prefix?: string | undefined
      /** How many suggestions to pass over */
      readonly cursor?: number | undefined
      /** Most suggestions */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: PropertySuggestions
    usual: never
  }
  /** Propose properties to extend by */
  proposeDraftReconciliationProperties: {
    parameters: {
      /** Only of this type */
      readonly type?: EntityType | undefined
      /** Most suggestions */
      readonly limit?: number | undefined
    }
    body: undefined
    answer: PropertyProposal
    usual: never
  }
  /** Preview one entity */
  previewDraftReconciliationEntity: {
    parameters: {
      /** Id of the entity */
      readonly id: string
    }
    body: undefined
    answer: string
    usual: never
  }
  /** Speak the Model Context Protocol */
  callMcp: {
    parameters: {
    }
    body: McpMessage
    answer: McpResponse
    usual: never
  }
  /** Extract the facts of a text */
  extract: {
    parameters: {
      /** Headline; goes before what the body says */
      readonly title?: string | undefined
      /** Day of publication; goes before what the body says */
      readonly publishedAt?: string | undefined
      /** Where the article was published; goes before what the body says */
      readonly url?: string | undefined
      /** Who published it; goes before what the body says */
      readonly source?: string | undefined
      /** Who wrote it; goes before what the body says */
      readonly author?: string | undefined
      /** `syntax` adds the grammar of the text: sentences with tokens, lemmas, tags and dependency trees, and the names found in them */
      readonly include?: "syntax" | readonly ("syntax")[] | undefined
    }
    body: ArticleInput
    answer: Analysis
    usual: never
  }
  /** Count what is known */
  getStats: {
    parameters: {
    }
    body: undefined
    answer: Stats
    usual: never
  }
  /** Tell how well articles are read */
  getQuality: {
    parameters: {
    }
    body: undefined
    answer: Scorecard
    usual: never
  }
  /** Tell whether the process lives */
  getHealth: {
    parameters: {
    }
    body: undefined
    answer: Health
    usual: never
  }
  /** Tell whether the service can answer */
  getReadiness: {
    parameters: {
    }
    body: undefined
    answer: Health
    usual: never
  }
  /** Tell the version */
  getVersion: {
    parameters: {
    }
    body: undefined
    answer: Version
    usual: never
  }
  /** Tell figures for Prometheus */
  getMetrics: {
    parameters: {
    }
    body: undefined
    answer: string
    usual: never
  }
  /** Give the JSON-LD context */
  getContext: {
    parameters: {
    }
    body: undefined
    answer: JsonLdContext
    usual: never
  }
  /** Describe the service */
  getOpenApi: {
    parameters: {
    }
    body: undefined
    answer: OpenApi
    usual: never
  }
}
/** How every operation is called. */
export const OPERATIONS = {
  listEntities: {"method":"GET","path":"/v1/entities","sends":null,"gives":"application/json"},
  getEntity: {"method":"GET","path":"/v1/entities/{id}","sends":null,"gives":"application/json"},
  listEntityMentions: {"method":"GET","path":"/v1/entities/{id}/mentions","sends":null,"gives":"application/json"},
  listEntityRelations: {"method":"GET","path":"/v1/entities/{id}/relations","sends":null,"gives":"application/json"},
  listEntityEvents: {"method":"GET","path":"/v1/entities/{id}/events","sends":null,"gives":"application/json"},
  listEntityStatements: {"method":"GET","path":"/v1/entities/{id}/statements","sends":null,"gives":"application/json"},
  listEntityNeighbors: {"method":"GET","path":"/v1/entities/{id}/neighbors","sends":null,"gives":"application/json"},
  listPeople: {"method":"GET","path":"/v1/people","sends":null,"gives":"application/json"},
  getPerson: {"method":"GET","path":"/v1/people/{id}","sends":null,"gives":"application/json"},
  listCountries: {"method":"GET","path":"/v1/countries","sends":null,"gives":"application/json"},
  getCountry: {"method":"GET","path":"/v1/countries/{id}","sends":null,"gives":"application/json"},
  listOrganizations: {"method":"GET","path":"/v1/organizations","sends":null,"gives":"application/json"},
  getOrganization: {"method":"GET","path":"/v1/organizations/{id}","sends":null,"gives":"application/json"},
  listPlaces: {"method":"GET","path":"/v1/places","sends":null,"gives":"application/json"},
  getPlace: {"method":"GET","path":"/v1/places/{id}","sends":null,"gives":"application/json"},
  listAgreements: {"method":"GET","path":"/v1/agreements","sends":null,"gives":"application/json"},
  getAgreement: {"method":"GET","path":"/v1/agreements/{id}","sends":null,"gives":"application/json"},
  listAgreementProvisions: {"method":"GET","path":"/v1/agreements/{id}/provisions","sends":null,"gives":"application/json"},
  explainProvision: {"method":"GET","path":"/v1/agreements/{id}/provisions/{provision}/explain","sends":null,"gives":"application/json"},
  listEvents: {"method":"GET","path":"/v1/events","sends":null,"gives":"application/json"},
  getEvent: {"method":"GET","path":"/v1/events/{id}","sends":null,"gives":"application/json"},
  explainEvent: {"method":"GET","path":"/v1/events/{id}/explain","sends":null,"gives":"application/json"},
  getTimeline: {"method":"GET","path":"/v1/timeline","sends":null,"gives":"application/json"},
  listRelations: {"method":"GET","path":"/v1/relations","sends":null,"gives":"application/json"},
  getRelation: {"method":"GET","path":"/v1/relations/{id}","sends":null,"gives":"application/json"},
  explainRelation: {"method":"GET","path":"/v1/relations/{id}/explain","sends":null,"gives":"application/json"},
  listStatements: {"method":"GET","path":"/v1/statements","sends":null,"gives":"application/json"},
  getStatement: {"method":"GET","path":"/v1/statements/{id}","sends":null,"gives":"application/json"},
  explainStatement: {"method":"GET","path":"/v1/statements/{id}/explain","sends":null,"gives":"application/json"},
  listArticles: {"method":"GET","path":"/v1/articles","sends":null,"gives":"application/json"},
  fileArticle: {"method":"POST","path":"/v1/articles","sends":"application/json","gives":"application/json"},
  getArticle: {"method":"GET","path":"/v1/articles/{id}","sends":null,"gives":"application/json"},
  replaceArticle: {"method":"PUT","path":"/v1/articles/{id}","sends":"application/json","gives":"application/json"},
  deleteArticle: {"method":"DELETE","path":"/v1/articles/{id}","sends":null,"gives":"application/json"},
  verifyArticle: {"method":"GET","path":"/v1/articles/{id}/verify","sends":null,"gives":"application/json"},
  fileArticles: {"method":"POST","path":"/v1/articles/batch","sends":"application/x-ndjson","gives":"application/x-ndjson"},
  listProposals: {"method":"GET","path":"/v1/proposals","sends":null,"gives":"application/json"},
  listDecisions: {"method":"GET","path":"/v1/decisions","sends":null,"gives":"application/json"},
  listConflicts: {"method":"GET","path":"/v1/conflicts","sends":null,"gives":"application/json"},
  acceptProposal: {"method":"POST","path":"/v1/proposals/{id}/accept","sends":null,"gives":"application/json"},
  rejectProposal: {"method":"POST","path":"/v1/proposals/{id}/reject","sends":null,"gives":"application/json"},
  mergeEntity: {"method":"POST","path":"/v1/entities/{id}/merge","sends":"application/json","gives":"application/json"},
  splitEntity: {"method":"POST","path":"/v1/entities/{id}/split","sends":"application/json","gives":"application/json"},
  undoDecision: {"method":"DELETE","path":"/v1/decisions/{id}","sends":null,"gives":"application/json"},
  listChanges: {"method":"GET","path":"/v1/changes","sends":null,"gives":"application/json"},
  streamChanges: {"method":"GET","path":"/v1/changes/stream","sends":null,"gives":"text/event-stream"},
  createWebhook: {"method":"POST","path":"/v1/webhooks","sends":"application/json","gives":"application/json"},
  listWebhooks: {"method":"GET","path":"/v1/webhooks","sends":null,"gives":"application/json"},
  getWebhook: {"method":"GET","path":"/v1/webhooks/{id}","sends":null,"gives":"application/json"},
  deleteWebhook: {"method":"DELETE","path":"/v1/webhooks/{id}","sends":null,"gives":"application/json"},
  listDeliveries: {"method":"GET","path":"/v1/webhooks/{id}/deliveries","sends":null,"gives":"application/json"},
  replayDelivery: {"method":"POST","path":"/v1/webhooks/{id}/deliveries/{delivery}/replay","sends":null,"gives":"application/json"},
  getNeighborhood: {"method":"GET","path":"/v1/graph/neighbors","sends":null,"gives":"application/json"},
  getPaths: {"method":"GET","path":"/v1/graph/path","sends":null,"gives":"application/json"},
  getSubgraph: {"method":"GET","path":"/v1/graph/subgraph","sends":null,"gives":"application/json"},
  getDossier: {"method":"GET","path":"/v1/entities/{id}/dossier","sends":null,"gives":"application/json"},
  getDyad: {"method":"GET","path":"/v1/dyads/{a}/{b}","sends":null,"gives":"application/json"},
  countMeetings: {"method":"GET","path":"/v1/aggregates/meetings","sends":null,"gives":"application/json"},
  countEventsPerMonth: {"method":"GET","path":"/v1/aggregates/events-per-month","sends":null,"gives":"application/json"},
  countStatements: {"method":"GET","path":"/v1/aggregates/speakers","sends":null,"gives":"application/json"},
  countTogether: {"method":"GET","path":"/v1/aggregates/co-occurrence","sends":null,"gives":"application/json"},
  search: {"method":"GET","path":"/v1/search","sends":null,"gives":"application/json"},
  suggest: {"method":"GET","path":"/v1/suggest","sends":null,"gives":"application/json"},
  exportAll: {"method":"GET","path":"/v1/export","sends":null,"gives":"application/x-ndjson"},
  reconcile: {"method":"GET","path":"/reconcile","sends":null,"gives":"application/json"},
  reconcileForm: {"method":"POST","path":"/reconcile","sends":"application/x-www-form-urlencoded","gives":"application/json"},
  suggestReconciliationEntities: {"method":"GET","path":"/reconcile/suggest/entity","sends":null,"gives":"application/json"},
  suggestReconciliationTypes: {"method":"GET","path":"/reconcile/suggest/type","sends":null,"gives":"application/json"},
  suggestReconciliationProperties: {"method":"GET","path":"/reconcile/suggest/property","sends":null,"gives":"application/json"},
  proposeReconciliationProperties: {"method":"GET","path":"/reconcile/extend/propose","sends":null,"gives":"application/json"},
  previewReconciliationEntity: {"method":"GET","path":"/reconcile/preview","sends":null,"gives":"text/html"},
  tellEntityFlyout: {"method":"GET","path":"/reconcile/flyout/entity","sends":null,"gives":"application/json"},
  tellPropertyFlyout: {"method":"GET","path":"/reconcile/flyout/property","sends":null,"gives":"application/json"},
  tellTypeFlyout: {"method":"GET","path":"/reconcile/flyout/type","sends":null,"gives":"application/json"},
  getReconciliationManifest: {"method":"GET","path":"/reconcile/v1","sends":null,"gives":"application/json"},
  matchReconciliation: {"method":"POST","path":"/reconcile/v1/match","sends":"application/json","gives":"application/json"},
  extendReconciliation: {"method":"POST","path":"/reconcile/v1/extend","sends":"application/json","gives":"application/json"},
  suggestDraftReconciliationEntities: {"method":"GET","path":"/reconcile/v1/suggest/entity","sends":null,"gives":"application/json"},
  suggestDraftReconciliationTypes: {"method":"GET","path":"/reconcile/v1/suggest/type","sends":null,"gives":"application/json"},
  suggestDraftReconciliationProperties: {"method":"GET","path":"/reconcile/v1/suggest/property","sends":null,"gives":"application/json"},
  proposeDraftReconciliationProperties: {"method":"GET","path":"/reconcile/v1/extend/propose","sends":null,"gives":"application/json"},
  previewDraftReconciliationEntity: {"method":"GET","path":"/reconcile/v1/preview","sends":null,"gives":"text/html"},
  callMcp: {"method":"POST","path":"/mcp","sends":"application/json","gives":"application/json"},
  extract: {"method":"POST","path":"/v1/extract","sends":"application/json","gives":"application/json"},
  getStats: {"method":"GET","path":"/v1/stats","sends":null,"gives":"application/json"},
  getQuality: {"method":"GET","path":"/v1/quality","sends":null,"gives":"application/json"},
  getHealth: {"method":"GET","path":"/healthz","sends":null,"gives":"application/json"},
  getReadiness: {"method":"GET","path":"/readyz","sends":null,"gives":"application/json"},
  getVersion: {"method":"GET","path":"/version","sends":null,"gives":"application/json"},
  getMetrics: {"method":"GET","path":"/metrics","sends":null,"gives":"text/plain"},
  getContext: {"method":"GET","path":"/v1/context.jsonld","sends":null,"gives":"application/ld+json"},
  getOpenApi: {"method":"GET","path":"/openapi.json","sends":null,"gives":"application/json"},
} as const
