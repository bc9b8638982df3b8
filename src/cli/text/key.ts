import type { Key } from '../../model/key.ts'
import { toPlainLine } from '../terminal.ts'

/** A key on one line: id, name, scopes, rate, and since when it is in force or no longer. */
export const toKeyLine = ({ id, name, scopes, rate, createdAt, revokedAt }: Key): string =>
  [
    id,
    toPlainLine(name),
    scopes.join(' '),
    ...(rate === null ? [] : [rate === 0 ? 'no limit' : `${rate}/min`]),
    revokedAt === null ? `since ${createdAt}` : `revoked ${revokedAt}`,
  ].join('  ')
