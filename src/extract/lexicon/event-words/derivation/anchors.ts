import type { PartOfSpeech } from './wordnet.ts'

/** A sense that is at the head of a class of words for events, and how many steps below it still belong there. */
export interface Anchor {
  readonly kind: string
  readonly pos: PartOfSpeech
  /** The nouns for what its verbs do belong to the class too. */
  readonly acts: boolean
  /** Lemma and number of the sense, as WordNet counts them. */
  readonly sense: string
  readonly depth: number
}

/** Class, part of speech (`act`: verbs and the nouns for what they do), then senses with their depths. */
const TABLE = `
appoint    | act  | appoint.1 1, nominate.1 0
arrest     | act  | arrest.1 1, imprison.1 1, convict.1 1
attack     | act  | attack.1 3
attack     | noun | attack.1 3, blockade.1 1
ban        | act  | forbid.1 2
criticize  | act  | criticize.1 2, accuse.1 2
criticize  | noun | accusation.1 1, accusation.2 1, criticism.1 2
die        | verb | die.1 1
disaster   | noun | storm.1 2, flood.1 1, fire.1 1, earthquake.1 1, epidemic.1 1, explosion.1 1, collision.1 1, accident.1 1
disaster   | noun | landslide.1 1, landslide.2 1, avalanche.1 1, eruption.1 1, calamity.1 0, famine.2 0, drought.1 0, derailment.1 0
elect      | act  | elect.1 1
elect      | noun | election.1 1
expel      | verb | expel.1 1, punish.1 1
injure     | verb | injure.1 1, destroy.2 1, demolish.1 1
kill       | act  | kill.1 2
kill       | noun | murder.1 2, massacre.1 0
negotiate  | act  | negotiate.1 1
overthrow  | act  | oust.1 1, depose.1 1
overthrow  | noun | coup.1 1
praise     | verb | praise.1 1
protest    | act  | protest.1 0, demonstrate.4 1, riot.1 0, rebel.1 1
protest    | noun | protest.2 1, rebellion.2 2, strike.1 1
reject     | act  | reject.1 1, refuse.1 1, veto.1 0
rescue     | act  | rescue.1 1
war        | noun | war.1 1, battle.1 1
`

/** The senses that every class starts from. */
export const ANCHORS: readonly Anchor[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [kind = '', pos = '', senses = ''] = line.split('|').map((cell) => cell.trim())
    return senses.split(', ').map((cell) => {
      const [sense = '', depth] = cell.split(' ')
      return { kind, pos: pos === 'noun' ? 'noun' : 'verb', acts: pos === 'act', sense, depth: Number(depth) }
    })
  })
