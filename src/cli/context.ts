import type { Config } from '../config.ts'
import type { Terminal } from './terminal.ts'

/** What a command runs in. `readConfig` fails with `invalid`; commands that need no setting never call it. */
export interface Context {
  readonly terminal: Terminal
  readonly readConfig: () => Config
  readonly now: () => Date
}
