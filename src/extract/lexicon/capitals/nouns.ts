import type { CapitalWords } from './row.ts'

/** Nouns that tell a city from its state; own compilation. */
export const NOUN_ROWS: readonly CapitalWords[] = [
  {
    slots: ['owned', 'headed', 'of'],
    sense: 'city',
    reason: 'What a town is built of.',
    nouns: `airport alley apartment arch arena avenue bar basilica bazaar bridge building cafe café canal castle cathedral
      cemetery center centre church cinema citadel city dock downtown embankment factory flat fortress fountain gallery
      garden gate ghetto harbor harbour home hospital hotel house housing kiosk landmark lane library mall market mosque
      museum neighborhood neighbourhood nightclub opera palace park pavement plaza pub quarter quay restaurant road
      rooftop school shop sidewalk site skyline skyscraper slum square stadium station store street suburb synagogue temple
      theater theatre tower town university wall warehouse waterfront zoo`,
  },
  {
    slots: ['owned', 'headed', 'of'],
    sense: 'city',
    reason: 'Parts and surroundings of ground.',
    nouns: `area basin bay coast coastline climate district edge elevation half heart hill hinterland lagoon lake latitude
      metropolis north northeast northwest outskirts part periphery province region river shore side smog soil south
      southeast southwest east west weather winter summer vicinity zone mile kilometer kilometre km hour map outside
      rest most much `,
  },
  {
    slots: ['owned', 'headed', 'of'],
    sense: 'city',
    reason: 'What moves through a town and keeps it alive.',
    nouns: `bus commute commuter congestion electricity ferry grid metro motorist motorway port pollution railway sewage
      sewer subway taxi traffic train tram tube underground utility water rent`,
  },
  {
    slots: ['owned', 'headed', 'of'],
    sense: 'city',
    reason: 'Those who live in a town, serve it or preach in it.',
    nouns: `archbishop bishop community council councillor couple crowd dweller family firefighter christian gang inhabitant jew landlord muslim
      lord man mayor mayoralty native parish patriarch patriarchate pedestrian people police policeman population
      resident shopkeeper student suburbanite teenager tenant tourist tourism vicar visitor woman worker youth`,
  },
  {
    slots: ['owned', 'headed', 'of'],
    sense: 'city',
    reason: 'What a town shows, plays, sells and writes.',
    nouns: `bourse carnival club concert conference exchange exhibition expo fair fashion festival film gig magistrate
      marathon newspaper nightlife office olympics orchestra performance premiere prison rally bureau stock share summit
      symphony trading trial court courtroom congress meeting debut derby stage scene game`,
  },
  {
    slots: ['of'],
    sense: 'city',
    reason: 'What befalls a town.',
    nouns: `battle bombardment bombing blockade capture conquest defence defense destruction encirclement evacuation fall
      foundation founding founder liberation occupation sack shelling siege storming capital governor`,
  },
  {
    slots: ['owned', 'headed', 'of'],
    sense: 'country',
    reason: 'Those who govern a state, speak or fight for it.',
    nouns: `administration ally ambassador adversary army authority backer cabinet chancellery critic delegation delegate
      diplomacy diplomat elite enemy envoy establishment foe friend government leader leadership military ministry
      minister navy negotiator neighbor neighbour official opponent partner parliament policymaker president proxy
      regime representative ruler spokesman spokesperson spokeswoman supporter vassal rival force troop troops`,
  },
  {
    slots: ['owned', 'of'],
    sense: 'country',
    reason: 'What a government thinks, wants, says and does.',
    nouns: `accusation action agenda aggression aid aim ambition announcement answer anger appeal approach approval argument
      assurance assent attitude backing ban behavior behaviour bid blessing border budget call campaign claim commitment
      compliance complaint concern condemnation condition consent control conduct cooperation criticism decision
      declaration deficit defiance demand denial deployment desire determination dominance effort
      embargo failure fear goal guarantee hand hope hostility influence initiative insistence intention interest
      intervention invasion invitation involvement isolation leverage line membership message missile move
      narrative objection obligation offer opposition order participation patience plan plea pledge policy position power
      pressure priority program programme promise proposal propaganda protest reaction readiness reassurance rebuke
      recognition refusal reform rejection relation relationship reply request resolve response retaliation rhetoric role
      rule sanction sovereignty stance stake statement strategy suspicion support tariff territory threat tie
      ultimatum veto view vow warning weapon willingness will wish withdrawal wrath arsenal economy`,
  },
]

/** Nouns that govern a capital's name by a preposition; own compilation. */
export const GOVERNING_NOUNS: readonly CapitalWords[] = [
  {
    slots: ['to', 'from', 'toward', 'between', 'for', 'on', 'with'],
    sense: 'city',
    reason: 'Ways, and travel along them.',
    nouns: `advance arrival border bus bridge convoy corridor departure distance drive evacuation ferry flight highway
      hop hour journey kilometer kilometre km march mile motorway motorcade passage pipeline plane procession railway rail
      relocation return ride road route service ship shuttle stopover taxi ticket tour tourist train transfer travel
      traveler traveller trek trip tunnel visit visitor voyage walk way halfway home minute`,
  },
  {
    slots: ['on'],
    sense: 'city',
    reason: 'What falls or closes upon a town.',
    nouns: `airstrike assault attack bomb bombardment curfew drone fog hail lockdown missile rain raid rocket siege shell snow
      strike`,
  },
  {
    slots: ['to'],
    sense: 'country',
    reason: 'What is given, said or sent to a government, and who is sent.',
    nouns: `aid alternative ambassador answer appeal apology approach assistance assurance blow challenge concession
      adviser advisor compensation counterweight debt delivery donation donor envoy export exporter favor favour gift guarantee help invitation letter
      link loan lifeline loyalty allegiance message note objection offer opposition overture payment plea pledge proximity
      proposal protest rebuke rebuff reply request resistance response sale shipment signal snub seller subsidy subservience
      supplier supply support threat tie tribute ultimatum warning weapon obstacle`,
  },
  {
    slots: ['from'],
    sense: 'country',
    reason: 'What a government gives, says or sends.',
    nouns: `aid answer anger apology approval assistance assurance autonomy backing backlash blessing clarification
      commitment compensation complaint concession condemnation criticism demand denial directive explanation
      funding fund guarantee gas grant help independence instruction interference intervention invitation letter loan
      message money note objection offer official opposition order permission pledge pressure promise proposal protest
      reaction reassurance rebuke recognition reply request resistance response retaliation sanction secession signal
      statement subsidy support threat ultimatum veto warning weapon withdrawal word`,
  },
  {
    slots: ['at'],
    sense: 'country',
    reason: 'What is felt toward a government.',
    nouns: 'anger annoyance dismay dig exasperation frustration fury irritation jab outrage rage resentment swipe',
  },
  {
    slots: ['in'],
    sense: 'country',
    reason: 'What is placed in somebody who can act.',
    nouns: 'confidence distrust faith mistrust trust',
  },
]
