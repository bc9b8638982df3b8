import type { Changes } from '../model/change.ts'

/**
 * The part of the port that tells what changed. The log is written in the transactions that change something, one entry
 * for each item that an article brings, touches or takes away, so that its order is that of the changes. Seqs grow and
 * are never used twice; the oldest entries go when there are more than are kept.
 */
export interface ChangeLog {
  /** Entries behind `after`, or from the oldest one kept; `gone` where entries behind it are kept no longer or it is beyond the log. */
  listChanges(after: number | null, limit: number): Promise<Changes>
  /** The last seq that was given, 0 before the first. */
  lastChange(): Promise<number>
}
