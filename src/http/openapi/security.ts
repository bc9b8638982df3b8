import { SCOPES, type Scope } from '../../model/key.ts'
import { type Access, isOpen } from '../access/access.ts'
import type { Operation } from '../operation.ts'

/** How a key is shown: one scheme a scope, named as the scope is, since a bearer scheme has no scopes of its own. */
export const SECURITY_SCHEMES = Object.fromEntries(
  SCOPES.map((scope) => [
    scope,
    {
      type: 'http',
      scheme: 'bearer',
      description: `A key with the scope \`${scope}\`, made by \`chancery keys create\``,
    },
  ]),
) as Readonly<Record<Scope, object>>

/** What an operation asks for: alternatives, of which the empty one is no key. */
export function toSecurity({ scope }: Operation, access: Access): object[] {
  if (scope === null) return []
  return [...(isOpen(scope, access) ? [{}] : []), { [scope]: [] }]
}
