import type { Evidence } from '../../model/evidence.ts'

/** Entities with the evidence for each. */
export type Supported = Map<string, Evidence[]>

/** Adds a piece of evidence for an entity. */
export function support(found: Supported, entity: string, evidence: Evidence): void {
  const own = found.get(entity)
  if (own === undefined) found.set(entity, [evidence])
  else own.push(evidence)
}
