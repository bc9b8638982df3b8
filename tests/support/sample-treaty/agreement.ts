import type { Agreement, Provision } from '../../../src/model/agreement.ts'
import { friday, signed } from './events.ts'
import { ana, dahl, norland, sudmark, treaty, treatyText } from './text.ts'

const { evidence } = treatyText

const provisions: Provision[] = [
  { topic: 'fisheries', polarity: 'included', evidence: [evidence('covers trade and coastal fisheries')] },
  {
    topic: 'foreign missiles',
    polarity: 'prohibited',
    evidence: [evidence('It bars either side from hosting foreign missiles')],
  },
  { topic: 'mutual defense', polarity: 'absent', evidence: [evidence('contains no mutual defense clause')] },
]

/** One treaty with provisions of all three polarities. */
export const agreement: Agreement = {
  id: treaty,
  kind: 'treaty',
  name: 'Norland–Sudmark friendship treaty',
  parties: [norland, sudmark],
  signatories: [ana, dahl],
  signedOn: friday,
  ratifiedOn: null,
  inForceOn: null,
  expiresOn: { edtf: '2035', start: '2035-01-01', end: '2035-12-31', text: 'until 2035', basis: 'text' },
  term: 'P10Y',
  renewable: true,
  domains: ['trade', 'coastal fisheries'],
  provisions,
  evidence: [signed],
}
