/** The oldest major version of Node that runs Chancery: the store's native part crashes on older ones. */
const OLDEST_NODE = 24

/** Runs the command line in this process. The version of Node is checked before anything native is loaded. */
export async function start(args: readonly string[]): Promise<void> {
  const fault = findRuntimeFault(process.versions.node)
  if (fault !== null) {
    process.stderr.write(`chancery: ${fault}\n`)
    process.exitCode = 1
    return
  }
  const { runProcess } = await import('./cli/process.ts')
  await runProcess(args)
}

/** What to tell the user of a version of Node that is too old; null where it will do. */
export function findRuntimeFault(version: string): string | null {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return null
  return [
    `Node ${OLDEST_NODE} or newer is needed, and this is Node ${version}.`,
    'Run "npm start" or "npm run chancery", which bring their own, or install a newer one.',
  ].join(' ')
}
