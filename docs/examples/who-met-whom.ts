/**
 * Tells who met whom, in the words of the articles:
 *
 *     npx tsx docs/examples/who-met-whom.ts http://127.0.0.1:3000 person:masoud-pezeshkian
 */
import { type Chancery, ChanceryError, createClient } from 'chancery/client'

const MEETINGS = ['meet', 'visit', 'negotiate', 'summit'] as const

/** Lines about the meetings of somebody, the earliest first. */
async function* tellMeetings(chancery: Chancery, person: string): AsyncGenerator<string> {
  const meetings = chancery.list('events', { participant: person, kind: MEETINGS, embed: ['entities'] })
  for await (const { date, evidence, participants, entities = [] } of meetings) {
    const names = new Map(entities.map(({ id, name }) => [id, name]))
    const others = participants.filter(({ entity }) => entity !== person)
    const whom = others.map(({ entity }) => names.get(entity) ?? entity).join(', ') || 'somebody'
    yield `${date?.edtf ?? 'some day'}: ${whom}`
    for (const { text, status } of evidence) yield `  ${status}: “${text}”`
  }
}

const [base = 'http://127.0.0.1:3000', id = 'person:masoud-pezeshkian'] = process.argv.slice(2)
const chancery = createClient({ base })

try {
  const { name, positions } = await chancery.get('people', id)
  const posts = positions.map(({ title, of }) => `${title}, ${of.name}`)
  console.log([name, ...posts].join('; '))
  for await (const line of tellMeetings(chancery, id)) console.log(line)
} catch (error) {
  if (!(error instanceof ChanceryError)) throw error
  console.error(`${error.code}: ${error.message}`)
  process.exitCode = 1
}
