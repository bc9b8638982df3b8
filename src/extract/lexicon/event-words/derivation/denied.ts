/** Class, part of speech, words that the counts of WordNet let in and that news uses otherwise, and of what. */
const TABLE = `
attack    | verb | gas infest circumvent overrun | more often of vehicles, pests and rules
attack    | noun | firing foray volley infiltration interpenetration countermove strafe maraud | dismissals, ventures, sport
ban       | verb | nix enjoin | slang; courts enjoin to act as well
ban       | noun | crime veto | a crime is no ban; a veto is a rejection
criticize | verb | depreciate derogate belittle rubbish fulminate | of values, or of nobody
criticize | noun | barrage blame carping crime derogation disparagement denigration file fulmination lodgement minimization whang | no single act of words
die       | verb | croak pip_out | slang
disaster  | noun | airburst backfire balefire blowback blowup bonfire campfire smolder smoulder smudge | fires of choice, and figures of speech
disaster  | noun | fire microseism whirlwind | of guns, of persons, or figures of speech
elect     | noun | primary co-optation co-option | "primary" is an adjective
elect     | verb | co-opt | more often of ideas
expel     | verb | extradite blackball eject scourge avenge revenge cast_out | an arrest; of players; of persons wronged
injure    | verb | bust bust_up devour harm handicap overstretch sprain wrick subluxate traumatise traumatize contuse bruise | of food, sport and patients
kill      | verb | burke butcher chine eradicate erase flight liquidate off pip stone suffocate asphyxiate knock_off | of meat, firms, diseases, travel
kill      | noun | annihilation decimation dismemberment kill wipeout suffocation strangling throttling thuggee impalement electrocution carnage bloodshed | figures of speech, or no act of somebody
negotiate | verb | dicker liaise | no negotiation of parties
negotiate | noun | arbitrament bargain | a formal word for a verdict; wares
overthrow | verb | subvert boot_out | of rules
overthrow | noun | expulsion takeover | of members, of firms
praise    | verb | advertize blandish flatter sonnet | not in earnest
protest   | noun | insurgence insurgency | lasting
reject    | verb | disbelieve discount negative reprobate freeze_off | thoughts, prices
reject    | noun | negative disobedience brush-off turndown | adjectives, lasting
rescue    | verb | salve | of wounds
rescue    | noun | deliverance | of faith
war       | noun | assault battle fight bioattack | an attack; figures of speech
`

/** Words that are left out of a class though their senses are of it, as "class part-of-speech lemma". */
export const DENIED: ReadonlySet<string> = new Set(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [kind, pos, words = ''] = line.split('|').map((cell) => cell.trim())
      return words.split(' ').map((word) => `${kind} ${pos} ${word}`)
    }),
)
