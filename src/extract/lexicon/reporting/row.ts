import type { Status } from '../../../model/evidence.ts'

/** What completes the verb: a clause ("said that"), words quoted only, "as" or "for" ("described it as"), or several. */
export const TAKES = ['that', 'quote', 'as', 'to', 'both'] as const
export type Takes = (typeof TAKES)[number]

/** A verb that reports what somebody said. */
export interface ReportingVerb {
  readonly lemma: string
  /** How the speaker stands to what follows: "deny" denies it, "allege" alleges it, "vow" plans it. */
  readonly stance: Status
  readonly takes: Takes
  /** How surely the verb reports speech where something that can speak is its subject, 0 to 1. */
  readonly strength: number
}

/** A noun for something said: "claim" alleges, "denial" denies. */
export interface ReportingNoun {
  readonly noun: string
  readonly stance: Status
}
