import type { EventRule } from './event-rule.ts'
import { words } from './words.ts'

const BODIES = words(
  'team commission committee panel body tribunal fund agency taskforce task-force unit ministry force council office centre center inquiry network hotline register school university base camp company party foundation charity union firm business start-up newspaper website orphanage clinic militia movement alliance court',
)

/** What is voted on, and the bodies that are made and unmade. */
export const VOTE_EVENTS: readonly EventRule[] = [
  {
    id: 'elect/vote',
    kind: 'elect',
    nouns: words('vote poll ballot primary contest round'),
    modifiers: words(
      'presidential parliamentary legislative general national snap early local municipal regional mayoral disputed fresh repeat rerun first-round second-round independence congressional leadership',
    ),
    subject: 'actor',
    owner: 'actor',
    obliques: { in: 'actor' },
    confidence: 0.7,
    yes: [['The presidential vote in Kenya was held in May.', { actor: 'Kenya' }]],
    no: ['The protest vote in Kenya was told in May.'],
  },
  {
    id: 'elect/run-off',
    kind: 'elect',
    nouns: words('run-off by-election re-election re-vote re-run'),
    subject: 'actor',
    owner: 'actor',
    obliques: { in: 'actor' },
    confidence: 0.75,
    yes: [['The run-off in Kenya was held in May.', { actor: 'Kenya' }]],
    no: ['The kick-off in Kenya was held in May.'],
  },
  {
    id: 'elect/declare',
    kind: 'elect',
    verbs: words('declare proclaim certify name confirm announce'),
    complements: [
      'winner',
      'the winner',
      'the victor',
      'victor',
      'president-elect',
      'elected',
      'duly elected',
      'as winner',
      'as the winner',
    ],
    object: 'target',
    objectTypes: ['person'],
    requires: 'target',
    confidence: 0.75,
    yes: [
      ['The commission declared Ana Ruiz the winner.', { target: 'Ana Ruiz' }],
      ['Ana Ruiz was declared the winner.', { target: 'Ana Ruiz' }],
    ],
    no: ['The commission declared Ana Ruiz the loser.'],
  },
  {
    id: 'elect/term',
    kind: 'elect',
    verbs: words('win secure clinch'),
    subject: 'target',
    objectHeads: words('term mandate majority landslide seat primary re-election reelection mayoralty governorship'),
    requires: 'target',
    confidence: 0.75,
    yes: [['Ana Ruiz won a second term in May.', { target: 'Ana Ruiz' }]],
    no: ['Ana Ruiz won a second medal in May.'],
  },
  {
    id: 'elect/voted-in',
    kind: 'elect',
    verbs: words('vote_in return sweep'),
    subject: 'target',
    object: 'target',
    obliqueHeads: { to: words('office power parliament victory presidency') },
    requires: 'target',
    objectTypes: ['person', 'organization'],
    confidence: 0.7,
    yes: [['Ana Ruiz was returned to office in May.', { target: 'Ana Ruiz' }]],
    no: ['Ana Ruiz was returned to prison in May.'],
  },
  {
    id: 'ratify/approve',
    kind: 'ratify',
    verbs: words('approve endorse pass adopt back'),
    subject: 'actor',
    subjectHeads: words(
      'parliament congress senate assembly lawmaker legislature bundestag knesset duma chamber house cabinet legislator deputy senator',
    ),
    objectHeads: ['agreement'],
    confidence: 0.8,
    yes: [
      ["Kenya's parliament approved the treaty in May.", { actor: 'Kenya' }],
      ['The treaty was approved by the Kenyan parliament in May.', { actor: 'Kenya' }],
    ],
    no: ["Kenya's parliament approved the budget in May.", 'Kenyan workers approved the treaty in May.'],
  },
  {
    id: 'found/set-up',
    kind: 'found',
    verbs: words('set_up establish create form found launch'),
    subject: 'actor',
    objectHeads: BODIES,
    confidence: 0.7,
    yes: [
      ['Kenya set up a commission in May.', { actor: 'Kenya' }],
      ['A joint team is to be set up by Kenya and Uganda.', { actor: 'Uganda' }],
    ],
    no: ['Kenya set up a tent in May.'],
  },
]
