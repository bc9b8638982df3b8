import { setImmediate } from 'node:timers/promises'

/** So many entities are opened before other requests have their turn. */
const AT_A_TIME = 20

/** To be awaited before each entity that a search opens: now and then it lets other requests in between. */
export function createTurns(): () => Promise<void> {
  let opened = 0
  return async () => {
    opened += 1
    if (opened % AT_A_TIME === 0) await setImmediate()
  }
}
