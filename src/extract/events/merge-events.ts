import type { EdtfDate } from '../../model/date.ts'
import { PEOPLE } from '../rules/people.ts'
import type { EventDraft, RoleFiller } from './event-draft.ts'

/** Joins drafts that speak of one event: of one kind, with no clash of date, place or agreement, the participants of one among the other's; what names nobody must stand near. */
export function mergeEvents(drafts: readonly EventDraft[]): EventDraft[] {
  const merged: EventDraft[] = []
  const byKind = new Map<string, number[]>()
  for (const draft of drafts) {
    const places = byKind.get(draft.kind) ?? []
    const same = places.findLast((at) => isSame(merged[at] as EventDraft, draft))
    if (same === undefined) {
      byKind.set(draft.kind, [...places, merged.length])
      merged.push(draft)
    } else merged[same] = join(merged[same] as EventDraft, draft)
  }
  return merged
}

function isSame(a: EventDraft, b: EventDraft): boolean {
  if (clashes(a.date?.edtf, b.date?.edtf) || clashes(a.place, b.place) || clashes(a.agreement, b.agreement))
    return false
  if (a.agreement !== null && a.agreement === b.agreement) return true
  if (THING.test(a.kind) && differs(a, b)) return false
  if (a.kind === 'kill' && areOthers(a, b)) return false
  if ((a.unnamed && hasActor(b)) || (b.unnamed && hasActor(a))) return false
  if ((a.participants.length === 0 || b.participants.length === 0) && !isNear(a, b)) return false
  return isWithin(a.participants, b.participants) || isWithin(b.participants, a.participants)
}

/** Sentences within which words without participants may speak of the event told before. */
const NEAR = 2

/** Kinds that are another event where another thing is concerned: one rejects a claim, then an offer. */
const THING = /^(?:reject|announce|praise|request|supply|build|attack|launch|concede|accuse|seize|release|visit)$/

/** The harmed are counted and named in many ways: "four", "civilians", "17 others". */
const HARMED =
  /^(?:people|person|man|woman|child|civilian|other|soldier|victim|resident|worker|score|dozen|hundred|thousand|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d.*)$/

/** "Soldiers were killed before they killed the attackers": nobody named dies, and others do; "60 people" may be either, but lend no date. */
function areOthers(a: EventDraft, b: EventDraft): boolean {
  const bothUnnamed = a.participants.length === 0 && b.participants.length === 0
  if (!bothUnnamed || !clashes(a.undergoer, b.undergoer)) return false
  const counted = [a, b].filter(({ undergoer }) => ANYBODY.test(undergoer ?? '')).length
  return counted === 0 || (counted === 1 && (a.date === null) !== (b.date === null))
}

const ANYBODY = /^(?:people|person|man|woman|child|civilian|other|victim|score|dozen|hundred|thousand|\d.*)$/

/** Another thing is concerned: two that are no people, people elsewhere than a thing, or a thing where the other has its target. */
function differs(a: EventDraft, b: EventDraft): boolean {
  if (isPeople(a) && isPeople(b)) return false
  if (isPeople(a) || isPeople(b)) return a.undergoer !== null && b.undergoer !== null && !isNear(a, b, 0)
  return clashes(a.undergoer, b.undergoer) || aims(a, b) || aims(b, a)
}

/** One is aimed at a thing alone, the other at somebody: "an attack on a refinery", "the attack on Lima"; "visit the area", "a trip to Peru". */
const aims = (a: EventDraft, b: EventDraft): boolean =>
  /^(?:attack|visit)$/.test(a.kind) && a.undergoer !== null && !hasTarget(a) && b.undergoer === null && hasTarget(b)

const hasTarget = ({ participants }: EventDraft): boolean => participants.some(({ role }) => role === 'target')

const isPeople = ({ undergoer }: EventDraft): boolean =>
  undergoer !== null && (HARMED.test(undergoer) || PEOPLE.includes(undergoer))

const hasActor = ({ participants }: EventDraft): boolean => participants.some(({ role }) => role === 'actor')

const isNear = (a: EventDraft, b: EventDraft, sentences = NEAR): boolean =>
  (b.evidence[0]?.sentence ?? 0) - (a.evidence.at(-1)?.sentence ?? 0) <= sentences

const clashes = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a != null && b != null && !a.startsWith(b) && !b.startsWith(a)

/** Every participant of the first is one of the second, in the same role. */
const isWithin = (few: readonly RoleFiller[], many: readonly RoleFiller[]): boolean =>
  few.every((filler) => many.some(({ role, entity }) => role === filler.role && entity === filler.entity))

function join(a: EventDraft, b: EventDraft): EventDraft {
  const added = b.participants.filter(({ entity }) => !a.participants.some((filler) => filler.entity === entity))
  return {
    ...a,
    participants: [...a.participants, ...added],
    triggers: [...a.triggers, ...b.triggers],
    date: finer(a.date, b.date),
    place: a.place ?? b.place,
    object: a.object ?? b.object,
    undergoer: a.undergoer ?? b.undergoer,
    agreement: a.agreement ?? b.agreement,
    evidence: [...a.evidence, ...b.evidence],
  }
}

const finer = (a: EdtfDate | null, b: EdtfDate | null): EdtfDate | null =>
  a === null || (b !== null && b.edtf.length > a.edtf.length) ? b : a
