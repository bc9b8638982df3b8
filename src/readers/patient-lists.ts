import type { Store } from '../store/store.ts'
import type { HeavyReads } from './heavy-reads.ts'

/** Milliseconds that a list may hold others up. Nearly all are done in less than one. */
export const MOMENT_MS = 50

/**
 * Lists pages in the thread of the caller, and anew by a reader where that takes longer than a moment: a filter that few of millions
 * of rows meet, and that no index knows, is not seen by its looks.
 */
export const createPatientList =
  ({ listBriefly }: Pick<Store, 'listBriefly'>, reads: Pick<HeavyReads, 'list'>): Store['list'] =>
  async (noun, query) =>
    (await listBriefly(noun, query, MOMENT_MS)) ?? reads.list(noun, query)
