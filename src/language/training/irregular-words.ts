/** Verbs with past tense and participle, where several are in use with a slash; the participle is left out where it is the past. */
const VERBS = `
abide abode/abided|arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become
befall befell befallen|begin began begun|behold beheld|bend bent|bet bet|bid bid/bade bid/bidden|bind bound|bite bit bitten
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast/broadcasted|build built
burn burnt/burned|burst burst|bust bust/busted|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come
cost cost|creep crept|cut cut|deal dealt|dig dug|dive dove/dived dived|do did done|draw drew drawn|dream dreamt/dreamed
drink drank drunk|drive drove driven|dwell dwelt/dwelled|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast/forecasted|foresee foresaw foreseen
forego forewent foregone|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken
freeze froze frozen|get got gotten/got|give gave given|go went gone|grind ground|grow grew grown|hang hung/hanged|have had
hear heard|hide hid hidden|hit hit|hold held|hurt hurt|input input|keep kept|kneel knelt/kneeled|know knew known|lay laid|lead led
lean leant/leaned|leap leapt/leaped|learn learnt/learned|leave left|lend lent|let let|lie lay lain|light lit/lighted|lose lost
make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|mow mowed mown
offset offset|outdo outdid outdone|outgrow outgrew outgrown|overcome overcame overcome|overhear overheard|overrun overran overrun
oversee oversaw overseen|oversleep overslept|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken
pay paid|prove proved proven/proved|put put|quit quit|read read|rebuild rebuilt|redo redid redone|remake remade|repay repaid
rerun reran rerun|resell resold|reset reset|retake retook retaken|rethink rethought|rewrite rewrote rewritten|rid rid|ride rode ridden
ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set
sew sewed sewn|shake shook shaken|shear sheared shorn|shed shed|shine shone/shined|shoot shot|show showed shown|shrink shrank shrunk
shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit|smell smelt/smelled
sow sowed sown|speak spoke spoken|speed sped/speeded|spell spelt/spelled|spend spent|spill spilt/spilled|spin spun|spit spat|split split
spoil spoilt/spoiled|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk
strew strewed strewn|stride strode stridden|strike struck struck/stricken|string strung|strive strove striven|swear swore sworn
sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|thrust thrust|tread trod trodden|undercut undercut|undergo underwent undergone|underlie underlay underlain
understand understood|undertake undertook undertaken|underwrite underwrote underwritten|undo undid undone|unwind unwound
uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|wed wed/wedded|weep wept|wet wet|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`

const NOUNS = `
alumnus alumni|analysis analyses|appendix appendices|axis axes|bacterium bacteria|basis bases|calf calves|cactus cacti|child children
corps corps|crisis crises|criterion criteria|curriculum curricula|diagnosis diagnoses|ellipsis ellipses|elf elves|emphasis emphases
fish fish|foot feet|formula formulae|fungus fungi|goose geese|half halves|headquarters headquarters|hero heroes|hypothesis hypotheses
index indices|knife knives|leaf leaves|life lives|loaf loaves|louse lice|man men|means means|medium media|memorandum memoranda
millennium millennia|mouse mice|nucleus nuclei|oasis oases|ox oxen|parenthesis parentheses|person people|phenomenon phenomena
potato potatoes|referendum referenda|scarf scarves|self selves|series series|sheep sheep|shelf shelves|species species
stimulus stimuli|stratum strata|syllabus syllabi|synopsis synopses|thesis theses|thief thieves|tomato tomatoes|tooth teeth
veto vetoes|wharf wharves|wife wives|wolf wolves|woman women|embargo embargoes|echo echoes|torpedo torpedoes`

export interface IrregularVerb {
  readonly base: string
  readonly past: readonly string[]
  readonly participle: readonly string[]
}

export const IRREGULAR_VERBS: readonly IrregularVerb[] = readRows(VERBS).map(
  ([base = '', past = '', participle = past]) => ({
    base,
    past: past.split('/'),
    participle: participle.split('/'),
  }),
)

/** Singular and plural. */
export const IRREGULAR_NOUNS: readonly (readonly [string, string])[] = readRows(NOUNS).map(([one = '', many = '']) => [
  one,
  many,
])

function readRows(table: string): string[][] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((row) => row.split(' '))
}
