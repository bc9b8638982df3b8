import { isOrganization } from '../entities/discourse.ts'
import type { KnownPost } from '../entities/reference.ts'
import type { Referent } from '../entities/referent.ts'
import { toEvidence } from '../evidence.ts'
import type { Story } from './office-country.ts'
import type { Office } from './offices.ts'
import type { RelationDraft } from './relation-draft.ts'

/**
 * Gives a title without a body to the one that the text implies: a spokesperson speaks for the only body named before in the
 * sentence, or in the one before; a justice sits in the only court of the text, and a chief executive in the company that the story is about.
 */
export function findBodiesBefore(
  story: Story,
  offices: readonly Office[],
  posts: readonly KnownPost[],
): RelationDraft[] {
  const placed = new Set(posts.filter(({ body }) => body !== null).map(({ person }) => person))
  return offices
    .filter(({ person }) => !placed.has(person))
    .flatMap((office): RelationDraft[] => {
      const speaks = office.spoken && !office.national
      const { body, rule } = impliedBody(story, office, speaks)
      if (body === null) return []
      const evidence = toEvidence(story.reading.document, office.first, office.last, rule, 0.5)
      const type = speaks ? 'spokesperson_for' : 'holds_position'
      const value = speaks ? null : office.title
      return [{ type, subject: office.person, object: body, value, evidence: [evidence] }]
    })
}

function impliedBody(story: Story, office: Office, speaks: boolean): { body: string | null; rule: string } {
  if (speaks) return { body: spokenFor(story, office), rule: 'spokesperson-for/body-before' }
  if (office.company) return { body: storyCompany(story), rule: 'holds-position/story-company' }
  return { body: isJudge(office) ? onlyCourt(story, office.first) : null, rule: 'holds-position/only-court' }
}

/** The body that the first sentence names and the text names at least twice, and twice as often as any other; null for none. */
function storyCompany({ reading: { document }, referents }: Story): string | null {
  const bodies = referents.filter(({ entity }) => isOrganization(entity))
  const counts = [...Map.groupBy(bodies, ({ entity }) => entity)].toSorted((a, b) => b[1].length - a[1].length)
  const [most, next] = counts
  if (most === undefined || most[1].length < 2 || most[1].length < 2 * (next?.[1].length ?? 0)) return null
  return most[1].some(({ name }) => document.tokens[name.first]?.sentence === 0) ? most[0] : null
}

/** A title that only courts have. */
export const isJudge = ({ title }: Office): boolean =>
  /^(?:chief |associate )?justice$|^(?:presiding |chief )?judge$/i.test(title)

/** The one court that a text names, before a token; null for none and for several. */
export function onlyCourt({ referents }: Story, at: number): string | null {
  const courts = referents.filter(
    ({ name, entity }) => isOrganization(entity) && /\b(?:Court|Tribunal)\b/.test(name.name),
  )
  const [first] = courts
  return first === undefined || first.name.first > at ? null : only(courts)
}

function spokenFor({ reading: { document }, referents }: Story, { first }: Office): string | null {
  const here = document.sentences[document.tokens[first]?.sentence ?? -1]
  const before = document.sentences[(here?.index ?? 0) - 1]
  if (here === undefined) return null
  const within = (from: number, to: number) =>
    referents.filter(
      ({ name, entity }) => isOrganization(entity) && name.first >= from && name.last < to && !isAddressed(name.first),
    )
  const near = within(here.first, first)
  if (near.length > 0 || before === undefined) return only(near)
  const parted = /\n/.test(document.text.slice(before.end, here.start))
  return parted ? null : only(within(before.first, here.first))

  /** "Told Reuters", "in an email to Norland Radio": the press. */
  function isAddressed(at: number): boolean {
    const front = document.tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
    return /^(?:told|to|tells|by)$/.test(document.tokens[front]?.lower ?? '')
  }
}

function only(referents: readonly Referent[]): string | null {
  const [body, other] = new Set(referents.map(({ entity }) => entity))
  return body === undefined || other !== undefined ? null : body
}
