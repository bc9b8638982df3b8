import type { Evidence } from '../../model/evidence.ts'
import type { AgreementDraft } from '../agreements/agreement-draft.ts'
import type { AgreementGroup } from '../agreements/agreement-group.ts'
import type { Discourse } from '../entities/discourse.ts'
import type { Referent } from '../entities/referent.ts'
import type { EventDraft } from '../events/event-draft.ts'
import type { RelationDraft } from '../relations/relation-draft.ts'
import type { StatementDraft } from '../statements/statement-draft.ts'

/** All that the finders found, with entities by key; ids come last, when agreements know their parties. */
export interface Facts {
  readonly discourse: Discourse
  readonly referents: readonly Referent[]
  readonly groups: readonly AgreementGroup[]
  readonly agreements: readonly AgreementDraft[]
  readonly events: readonly EventDraft[]
  readonly relations: readonly RelationDraft[]
  readonly statements: readonly StatementDraft[]
}

/** Gives the id of an entity key; null for one that was dropped. */
export type Identify = (key: string) => string | null

/** Puts ids for the keys of those who assert pieces of evidence. */
export type Attribute = (pieces: readonly Evidence[]) => Evidence[]
