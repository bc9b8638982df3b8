import { createSampleText } from '../sample-text.ts'

/** A signing, an accusation with its denial, talks over years, a plan and a membership that is not; with one letter beyond the BMP. */
export const treatyText = createSampleText([
  'NORVIK 🌍 — On Friday, President Ana Ruiz of Norland and Prime Minister Jürgen Dåhl of Sudmark signed a friendship treaty in Norvik.',
  'The treaty lasts ten years, may be extended and covers trade and coastal fisheries.',
  'It bars either side from hosting foreign missiles and contains no mutual defense clause.',
  '“This pact is a bridge,” Ruiz said, standing beside Eva Ruiz, whom she calls her sister.',
  'Sudmark accuses Norland of supplying drones to the rebels, which Norland denies.',
  'The neighbours negotiated from 2019 to 2023, Dåhl told reporters.',
  'They plan to build a tunnel.',
  'Norland is not a member of the Coastal League, but would join the League if the treaty held.',
])

/** Ids of what the text speaks of. */
export const ana = 'person:ana-ruiz'
export const eva = 'person:eva-ruiz'
export const dahl = 'person:jurgen-dahl'
export const norland = 'country:norland'
export const sudmark = 'country:sudmark'
export const norvik = 'place:norvik'
export const league = 'organization:coastal-league'
export const treaty = 'agreement:norland-sudmark-friendship-treaty-2025'
