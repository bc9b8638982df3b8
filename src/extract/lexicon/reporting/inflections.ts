const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thinking'],
  hold: ['holds', 'held', 'holding'],
  know: ['knows', 'knew', 'known', 'knowing'],
  understand: ['understands', 'understood', 'understanding'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  show: ['shows', 'showed', 'shown', 'showing'],
  mean: ['means', 'meant', 'meaning'],
  feel: ['feels', 'felt', 'feeling'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  broadcast: ['broadcasts', 'broadcast', 'broadcasted', 'broadcasting'],
  undertake: ['undertakes', 'undertook', 'undertaken', 'undertaking'],
  beseech: ['beseeches', 'besought', 'beseeched', 'beseeching'],
  go: ['goes', 'went', 'gone', 'going'],
  lash: ['lashes', 'lashed', 'lashing'],
  hit: ['hits', 'hitting'],
  rule: ['rules', 'ruled', 'ruling'],
}

/** Verbs whose last consonant doubles before -ed and -ing. */
const DOUBLING = /^(?:admit|commit|quip|snap|dub|rap|brag|beg|slam|rebut|plan|label|signal|refer|blog)$/

/** Every form of a verb, itself included; of a phrasal verb ("point out") the first word is inflected. */
export function inflect(lemma: string): readonly string[] {
  const [verb = lemma, ...rest] = lemma.split(' ')
  const forms = [verb, ...(IRREGULAR[verb] ?? regularForms(verb))]
  return forms.map((form) => [form, ...rest].join(' '))
}

function regularForms(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (verb.endsWith('ee')) return [`${verb}s`, `${verb}d`, `${verb}ing`]
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  const stem = DOUBLING.test(verb) ? verb + verb.slice(-1) : verb
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [third, `${stem}ed`, `${stem}ing`, ...(stem === `${verb}l` ? [`${verb}ed`, `${verb}ing`] : [])]
}
