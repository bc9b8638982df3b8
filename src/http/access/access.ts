import type { Scope } from '../../model/key.ts'

/** What those may do who show no key. */
export interface Access {
  /** `open`: everybody may read. */
  readonly reads: 'open' | 'key'
  /** `local`: everybody may write, since only this machine reaches the server. */
  readonly writes: 'local' | 'key'
  /** Requests a minute of one address without a key; 0 for as many as it likes. */
  readonly addressLimit: number
  /** Requests a minute of a key that has no rate of its own; 0 for as many as it likes. */
  readonly keyLimit: number
}

/** Whether an operation of a scope asks for no key; what has no scope never asks for one. */
export const isOpen = (scope: Scope | null, { reads, writes }: Access): boolean =>
  scope === null || (scope === 'read' ? reads === 'open' : writes === 'local')
