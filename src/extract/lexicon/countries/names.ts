import { readTable } from '../table.ts'

/** What English news calls a country: `preferred` replaces the package's name, `others` are further names. */
export interface CountryNames {
  readonly preferred: string | null
  readonly others: readonly string[]
}

/**
 * English names and established abbreviations by ISO 3166 code; own compilation. A preferred name stands only where
 * the ISO short name is not what English news writes.
 */
const NAMES = `
AE |  | UAE, Emirates, Trucial States
BA |  | Bosnia, Bosnia-Herzegovina, BiH
BN |  | Brunei Darussalam
BO |  | Plurinational State of Bolivia
BS |  | The Bahamas
BY |  | Byelorussia, Belorussia
CC |  | Cocos Islands, Keeling Islands
CD |  | Democratic Republic of Congo, Congo, DRC, DR Congo, Congo-Kinshasa, Zaire, Belgian Congo
CF |  | Central African Empire
CG |  | Congo Republic, Congo-Brazzaville, Republic of Congo
CI |  | Cote d'Ivoire
CN |  | PRC, P.R.C., Mainland China, Communist China, Red China, Chinese Mainland
CV |  | Cabo Verde
CZ |  | Czech Republic
DE |  | FRG, Bundesrepublik Deutschland
FK |  | Falklands, Malvinas
FM |  | Federated States of Micronesia
FO |  | Faroes, Faeroe Islands
GB |  | UK, U.K., Britain, Great Britain, British Empire
GF |  | Guyane
GM |  | The Gambia
GS |  | South Georgia and the South Sandwich Islands
HK |  | Hong Kong SAR
HR |  | Republic of Croatia
IE |  | Republic of Ireland, Irish Republic, Irish Free State, Eire
IR |  | Islamic Republic, Persia
JP |  | Empire of Japan, Imperial Japan
KG |  | Kyrgyz Republic, Kirghizia
KH |  | Kampuchea
KM |  | The Comoros
KN |  | St. Kitts and Nevis, St. Kitts
KP |  | DPRK, D.P.R.K., Democratic People's Republic of Korea
KR |  | Republic of Korea, ROK, R.O.K., Korea
KZ |  | Kazakstan
LA |  | Lao PDR, Lao People's Democratic Republic
LC |  | St. Lucia
LK |  | Ceylon
LY |  | Libyan Arab Jamahiriya
MF |  | St. Martin
MK |  | Macedonia, FYROM, Former Yugoslav Republic of Macedonia
MM |  | Burma
MO |  | Macao
MV |  | The Maldives, Maldive Islands
NL |  | Holland, Kingdom of the Netherlands
NZ |  | NZ
PG |  | PNG
PH |  | The Philippines
PM |  | St. Pierre and Miquelon
PN |  | Pitcairn Island
PS |  | State of Palestine, Palestinian Territories, Occupied Palestinian Territories, Palestinian Territory
RU |  | Russian Federation, RSFSR
SA |  | KSA, Saudi Kingdom
SH | Saint Helena | St. Helena, Saint Helena, Ascension and Tristan da Cunha
SK |  | Slovak Republic
SR |  | Surinam
ST |  | Sao Tome, Sao Tome and Principe
SY |  | Syrian Arab Republic
SZ |  | Swaziland
TF |  | French Southern Territories
TH |  | Siam
TL |  | East Timor
TR | Turkey | Türkiye, Republic of Turkey
TT |  | Trinidad
TW |  | Republic of China, Chinese Taipei
TZ |  | Tanganyika
US |  | U.S., US, U.S.A., USA, United States of America, America
VA |  | Vatican, Holy See, Vatican City State
VC |  | St. Vincent and the Grenadines, St. Vincent
VI |  | U.S. Virgin Islands
VG |  | BVI
VN |  | Viet Nam, Socialist Republic of Vietnam
WS |  | Western Samoa
YE |  | Republic of Yemen
ZW |  | Rhodesia
`

export const COUNTRY_NAMES: ReadonlyMap<string, CountryNames> = new Map(
  readTable(NAMES).map((row) => [row.cell(0), { preferred: row.cell(1) || null, others: row.list(2) }]),
)
