import { type FilterCase, ratificationArticle, treatyArticle } from './filter-case.ts'

const ana = 'person:ana-ruiz'
const dahl = 'person:jurgen-dahl'
const norland = 'country:norland'
const sudmark = 'country:sudmark'
const norvik = 'place:norvik'
const league = 'organization:coastal-league'
const treaty = 'agreement:norland-sudmark-friendship-treaty-2025'

const presidency = `holds_position ${ana}`
const premiership = `holds_position ${dahl}`
const party = `party_to ${norland}`
const otherParty = `party_to ${sudmark}`
const membership = `member_of ${norland}`
const location = `located_in ${norvik}`
const bridge = 'This pact is a bridge'
const talks = 'The neighbours negotiated from 2019 to 2023'
const sister = 'whom she calls her sister'

/** Filters of relations, events, agreements, provisions and statements. */
export const factCases: readonly FilterCase[] = [
  ['relations', { type: ['party_to', 'member_of'] }, [party, otherParty, membership]],
  ['relations', { subject: [norland] }, [party, membership]],
  ['relations', { object: [norland] }, [presidency, location]],
  ['relations', { entity: [norland] }, [presidency, party, membership, location]],
  ['relations', { value: ['minister'] }, [premiership]],
  ['relations', { value: ['president', 'prime minister'] }, [presidency, premiership]],
  ['relations', { validAt: ['2024-01-01'], type: ['member_of'] }, []],
  ['relations', { validAt: ['2023-12-31'], type: ['member_of', 'party_to'] }, [party, otherParty, membership]],
  ['relations', { status: ['negated'] }, [membership]],
  ['relations', { minConfidence: [0.95] }, [party, otherParty]],
  ['relations', { article: [ratificationArticle] }, [presidency, party]],
  ['relations', { article: [ratificationArticle], minConfidence: [0.8] }, [party]],
  ['relations', { assertedBy: ['article'], type: ['located_in'] }, [location]],
  ['events', { kind: ['sign', 'build'] }, ['sign', 'build']],
  ['events', { plover: ['SUPPORT'] }, ['sign', 'join', 'ratify']],
  ['events', { participant: [norland] }, ['supply', 'negotiate', 'build', 'join', 'ratify']],
  ['events', { role: ['target'] }, ['join']],
  ['events', { participant: [norland], role: ['target'] }, []],
  ['events', { participant: [league, sudmark], role: ['target', 'participant'] }, ['join', 'negotiate']],
  ['events', { place: [norvik] }, ['sign']],
  ['events', { from: ['2025-01-17'] }, ['sign', 'ratify']],
  ['events', { to: ['2024-01-01'] }, ['negotiate', 'supply']],
  ['events', { from: ['2021-05-01'], to: ['2021-05-01'] }, ['negotiate']],
  ['events', { from: ['2023-12-31'], to: ['2025-01-17'] }, ['negotiate', 'supply', 'sign']],
  ['events', { status: ['denied'] }, ['supply']],
  ['events', { status: ['planned', 'hypothetical'] }, ['build', 'join']],
  ['events', { status: ['asserted'] }, ['sign', 'negotiate', 'ratify']],
  ['events', { assertedBy: [sudmark] }, ['supply']],
  ['events', { status: ['denied'], assertedBy: [sudmark] }, []],
  ['events', { status: ['alleged', 'planned'], assertedBy: [sudmark, 'article'] }, ['supply', 'build']],
  ['events', { minConfidence: [0.95] }, ['sign']],
  ['events', { article: [ratificationArticle] }, ['supply', 'ratify']],
  ['events', { article: [ratificationArticle], status: ['denied'] }, []],
  ['agreements', { party: [norland] }, [treaty]],
  ['agreements', { party: [league] }, []],
  ['agreements', { signatory: [dahl] }, [treaty]],
  ['agreements', { signatory: [norland] }, []],
  ['agreements', { kind: ['treaty', 'pact'] }, [treaty]],
  ['agreements', { kind: ['pact'] }, []],
  ['agreements', { signedFrom: ['2025-01-17'], signedTo: ['2025-01-17'] }, [treaty]],
  ['agreements', { signedFrom: ['2025-01-18'] }, []],
  ['agreements', { signedTo: ['2025-01-16'] }, []],
  ['agreements', { expiresFrom: ['2035-12-31'], expiresTo: ['2035-01-01'] }, [treaty]],
  ['agreements', { expiresFrom: ['2036-01-01'] }, []],
  ['agreements', { expiresTo: ['2034-12-31'] }, []],
  ['agreements', { domain: ['fisheries'] }, [treaty]],
  ['agreements', { domain: ['trade fisheries'] }, []],
  ['agreements', { topic: ['DEFENSE'] }, [treaty]],
  ['agreements', { polarity: ['prohibited'] }, [treaty]],
  ['agreements', { topic: ['defense'], polarity: ['absent'] }, [treaty]],
  ['agreements', { topic: ['defense'], polarity: ['included'] }, []],
  [
    'agreements',
    { status: ['asserted'], assertedBy: ['article'], minConfidence: [0.9], article: [treatyArticle] },
    [treaty],
  ],
  ['provisions', { agreement: [treaty], polarity: ['absent', 'prohibited'] }, ['mutual defense', 'foreign missiles']],
  ['provisions', { topic: ['missiles', 'fisheries'] }, ['foreign missiles', 'fisheries']],
  ['statements', { speaker: [ana] }, [bridge]],
  ['statements', { about: [sudmark] }, [talks]],
  ['statements', { entity: [treaty, dahl] }, [bridge, talks]],
  ['statements', { kind: ['mixed'] }, [sister]],
  ['statements', { stance: ['alleged'] }, [sister]],
  ['statements', { q: ['neighbours negoti'] }, [talks]],
  ['statements', { q: ['Bridge PACT'] }, [bridge]],
  ['statements', { article: [ratificationArticle] }, [bridge]],
  ['relations', { asOf: ['2024-01-01'], type: ['member_of'] }, []],
  ['relations', { asOf: ['2023-12-31'], type: ['member_of'] }, [membership]],
  ['relations', { minCorroboration: [2] }, [presidency, party]],
  ['relations', { knownAt: ['2025-01-31'] }, []],
  ['relations', { knownAt: ['2025-02-01T08:00:00.000Z'], type: ['holds_position'] }, [presidency, premiership]],
  ['events', { asOf: ['2024-01-01'] }, ['negotiate', 'supply']],
  ['events', { minCorroboration: [2] }, ['supply']],
  ['events', { knownAt: ['2025-02-01'] }, ['sign', 'supply', 'negotiate', 'build', 'join']],
  ['events', { knownAt: ['2025-02-01'], status: ['denied'] }, ['supply']],
  ['agreements', { asOf: ['2030-01-01'] }, [treaty]],
  ['agreements', { asOf: ['2025-01-16'] }, []],
  ['agreements', { asOf: ['2036-01-01'] }, []],
  ['agreements', { minCorroboration: [2], knownAt: ['2025-02-01'] }, [treaty]],
  ['agreements', { minCorroboration: [3] }, []],
  ['statements', { asOf: ['2025-01-17'] }, []],
  ['statements', { knownAt: ['2025-01-31'] }, []],
  ['statements', { minCorroboration: [2] }, [bridge]],
]
