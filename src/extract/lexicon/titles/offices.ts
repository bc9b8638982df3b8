import { readTitles, type TitleRow } from './row.ts'

/** Titles of state, diplomacy and speech for others; own compilation. */
const HEADS_OF_STATE = `
president, head of state, supreme leader, monarch, king, queen, emperor, empress, emir, sultan, sovereign, tsar, czar, kaiser, shah
crown prince, crown princess, regent, prince regent, grand duke, governor-general, governor general, co-president
president-elect, dictator, ruler, strongman, caliph, chairman of the presidency, first lady, paramount leader
`

const GOVERNMENT = `
prime minister, premier, vice-president, vice-premier, vice-minister, chancellor, taoiseach, tánaiste, head of government, first minister, vice chancellor, prime minister-designate, prime minister-elect
minister, cabinet minister, minister of state, minister without portfolio, minister-president, minister president, junior minister, government minister
secretary, cabinet secretary, secretary of state, permanent secretary, chief secretary, under secretary, undersecretary, undersecretary of state, parliamentary secretary
attorney general, attorney-general, solicitor general, solicitor-general, surgeon general, comptroller, auditor general, postmaster general, inspector general
prosecutor general, prosecutor-general, general prosecutor, chief prosecutor, public prosecutor, state prosecutor, federal prosecutor, prosecutor, district attorney, state attorney, special counsel, special prosecutor, magistrate
chief justice, justice, judge, supreme court justice, chief judge, presiding judge
speaker, speaker of the house, house speaker, parliament speaker, parliamentary speaker, speaker of parliament, speaker of the parliament, lord speaker, lord chancellor
majority leader, minority leader, senate majority leader, senate minority leader, house majority leader, house minority leader, majority whip, minority whip, chief whip, floor leader, house leader
leader of the opposition, opposition leader, deputy leader, parliamentary leader, shadow chancellor
senator, congressman, congresswoman, congressperson, representative, lawmaker, legislator, parliamentarian, deputy, member of parliament, member of congress, member of the european parliament, mp, mep, mps, councillor, councilman, councilwoman, councilor, assemblyman, assemblywoman, alderman, delegate, mla, msp
governor, lieutenant governor, state governor, regional governor, provincial governor, mayor, lord mayor, mayor-elect, governor-elect, senator-elect, prefect, county executive, borough president, premier-designate
commissioner, eu commissioner, european commissioner, police commissioner, commissioner-general, chief of police, police chief, sheriff, police superintendent, superintendent, detective, police inspector, constable, warden
national security adviser, national security advisor, security adviser, security advisor, presidential adviser, presidential advisor, presidential aide, senior adviser, senior advisor, economic adviser, foreign policy adviser, adviser, advisor, counselor, aide, presidential envoy, kremlin aide
chief of staff, white house chief of staff, deputy chief of staff, communications director, director of national intelligence, director of central intelligence, intelligence chief, spy chief, security chief, military chief
central bank governor, central bank chief, governor of the central bank, federal reserve chair, federal reserve chairman, fed chair, fed chairman
ombudsman, city manager, county judge, civil servant, official, senior official, minister-designate, presidential candidate, presidential nominee, vice presidential candidate, presidential hopeful, presidential contender, candidate, nominee, frontrunner, running mate
junta leader, coup leader, transitional president, general secretary, party secretary, first secretary of the party, party leader, party chief, party chairman, party chairwoman, party chair, national chairman, campaign manager, campaign chairman
defense chief, defence chief, foreign policy chief, eu foreign policy chief, finance chief, health chief, border czar, drug czar, climate czar
high representative, high commissioner for human rights, high commissioner for refugees, human rights commissioner
secretary general, secretary-general, un secretary-general, un secretary general, nato secretary general, under-secretary-general, assistant secretary-general, director general, director-general, executive secretary, president of the commission, commission president, european commission president, european council president, general assembly president
`

const DIPLOMATS = `
ambassador, ambassador-at-large, ambassador-designate, envoy, special envoy, peace envoy, special representative, special representative of the secretary-general, permanent representative, consul, consul general, consul-general, chargé d'affaires, charge d'affaires, attaché, military attaché, defence attaché, defense attaché, attache, military attache, defence attache, defense attache, emissary, negotiator, chief negotiator, lead negotiator, top negotiator, nuclear negotiator, chief nuclear negotiator, trade negotiator, mediator, high commissioner, diplomat, top diplomat, senior diplomat, legate, nuncio, apostolic nuncio, head of mission, head of delegation, un envoy, us envoy, eu envoy, trade representative, trade envoy, rapporteur, special rapporteur
`

const SPOKESPERSONS = `
spokesman, spokeswoman, spokesperson, chief spokesman, chief spokesperson, chief spokeswoman, press secretary, press officer, press attaché, presidential spokesman, presidential spokesperson, presidential spokeswoman, government spokesman, government spokesperson, government spokeswoman, military spokesman, military spokesperson, army spokesman, police spokesman, police spokesperson, police spokeswoman, foreign ministry spokesman, foreign ministry spokesperson, foreign ministry spokeswoman, state department spokesman, state department spokesperson, state department spokeswoman, defense ministry spokesman, defence ministry spokesman, ministry spokesman, ministry spokesperson, ministry spokeswoman, company spokesman, company spokesperson, company spokeswoman, white house press secretary, white house spokesman, white house spokeswoman, pentagon spokesman, kremlin spokesman, un spokesman, un spokesperson, party spokesman, party spokesperson, mouthpiece
`

/** Titles after which one looks for a country or an organization. */
export const OFFICES: readonly TitleRow[] = [
  ...readTitles('head_of_state', true, HEADS_OF_STATE),
  ...readTitles('government', true, GOVERNMENT),
  ...readTitles('diplomat', true, DIPLOMATS),
  ...readTitles('spokesperson', true, SPOKESPERSONS),
]
