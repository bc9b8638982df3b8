import { serve } from '../../serve.ts'
import { type Command, EXIT } from '../command.ts'

/** Both signals that ask a process to stop. A second one ends it at once. */
const nextStop = (): Promise<unknown> =>
  new Promise((resolve) => {
    process.once('SIGTERM', resolve)
    process.once('SIGINT', resolve)
  })

export const serveCommand: Command = {
  operands: '',
  summary: 'Answer over HTTP until SIGTERM or Ctrl-C',
  details: ['An empty knowledge base is given the seed article first, unless SEED=false.'],
  options: {},
  most: 0,
  async run(_given, context) {
    await serve(context.readConfig(), context, nextStop())
    return EXIT.ok
  },
}
