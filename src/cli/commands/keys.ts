import { createKeyText } from '../../key.ts'
import { Failure } from '../../model/failure.ts'
import { Key, SCOPES } from '../../model/key.ts'
import type { Store } from '../../store/store.ts'
import { type Command, EXIT, type Given } from '../command.ts'
import type { Context } from '../context.ts'
import { toKeyLine } from '../text/key.ts'
import { withStore } from '../with-store.ts'

export const keysCommand: Command = {
  operands: 'create|list|revoke [ID]',
  summary: 'Make, list and revoke the keys that the API asks for',
  details: [
    'keys create --name NAME --scope SCOPE tells a new key, once: only its digest is kept.',
    'keys list tells every key without its secret; keys revoke ID takes one out of force, in running servers as well.',
    `Scopes: ${SCOPES.join(', ')}. read reads, ingest files and deletes articles, curate corrects what was made of them,`,
    'admin runs the service; a key may do what it has the scope for and nothing else.',
  ],
  options: {
    name: { value: 'NAME', description: 'Whom or what the key is for' },
    scope: { value: 'SCOPE', description: 'What it may do; may be given several times', many: true },
    rate: { value: 'N/min', description: 'Requests a minute; 0 for no limit; KEY_RATE_LIMIT unless given' },
  },
  most: 2,
  async run(given, context) {
    const [action = '', ...operands] = given.operands
    const act = ACTIONS.get(action)
    if (act === undefined) throw new Failure('invalid', `"keys" takes ${Array.from(ACTIONS.keys()).join(', ')}`)
    await act({ ...given, operands }, context)
    return EXIT.ok
  },
}

type Action = (given: Given, context: Context) => Promise<void>

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['create', create],
  ['list', list],
  ['revoke', revoke],
])

async function create(given: Given, context: Context): Promise<void> {
  refuseOperands(given, 0)
  const { id, text, sha256 } = createKeyText()
  const key = readKey(given, id, context.now())
  await withStore(context.readConfig(), (store) => store.saveKey({ key, sha256 }))
  tell(given, context, { ...key, key: text }, [text, `  ${toKeyLine(key)}`, '  Keep it: it is not told again.'])
}

async function list(given: Given, context: Context): Promise<void> {
  refuseOptions(given)
  refuseOperands(given, 0)
  const keys = await withStore(context.readConfig(), (store) => store.listKeys())
  tell(given, context, keys, keys.length === 0 ? ['There are no keys'] : keys.map(toKeyLine))
}

async function revoke(given: Given, context: Context): Promise<void> {
  refuseOptions(given)
  refuseOperands(given, 1)
  const [id = ''] = given.operands
  const at = context.now().toISOString()
  const key = await withStore(context.readConfig(), (store) => revokeIn(store, id, at))
  tell(given, context, key, [toKeyLine(key)])
}

async function revokeIn(store: Store, id: string, at: string): Promise<Key> {
  const key = await store.revokeKey(id, at)
  if (key === null) throw new Failure('not_found', `No key has the id "${id}"`)
  return key
}

/** The key that the options ask for; fails with `invalid`. */
function readKey({ options: { name, scope, rate } }: Given, id: string, at: Date): Key {
  const read = Key.safeParse({
    id,
    name,
    scopes: scope && [...new Set(scope.split(','))],
    rate: rate === undefined ? null : readRate(rate),
    createdAt: at.toISOString(),
    revokedAt: null,
  })
  if (read.success) return read.data
  const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])))
  const faults = [...wrong].map((field) => ({
    parameter: field === 'scopes' ? '--scope' : `--${field}`,
    detail: RULES[field] ?? '',
  }))
  throw new Failure('invalid', 'An option has a wrong value', faults)
}

const readRate = (text: string): number => Number(/^(\d+)(?:\/min)?$/.exec(text)?.[1])

const RULES: Readonly<Record<string, string>> = {
  name: 'Must have 1 to 100 characters',
  scopes: `Must be one or several of ${SCOPES.join(', ')}`,
  rate: 'Must be a whole number, such as 120/min, of at most 1000000',
}

function refuseOptions({ options }: Given): void {
  const [option] = Object.keys(options)
  if (option !== undefined) throw new Failure('invalid', `--${option} belongs to "keys create"`)
}

function refuseOperands({ operands }: Given, wanted: number): void {
  if (operands.length !== wanted)
    throw new Failure('invalid', wanted === 0 ? 'This takes no ID' : 'Give the ID of the key')
}

function tell({ json }: Given, { terminal }: Context, record: unknown, lines: readonly string[]): void {
  terminal.print(json ? JSON.stringify(record) : lines.join('\n'))
}
