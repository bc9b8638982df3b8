import type { AgreementKind } from '../../model/agreement.ts'

/** The head nouns that tell what a capitalised run names: "Bank" in "Deutsche Bank". Own compilation; every form is listed. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Head nouns and suffixes of organization names, capitalised. */
export const ORGANIZATION_HEADS = words(`
  Project Projects Initiative Programme Program Taskforce
Academy Administration Agency Airlines Airways Alliance Archdiocese Army Assembly Associates Association Associations
Athletic Authority Authorities Bank Banking Battalion Board Brigade Brigades Broadcasting Brotherhood Bundesliga Bureau
Cabinet Cartel Caucus Center Centre Chamber Channel Charity Chronicle Church Circuit Clinic Club Coalition College
Command Commission Committee Commonwealth Communications Community Company Confederation Confederations
Congregation Congress Conservancy Consortium Constabulary Consulate Cooperative Corp Corp. Corporation
Corps Council Councils Court Courts Daily Department Diocese Directorate Division Embassy Enterprises Exchange Express
Faculty Federation Fellowship Financial Firm Fleet Force Forces Forum Foundation Front Fund Gallery Gazette GmbH Government
Group Guard Guards Guild Herald Holding Holdings Hospital House Inc Inc. Industries Initiative
Inspectorate Institute Institution Insurance Intelligence International Jihad Journal Junta Laboratories Laboratory
League Legion Legislature Library LLC LLP Ltd Ltd. Magazine Media Militia Ministry Mission Mosque Motors Movement
Municipality Museum Navy Network News Newspaper NGO Observatory Office Ombudsman Opera Orchestra Organisation
Organization Panel Parliament Partners Partnership Party Parties Pharmaceuticals Plc PLC Police Post Press Prosecutor
Prosecutors Railways Regiment Registry Reserve Resistance School Schools Secretariat Senate Seminary Service Services
Society Squad Squadron Station Steel Studios Synagogue Synod Systems Team Technologies Television Theater
Theatre Times Tribune Tribunal Troupe Trust TV Union Unions United Universities University Watch Weekly Workers
Aerospace Aviation Biotech Breweries Cement Chemicals Construction Cosmetics Electronics Entertainment Foods Freight
Advisers Advisors Analytics Consulting Economics Research Securities Solutions
Agri Agro Construct Impex Investments Supplies Trading
Appliances Banco Banca Banque Brands Grupo Healthcare Hotels Logistics Metals Minerals Mines Mining Packaging Petrochemicals Petroleum Pharma Plastics Robotics
Semiconductor Semiconductors Products Shipping Shipworks Shipyard Shipyards Software Supermarkets Telecom Telecoms Textiles Therapeutics Ventures Works
`)

/** Head nouns of place names, capitalised. */
export const PLACE_HEADS = words(`
Airfield Airport Archipelago Arena Atoll Avenue Base Basin Bay Beach Boulevard Bridge Bypass Camp Canal Canyon Cape 
Cathedral Cave Cemetery City Coast Corridor County Creek Crossing Dam Delta Desert District Dock Falls 
Forest Fort Gate Glacier Governorate Gulf Harbor Harbour Heights Highway Hills Hotel Island Islands Isle Isles Junction
Krai Lagoon Lake Lakes Masjid Memorial Monument Motorway Mount Mountain Mountains Oblast Ocean Palace Park Parish Pass
Peak Peninsula Plain Plains Plateau Plaza Point Port Prefecture Prison Province Ranch Range Reef Region Republic
Reservoir River Road Sea Shore Sound Square Stadium State Strait Straits Street Strip Suburb Terminal Territory
Tower Town Township Tunnel Valley Village Volcano Waterfall Zone
`)

/** Place heads that may stand first: "Lake Baikal", "Mount Etna", "Gulf of Aden". */
export const LEADING_PLACE_HEADS = words(`
Bay Cape Camp Fort Gulf Isle Lake Masjid Mount Port River Strait Straits Valley City Town Village County Province Republic
`)

/** Head nouns of event names, capitalised. */
export const EVENT_HEADS = words(`
Anniversary Attack Attacks Award Awards Battle Blockade Bombing Bombings Campaign Carnival Celebration
Centenary Ceremony Championship Championships Conference Coup Crash Crisis Crusade Crusades Cup Cyclone
Derby Disaster Earthquake Election Elections Epidemic Exhibition Expo Exposition Fair Famine Festival Fire Flood Floods
 Games Genocide Gala Holocaust Hurricane Incident Inauguration Intifada Invasion Marathon Massacre Masters
Mutiny Offensive Olympiad Olympics Operation Outbreak Pandemic Paralympics Parade Plague Playoffs Pogrom Primary
Prix Race Raid Rally Rebellion Referendum Reformation Regatta Renaissance Restoration Revolt Revolution Riot Riots
Session Shooting Siege Spill Storm Strike Strikes Summit Symposium Talks Tournament Tour Trial Trials
Tsunami Typhoon Uprising War Wars
`)

/**
 * Nouns for agreements between states or groups, lower case, with the kind they make. Words that mean other things
 * more often ("contract", "settlement", "understanding", "alliance") are left out.
 */
export const AGREEMENT_HEADS: ReadonlyMap<string, AgreementKind> = new Map<string, AgreementKind>([
  ['treaty', 'treaty'],
  ['pact', 'pact'],
  ['compact', 'agreement'],
  ['accord', 'accord'],
  ['accords', 'accord'],
  ['concordat', 'accord'],
  ['agreement', 'agreement'],
  ['deal', 'deal'],
  ['memorandum', 'memorandum'],
  ['memoranda', 'memorandum'],
  ['mou', 'memorandum'],
  ['convention', 'convention'],
  ['covenant', 'convention'],
  ['protocol', 'protocol'],
  ['ceasefire', 'ceasefire'],
  ['cease-fire', 'ceasefire'],
  ['truce', 'ceasefire'],
  ['armistice', 'ceasefire'],
  ['cessation', 'ceasefire'],
  ['declaration', 'declaration'],
])

/** The kind of agreement that a noun names in any case and number, or null. */
export function findAgreementKind(noun: string): AgreementKind | null {
  const lower = noun.toLowerCase()
  return AGREEMENT_HEADS.get(lower) ?? AGREEMENT_HEADS.get(toSingular(lower)) ?? null
}

function toSingular(noun: string): string {
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '')
}
