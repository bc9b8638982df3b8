import autocannon from 'autocannon'

/** What came of asking for a while. `failed` counts what was not answered with 200. */
export interface Load {
  readonly rate: number
  readonly median: number
  readonly p99: number
  readonly failed: number
}

/** Asks for addresses in turn, by so many connections that each wait for their answer. */
export async function load(
  url: string,
  paths: readonly string[],
  { seconds, connections }: { readonly seconds: number; readonly connections: number },
): Promise<Load> {
  const requests = paths.map((path) => ({ method: 'GET' as const, path }))
  const result = await autocannon({ url, requests, duration: seconds, connections })
  const { '1xx': one = 0, non2xx, errors, timeouts } = result
  return {
    rate: result.requests.average,
    median: result.latency.p50,
    p99: result.latency.p99,
    failed: one + non2xx + errors + timeouts,
  }
}
