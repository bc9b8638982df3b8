import { afterType, digest, toSlug } from '../../identity/ids.ts'
import type { Agreement } from '../../model/agreement.ts'
import type { Entity } from '../../model/entity.ts'
import type { AgreementDraft } from '../agreements/agreement-draft.ts'
import type { AgreementGroup } from '../agreements/agreement-group.ts'
import type { Attribute, Facts, Identify } from './facts.ts'
import { mentionAt } from './mention.ts'

/** Ids of the agreements by key: parties, name and year, which any article on the same agreement tends to tell. */
export function identifyAgreements(drafts: readonly AgreementDraft[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const draft of drafts) {
    const id = toAgreementId(draft)
    ids.set(
      draft.key,
      [...ids.values()].includes(id) ? `${id}-${digest(draft.evidence[0]?.text ?? '', draft.key)}` : id,
    )
  }
  return ids
}

function toAgreementId({ parties, name, signedOn, year }: AgreementDraft): string {
  const sides = [...parties.keys()].map(afterType).toSorted()
  const when = signedOn?.edtf.slice(0, 4) ?? year ?? ''
  return `agreement:${toSlug([...sides, name, name.includes(when) ? '' : when].filter((part) => part !== '').join(' '))}`
}

/** The entity of an agreement: its mentions are the words that name it, and the pronouns and plain words that stand for it. */
export function toAgreementEntity(
  { discourse }: Facts,
  draft: AgreementDraft,
  group: AgreementGroup,
  id: string,
): Entity {
  const { document } = discourse.reading
  const named = group.mentions.map(({ phrase, definiteness }) =>
    mentionAt(document, phrase.first, phrase.head, definiteness === 'name' ? 'name' : 'nominal'),
  )
  const meant = [...discourse.bySentence.values()]
    .flat()
    .filter(({ entities, last }) => entities.includes(group.key) && !group.heads.has(last))
    .map(({ first, last, form }) => mentionAt(document, first, last, form))
  const mentions = [...named, ...meant].toSorted((a, b) => a.start - b.start)
  return { id, type: 'agreement', name: draft.name, aliases: [], attributes: { kind: draft.kind }, mentions }
}

export function toAgreement(draft: AgreementDraft, id: string, identify: Identify, evidence: Attribute): Agreement {
  const { kind, name, signedOn, ratifiedOn, inForceOn, expiresOn, term, renewable, domains } = draft
  const ids = (keys: Iterable<string>) => [...keys].flatMap((key) => identify(key) ?? [])
  return {
    id,
    kind,
    name,
    parties: ids(draft.parties.keys()),
    signatories: ids(draft.signatories.keys()),
    signedOn,
    ratifiedOn,
    inForceOn,
    expiresOn,
    term,
    renewable,
    domains: [...domains],
    provisions: draft.provisions.map((provision) => ({
      topic: provision.topic,
      polarity: provision.polarity,
      evidence: evidence(provision.evidence),
    })),
    evidence: evidence(draft.evidence),
  }
}
