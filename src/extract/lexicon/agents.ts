/**
 * Nouns for those who act for a country, body or person that is named beside them: "Norland's officials", "Kenyan
 * troops", "the Ruiz government". Heads of titles are in `titles/`; these are the rest, singular, by what they are.
 */
const AGENTS = `
  government administration regime junta cabinet coalition state side kingdom republic federation leadership monarchy
  ministry embassy consulate delegation mission parliament congress senate legislature assembly chamber court tribunal judiciary
  official authority commission committee panel council minister president premier leader ruler lawmaker legislator senator deputy governor mayor
  diplomat ambassador envoy representative negotiator mediator delegate spokesman spokeswoman spokesperson aide adviser
  judge prosecutor magistrate investigator detective inspector regulator
  force troop troops army military navy police security intelligence soldier officer general commander marine sailor
  guard coastguard lifeguard firefighter rescuer peacekeeper paratrooper commando gunman sniper pilot agent policeman serviceman conscript reservist
  militia militiaman paramilitary guerrilla guerilla insurgent rebel separatist militant fighter extremist terrorist
  gunner mercenary faction warlord gang cell
  jet warplane aircraft helicopter gunship missile drone rocket tank warship ship vessel submarine frigate artillery
  bulldozer bomber airstrike strike shelling invasion action operation raid attack assault bombardment bombing barrage offensive
  incursion ambush bomb shell mortar mine explosive projectile salvo gunfire fire
  member civilians adviser advisor chief head boss envoy
  office agency service patrol bureau department delegate administrator secretariat customs
  target position base site stronghold outpost installation facility convoy
  people population nation community citizen national civilian resident villager refugee migrant immigrant exile
  settler prisoner detainee inmate hostage captive worker farmer miner teacher doctor student youth
  protester demonstrator activist dissident opposition supporter voter union striker landowner trucker driver docker nurse striker staff
  observer monitor campaigner forecaster organizer organiser inspector watchdog
  analyst economist researcher scientist expert executive engineer lawyer attorney manager owner
  figure report study survey statement estimate document
  journalist reporter newspaper broadcaster businessman company firm fund bank airline industry team group party
`

/** Nouns that count or gather what "of" behind them tells: "tens of thousands of students", "a group of envoys". */
const QUANTITIES = `
  ten hundred thousand million billion dozen score couple pair handful number majority minority part portion half ton tonne
  group band crowd wave series team column unit contingent delegation lot mass bulk rest last remnant
`

/** Tells whether a noun, by its lemma, counts or gathers what "of" behind it tells. */
export const isQuantity = (lemma: string): boolean => quantities.has(lemma)

/** Tells whether a noun, by its lemma, is one for who acts for another. */
export const isAgent = (lemma: string): boolean => agents.has(lemma)

const agents: ReadonlySet<string> = new Set(AGENTS.trim().split(/\s+/))
const quantities: ReadonlySet<string> = new Set(QUANTITIES.trim().split(/\s+/))
