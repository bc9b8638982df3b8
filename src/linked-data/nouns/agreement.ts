import type { StoredAgreement, StoredProvision } from '../../model/agreement.ts'
import { type ToIri, toPart } from '../addresses.ts'
import { createNode, type LinkedNode } from '../node.ts'
import { toWord } from '../vocabulary.ts'
import { toDate } from './date.ts'
import { toSupport } from './evidence.ts'
import type { Told } from './told.ts'

export function toAgreement(agreement: Told<StoredAgreement>, toIri: ToIri): LinkedNode {
  const id = toIri(agreement.id)
  return createNode(id, ['CreativeWork', 'Agreement', 'Entity'], {
    name: agreement.name,
    kind: agreement.kind && toWord('agreement', agreement.kind),
    party: agreement.parties?.map(toIri),
    signatory: agreement.signatories?.map(toIri),
    signedOn: toDate(agreement.signedOn, id, 'signed-on'),
    ratifiedOn: toDate(agreement.ratifiedOn, id, 'ratified-on'),
    inForceOn: toDate(agreement.inForceOn, id, 'in-force-on'),
    expiresOn: toDate(agreement.expiresOn, id, 'expires-on'),
    term: agreement.term,
    renewable: agreement.renewable,
    keywords: agreement.domains,
    hasPart: agreement.provisions?.map((provision) => toProvision(provision, toIri)),
    ...toSupport(agreement.evidence, id, toIri),
    corroboration: agreement.corroboration,
  })
}

/** A provision, as a part of its agreement. */
export function toProvision(provision: Told<StoredProvision> & Pick<StoredProvision, 'agreement'>, toIri: ToIri) {
  const agreement = toIri(provision.agreement)
  const id = toPart(agreement, provision.id)
  return createNode(id, ['Claim', 'Entity'], {
    isPartOf: agreement,
    topic: provision.topic,
    polarity: provision.polarity && toWord('polarity', provision.polarity),
    ...toSupport(provision.evidence, id, toIri),
    corroboration: provision.corroboration,
  })
}
