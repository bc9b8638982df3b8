import type { Statement } from '../../../src/model/statement.ts'
import { ana, dahl, norland, sudmark, treaty, treatyText } from './text.ts'

const { at, evidence } = treatyText

/** One direct statement, one indirect, one mixed; the last without a speaker who is known. */
export const statements: Statement[] = [
  {
    ...at('This pact is a bridge'),
    id: 'statement:ana-ruiz-152637485960',
    speaker: ana,
    kind: 'direct',
    cue: 'said',
    stance: 'asserted',
    about: [treaty],
    evidence: [evidence('“This pact is a bridge,” Ruiz said')],
  },
  {
    ...at('The neighbours negotiated from 2019 to 2023'),
    id: 'statement:jurgen-dahl-263748596071',
    speaker: dahl,
    kind: 'indirect',
    cue: 'told',
    stance: 'asserted',
    about: [norland, sudmark],
    evidence: [evidence('The neighbours negotiated from 2019 to 2023, Dåhl told reporters', { confidence: 0.8 })],
  },
  {
    ...at('whom she calls her sister'),
    id: 'statement:unknown-374859607182',
    speaker: null,
    kind: 'mixed',
    cue: null,
    stance: 'alleged',
    about: [],
    evidence: [evidence('whom she calls her sister', { confidence: 0.4, status: 'alleged' })],
  },
]
