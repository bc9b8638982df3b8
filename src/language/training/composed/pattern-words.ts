const split = (list: string): readonly string[] => list.trim().split(/\s+/)

export const DAYS = split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
export const TITLES = split('President Minister Senator Governor General Mayor Judge Chancellor Secretary Ambassador')
export const SUBORDINATORS = split('after because although while before since if as until though unless')
export const REPORTS = split(
  'said said said announced claimed reported added warned confirmed denied noted told insisted argued stated wrote',
)
/** With an infinitive of the same subject. */
export const INTENTS = split(
  'agreed wanted planned hoped refused failed vowed pledged began tried decided promised threatened sought continued',
)
/** With an object and an infinitive of it. */
export const REQUESTS = split('asked urged ordered told allowed forced helped invited persuaded called pressed')
/** "Is … to": what is to come. */
export const PLANS = split('expected scheduled set planned required allowed forced supposed asked')
/** With an object and "of", "for" or "from". */
export const BLAMES = split('accused suspected blamed criticized prevented stopped praised condemned')
/** What leads to a gerund. */
export const MEANS = split('by for on in without after before')
/** With two objects. */
export const GIFTS = split('gave sent offered granted lent awarded handed paid promised showed sold told')
