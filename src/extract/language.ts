import { franc } from 'franc-min'

const SHORTEST = 80
const SAMPLE = 4000

/** The language of a text as an ISO 639-1 code (639-3 where there is none), or null where the text is too short to tell. */
export function detectLanguage(text: string): string | null {
  const code = franc(text.slice(0, SAMPLE), { minLength: SHORTEST })
  return code === 'und' ? null : (Intl.getCanonicalLocales(code)[0] ?? code)
}
