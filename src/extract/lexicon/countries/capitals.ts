import { readTable } from '../table.ts'

/** Further names of capitals and of seats of government by ISO 3166 code; own compilation. */
const CAPITALS = `
AE | Abu Dhabi
BJ | Cotonou
BO | La Paz
BY | Mensk
CI | Abidjan
CN | Peking
CY | Lefkosia
GE | Tiflis
HT | Port au Prince
IR | Teheran
KZ | Astana, Nur-Sultan
LK | Sri Jayawardenepura Kotte
MD | Kishinev
MG | Tananarive
MM | Naypyitaw, Nay Pyi Taw
MN | Ulaanbaatar
MV | Male
MY | Putrajaya
NL | The Hague
NP | Katmandu
PS | Ramallah
PW | Melekeok
RO | Bucuresti
SZ | Mbabane
TM | Ashkhabad
TZ | Dar es Salaam
UA | Kiev, Kyyiv
US | Washington, Washington D.C., Washington DC
XK | Prishtina
YE | Sanaa, Sana'a, Aden
`

export const CAPITAL_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  readTable(CAPITALS).map((row) => [row.cell(0), row.list(1)]),
)
