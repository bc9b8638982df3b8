/** What the words around tell of a name that a country shares with another place. */
interface Ambiguity {
  readonly country: RegExp
  readonly place: RegExp
}

const AMBIGUOUS: ReadonlyMap<string, Ambiguity> = new Map([
  [
    'Georgia',
    {
      country:
        /^(?:Tbilisi|Georgian|Georgians|Abkhazia|Ossetia|Armenia|Azerbaijan|Caucasus|Russia|Russian|Moscow|Putin|Saakashvili|Shevardnadze|Batumi|Ukraine|Soviet|NATO|EU)$/,
      place:
        /^(?:Atlanta|Savannah|Macon|Augusta|Athens|Ga\.|Alabama|Florida|Tennessee|Carolina|Mississippi|Texas|Virginia|Sen\.|Senator|Rep\.|Republican|Republicans|Democrat|Democratic|Democrats|Atlantans|Confederate|Southern)$/,
    },
  ],
])

/** Tells whether a name that the gazetteer knows as a country's is one in this document. */
export type CountryTest = (name: string) => boolean

/**
 * A test for the document of these words. Of names that other places share, all its words decide, and in doubt it is
 * the country.
 */
export function createCountryTest(words: readonly string[]): CountryTest {
  const known = new Map<string, boolean>()
  const count = (evidence: RegExp) => words.reduce((sum, word) => sum + Number(evidence.test(word)), 0)
  return (name) => {
    const ambiguity = AMBIGUOUS.get(name)
    if (ambiguity === undefined) return true
    const isCountry = known.get(name) ?? count(ambiguity.country) >= count(ambiguity.place)
    known.set(name, isCountry)
    return isCountry
  }
}
