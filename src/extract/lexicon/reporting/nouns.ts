import type { ReportingNoun } from './row.ts'

/** Nouns for what is said, by the stance that they give it; own compilation. */
const NOUNS: readonly (readonly [ReportingNoun['stance'], string])[] = [
  [
    'asserted',
    `statement remark comment announcement declaration speech address interview briefing report tweet post letter
    message note memo reply response answer warning reminder assurance admission confession acknowledgement
    acknowledgment confirmation testimony explanation observation conclusion finding assertion argument insistence view
    opinion belief assessment estimate complaint apology communiqué communique proclamation verdict ruling praise
    criticism condemnation denunciation rebuke prediction forecast`,
  ],
  ['alleged', 'claim accusation allegation charge rumor rumour suspicion speculation insinuation assumption hearsay'],
  ['denied', 'denial rejection dismissal refutation rebuttal repudiation'],
  [
    'planned',
    'promise pledge vow threat proposal offer commitment plan demand call appeal plea request recommendation',
  ],
  ['hypothetical', 'hope fear wish expectation hypothesis scenario'],
]

export const NOUN_ROWS: readonly ReportingNoun[] = NOUNS.flatMap(([stance, nouns]) =>
  nouns.split(/\s+/).map((noun) => ({ noun, stance })),
)
