import { describe, expect, it } from 'vitest'
import type { EventKind } from '../../../src/model/event-kind.ts'
import { findEvents } from '../support/ask.ts'

const ROWS: readonly (readonly [who: string, text: string, kind: EventKind, actor: string])[] = [
  ['leads a crowd', 'Farmers led by Greenpeace attacked a plant in Peru.', 'attack', 'organization:greenpeace'],
  ['fires a weapon', 'A missile fired by Hamas killed Tom Cole.', 'kill', 'organization:hamas'],
  ['stands behind "by" of an attack', 'Shelling by Russian forces killed six civilians.', 'kill', 'country:russia'],
  ['stands far behind a passive', 'Ana Ruiz was banned for two years by Shell.', 'sanction', 'organization:shell'],
]

describe('the actor of an event', () => {
  it.each(ROWS)('is who %s', (_, text, kind, actor) => {
    expect(findEvents(text, kind)[0]?.participants).toContainEqual({ role: 'actor', entity: actor })
  })

  it('is nobody who only works with the actor', () => {
    const [seized] = findEvents('Spanish police, working with Peru, seized two tonnes of cocaine.', 'seize')
    expect(seized?.participants).toEqual([{ role: 'actor', entity: 'country:spain' }])
  })
})
