/** Past forms that are of one verb only, whichever tag they get, by the verb. */
const FORMS = `
arise arose arisen|beat beaten|begin began begun|break broke broken|choose chose chosen|come came|become became
draw drew drawn|withdraw withdrew withdrawn|drive drove driven|eat ate eaten|fall fell fallen|flee fled|fly flew flown
forbid forbade forbidden|foresee foresaw foreseen|forsake forsook forsaken|freeze froze frozen|give gave given
forgive forgave forgiven|go went gone|grow grew grown|hide hid hidden|know knew known|mistake mistook mistaken
overcome overcame|override overrode overridden|overrun overran|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|ride rode ridden|ring rang rung|rise rose risen|run ran|shake shook shaken
shrink shrank shrunk|sink sank sunk|slay slew slain|speak spoke spoken|spring sprang sprung|steal stole stolen
strike struck stricken|strive strove striven|swear swore sworn|swim swam swum|take took taken|retake retook retaken
undertake undertook undertaken|tear tore torn|throw threw thrown|wake woke woken|weave wove woven|write wrote written
rewrite rewrote rewritten|sing sang sung|seek sought|fight fought|catch caught|bring brought|buy bought|teach taught
initial initialled initialling|annul annulled annulling|dial dialled dialling|quarrel quarrelled quarrelling
imperil imperilled imperilling|parcel parcelled parcelling
`

/** The lemma of a past form that can be of one verb only; the lemmatizer goes by tags, which may be mistaken. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [verb = '', ...forms] = row.split(' ')
      return forms.map((form) => [form, verb] as const)
    }),
)
