import type { Explain } from '../../explain.ts'
import { Explanation } from '../../model/explanation.ts'
import { fromJson, type Store } from '../../store/store.ts'
import { EXPLAINS } from '../explanation.ts'
import { refuseUnknown, toIdRow } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'
import { toParameterSet } from '../parameter.ts'

const ADDRESS = toParameterSet({ id: toIdRow('agreements'), provision: toIdRow('provisions') })

/** A provision is addressed below its agreement; below another one it is unknown. */
export const createProvisionExplanation = (store: Store, explain: Explain): Operation =>
  createOperation({
    id: 'explainProvision',
    tag: 'Agreements',
    url: '/v1/agreements/:id/provisions/:provision/explain',
    summary: 'Explain one provision',
    description: `Why the provision is in the knowledge base. ${EXPLAINS}`,
    params: ADDRESS,
    answer: Explanation,
    problems: ['not_found', 'gone', 'unavailable'],
    async handle({ params: { id, provision } }) {
      const found = await store.get('provisions', provision, ['agreement'])
      const owned = found !== null && fromJson(found).agreement === id
      return (
        (owned ? await explain('provisions', provision) : null) ??
        refuseUnknown(store, 'provisions', provision, 'provision')
      )
    },
  })
