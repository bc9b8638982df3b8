import { readTable } from '../table.ts'
import type { DemonymWord } from './row.ts'

/**
 * Demonyms by ISO 3166 code or, for states of the past, by name. Columns: code, adjectives, nouns as singular/plural.
 * Without nouns the adjectives serve as such. Facts checked against the CIA World Factbook (public domain).
 */
const DEMONYMS = `
AD | Andorran
AE | Emirati
AF | Afghan, Afghani
AG | Antiguan, Barbudan
AI | Anguillan
AL | Albanian
AM | Armenian
AO | Angolan
AR | Argentine, Argentinian, Argentinean
AS | American Samoan
AT | Austrian
AU | Australian
AW | Aruban
AZ | Azerbaijani, Azeri
BA | Bosnian, Herzegovinian
BB | Barbadian
BD | Bangladeshi
BE | Belgian
BF | Burkinabe, Burkinese
BG | Bulgarian
BH | Bahraini
BI | Burundian
BJ | Beninese
BM | Bermudian, Bermudan
BN | Bruneian
BO | Bolivian
BR | Brazilian
BS | Bahamian
BT | Bhutanese
BW | Botswanan | Motswana/Batswana, Botswanan/Botswanans
BY | Belarusian, Belarussian, Byelorussian
BZ | Belizean
CA | Canadian
CD | Congolese, Zairian
CF | Central African
CG | Congolese
CH | Swiss
CI | Ivorian
CK | Cook Islander
CL | Chilean
CM | Cameroonian
CN | Chinese | Chinaman/Chinamen
CO | Colombian
CR | Costa Rican
CU | Cuban
CV | Cape Verdean, Cabo Verdean
CW | Curaçaoan
CY | Cypriot
CZ | Czech
DE | German
DJ | Djiboutian
DK | Danish | Dane/Danes
DO | Dominican
DZ | Algerian
EC | Ecuadorian, Ecuadorean
EE | Estonian
EG | Egyptian
EH | Sahrawi, Sahraoui
ER | Eritrean
ES | Spanish | Spaniard/Spaniards
ET | Ethiopian
FI | Finnish | Finn/Finns
FJ | Fijian
FK | | Falkland Islander/Falkland Islanders
FM | Micronesian
FO | Faroese
FR | French | Frenchman/Frenchmen, Frenchwoman/Frenchwomen
GA | Gabonese
GB | British | Briton/Britons, Brit/Brits
GD | Grenadian
GE | Georgian
GH | Ghanaian, Ghanian
GI | Gibraltarian
GL | Greenlandic | Greenlander/Greenlanders
GM | Gambian
GN | Guinean
GP | Guadeloupean
GQ | Equatorial Guinean, Equatoguinean
GR | Greek, Hellenic
GT | Guatemalan
GU | Guamanian
GW | Bissau-Guinean, Guinea-Bissauan
GY | Guyanese
HK | | Hong Konger/Hong Kongers, Hongkonger/Hongkongers
HN | Honduran
HR | Croatian | Croat/Croats, Croatian/Croatians
HT | Haitian
HU | Hungarian
ID | Indonesian
IE | Irish | Irishman/Irishmen, Irishwoman/Irishwomen
IL | Israeli
IM | Manx | Manxman/Manxmen
IN | Indian
IQ | Iraqi
IR | Iranian
IS | Icelandic | Icelander/Icelanders
IT | Italian
JM | Jamaican
JO | Jordanian
JP | Japanese
KE | Kenyan
KG | Kyrgyz, Kyrgyzstani, Kirghiz
KH | Cambodian, Kampuchean
KI | I-Kiribati
KM | Comorian, Comoran
KN | Kittitian, Nevisian
KP | North Korean
KR | South Korean, Korean
KW | Kuwaiti
KY | Caymanian
KZ | Kazakh, Kazakhstani
LA | Laotian, Lao
LB | Lebanese
LC | Saint Lucian, St. Lucian
LI | Liechtenstein | Liechtensteiner/Liechtensteiners
LK | Sri Lankan
LR | Liberian
LS | Basotho | Mosotho/Basotho
LT | Lithuanian
LU | Luxembourgish | Luxembourger/Luxembourgers
LV | Latvian
LY | Libyan
MA | Moroccan
MC | Monegasque, Monacan
MD | Moldovan, Moldavian
ME | Montenegrin
MG | Malagasy, Madagascan
MH | Marshallese
MK | Macedonian, North Macedonian
ML | Malian
MM | Burmese
MN | Mongolian
MO | Macanese
MR | Mauritanian
MS | Montserratian
MT | Maltese
MU | Mauritian
MV | Maldivian
MW | Malawian
MX | Mexican
MY | Malaysian
MZ | Mozambican
NA | Namibian
NC | New Caledonian
NE | Nigerien
NG | Nigerian
NI | Nicaraguan
NL | Dutch | Dutchman/Dutchmen, Dutchwoman/Dutchwomen
NO | Norwegian
NP | Nepalese, Nepali
NR | Nauruan
NU | Niuean
NZ | | New Zealander/New Zealanders
OM | Omani
PA | Panamanian
PE | Peruvian
PF | French Polynesian
PG | Papua New Guinean
PH | Philippine, Filipino, Filipina | Filipino/Filipinos, Filipina/Filipinas
PK | Pakistani
PL | Polish | Pole/Poles
PR | Puerto Rican
PS | Palestinian
PT | Portuguese
PW | Palauan
PY | Paraguayan
QA | Qatari
RO | Romanian, Rumanian
RS | Serbian | Serb/Serbs, Serbian/Serbians
RU | Russian
RW | Rwandan
SA | Saudi, Saudi Arabian
SB | | Solomon Islander/Solomon Islanders
SC | Seychellois
SD | Sudanese
SE | Swedish | Swede/Swedes
SG | Singaporean
SI | Slovenian, Slovene
SK | Slovak, Slovakian
SL | Sierra Leonean
SM | Sammarinese
SN | Senegalese
SO | Somali, Somalian
SR | Surinamese
SS | South Sudanese
ST | Santomean, São Toméan
SV | Salvadoran, Salvadorean, Salvadorian
SY | Syrian
SZ | Swazi
TD | Chadian
TG | Togolese
TH | Thai
TJ | Tajik, Tajikistani
TL | Timorese, East Timorese
TM | Turkmen, Turkmenistani
TN | Tunisian
TO | Tongan
TR | Turkish | Turk/Turks
TT | Trinidadian, Tobagonian
TV | Tuvaluan
TW | Taiwanese
TZ | Tanzanian
UA | Ukrainian
UG | Ugandan
US | American, U.S.-American | American/Americans
UY | Uruguayan
UZ | Uzbek, Uzbekistani
VC | Vincentian
VE | Venezuelan
VN | Vietnamese
VU | Ni-Vanuatu, Vanuatuan
WS | Samoan
XK | Kosovar, Kosovan
YE | Yemeni, Yemenite
ZA | South African
ZM | Zambian
ZW | Zimbabwean
Soviet Union | Soviet
Yugoslavia | Yugoslav, Yugoslavian
Czechoslovakia | Czechoslovak, Czechoslovakian
East Germany | East German
West Germany | West German
Prussia | Prussian
Austria-Hungary | Austro-Hungarian
Ottoman Empire | Ottoman
Byzantine Empire | Byzantine
North Vietnam | North Vietnamese
South Vietnam | South Vietnamese
North Yemen | North Yemeni
South Yemen | South Yemeni
Abyssinia | Abyssinian
Upper Volta | Upper Voltan
Biafra | Biafran
`

/** Adjectives that no plural noun in -s is made of. */
const NO_PLURAL = /(ese|ish|ic|ss|ois|asy|yz|hiz|Lao|I-Kiribati|Ni-Vanuatu)$/

/** The demonyms of each country, by ISO 3166 code or by the name of a state of the past. */
export const DEMONYMS_BY_COUNTRY: ReadonlyMap<string, readonly DemonymWord[]> = new Map(
  readTable(DEMONYMS).map((row) => [row.cell(0), toWords(row.list(1), row.list(2))]),
)

function toWords(adjectives: readonly string[], nouns: readonly string[]): readonly DemonymWord[] {
  const pairs = nouns.length > 0 ? nouns : adjectives.filter((word) => !NO_PLURAL.test(word)).map(regularPair)
  return [...adjectives.map((word) => ({ word, plural: false, form: 'adjective' as const })), ...pairs.flatMap(toNouns)]
}

function regularPair(word: string): string {
  return `${word}/${word}s`
}

function toNouns(pair: string): readonly DemonymWord[] {
  const [singular = pair, plural = pair] = pair.split('/')
  return [
    { word: singular, plural: false, form: 'noun' },
    { word: plural, plural: true, form: 'noun' },
  ]
}
