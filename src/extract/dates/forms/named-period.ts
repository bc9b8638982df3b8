import { createForm, type Form } from '../candidate.ts'
import { endsPhrase } from '../phrase-end.ts'

/** Wars that everybody dates alike, from the first declaration of war to the last surrender or armistice. */
const NAMED_PERIODS: readonly (readonly [names: string, edtf: string])[] = [
  ['World War I|WWI|the First World War|First World War', '1914-07-28/1918-11-11'],
  ['World War II|WWII|World War Two|the Second World War|Second World War', '1939-09-01/1945-09-02'],
]
const PATTERN = new RegExp(
  String.raw`(?<=\b(?:[Dd]uring|[Tt]hroughout|[Ii]n) )(?:the )?(?:${NAMED_PERIODS.map(([names], at) => `(?<period${at}>${names})`).join('|')})(?![\p{L}\d-])`,
  'gu',
)
const TRIGGER = /\bW(?:WI|orld War)/

/** A period of history known by its name, where something lies in it: "during World War II". "After" it tells no end. */
export const findNamedPeriods: Form = createForm(
  PATTERN,
  ({ groups, after }) => {
    const [, edtf] = NAMED_PERIODS.find((_, at) => groups[`period${at}`] !== undefined) ?? []
    return edtf === undefined || !endsPhrase(after) ? null : { kind: 'said', edtf }
  },
  TRIGGER,
)
