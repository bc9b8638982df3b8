import type { Store } from '../../src/store/store.ts'
import { createWebhook } from '../../src/webhooks/create-webhook.ts'

const url = 'https://app.example/chancery'
const at = '2025-05-01T08:00:00.000Z'

/** Webhooks of the sample application: one with a message that was given up, and one to delete. */
export const SAMPLE_WEBHOOK = 'webhook:sample'
export const SPARE_WEBHOOK = 'webhook:spare'

/** Saves them in a store that has changes to tell. */
export async function saveSampleWebhooks(store: Store): Promise<void> {
  for (const id of [SAMPLE_WEBHOOK, SPARE_WEBHOOK])
    await store.saveWebhook({ ...createWebhook({ url }, 0, new Date(at)), id })
  const message = await store.takeMessage(SAMPLE_WEBHOOK, { owner: 'sample', at, until: at })
  const outcome = { state: 'failed', error: 'The receiver answered 500', nextAt: null } as const
  await store.settleMessage(message?.id ?? '', 'sample', outcome)
}
