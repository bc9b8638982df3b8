import type { Snapshot } from '../store/store.ts'
import { toFeature } from './geojson.ts'
import { readPages } from './pages.ts'

/** All places as one collection of features. */
export async function* writeMap(snapshot: Snapshot): AsyncGenerator<string> {
  let before = '{"type":"FeatureCollection","features":[\n'
  for await (const items of readPages(snapshot, 'places'))
    for (const item of items) {
      yield before + toFeature(item)
      before = ',\n'
    }
  yield before === ',\n' ? '\n]}\n' : `${before}]}\n`
}
