import { readRegions } from './row.ts'

/** Continents, parts of the world and historical regions; own compilation. Columns: name, country, aliases. */
const CONTINENTS = `
Africa
Asia
Europe
North America
South America
Antarctica
Oceania
Eurasia
`

const PARTS = `
Middle East | | Mideast, Near East, Greater Middle East
the West | | Western world, West, Free World
Global South | | Developing World, Third World
Global North
Western Hemisphere
Eastern Hemisphere
Northern Hemisphere
Southern Hemisphere
Latin America
Central America
The Americas | | Americas
Caribbean | | West Indies, Caribbean Basin
Greater Antilles
Lesser Antilles
North Africa | | Northern Africa
West Africa | | Western Africa
East Africa | | Eastern Africa
Central Africa
Southern Africa
Sub-Saharan Africa
Maghreb | | Maghrib
Sahel | | Sahel region
Horn of Africa
Great Lakes region
Levant
Mashriq
Mesopotamia
Fertile Crescent
Arabia | | Arab world
Muslim world | | Islamic world
Western Asia | | West Asia, Southwest Asia
Central Asia
South Asia | | Southern Asia, Indian subcontinent, Subcontinent
East Asia | | Eastern Asia, Far East
Southeast Asia | | South-East Asia, Southeastern Asia
North Asia
Northeast Asia
Asia-Pacific | | Asia Pacific, APAC
Indo-Pacific
Western Europe
Eastern Europe
Central Europe
Northern Europe
Southern Europe
Southeastern Europe | | Southeast Europe
Central and Eastern Europe
Continental Europe
Balkans | | Western Balkans, the Balkans
Baltics | | Baltic States, Baltic region, Baltic countries
Scandinavia
Nordic region | | Nordic countries, Nordics
Benelux | | Low Countries
Caucasus | | Caucasus region
South Caucasus | | Transcaucasia, Transcaucasus
North Caucasus | RU | Northern Caucasus
Iberia
British Isles
Eurozone | | euro zone, euro area
Schengen Area | | Schengen zone
Post-Soviet space | | former Soviet Union
Iron Curtain
Eastern Bloc
Melanesia
Polynesia
Australasia
Pacific Islands
South Pacific
Asia Minor
Transnistria | MD | Transdniestria, Pridnestrovie
Silicon Valley | US
Rust Belt | US
Bible Belt | US
Sun Belt | US
Midwest | US | Midwestern United States, American Midwest
New England | US
West Coast | US
East Coast | US
Deep South | US
Gulf Coast | US
Pacific Northwest | US
Bay Area | US | San Francisco Bay Area
Great Plains | US
Wall Street | US
Scottish Highlands | GB
West Midlands | GB
East Anglia | GB
Home Counties | GB
Outback | AU
Rhineland | DE
Ruhr | DE | Ruhr Valley, Ruhr Area
Sudetenland | CZ
Bohemia | CZ
Moravia | CZ
Silesia | PL
Galicia
Pomerania
Transylvania | RO
Wallachia | RO
Bessarabia
Bukovina
Volhynia | UA
Lapland
Karelia | RU
Siberia | RU
Russian Far East | RU
Patagonia
Amazonia | | Amazon rainforest, Amazon basin
Gran Chaco
Yucatan | MX | Yucatán
Macaronesia
Punjab
Bengal
Golden Triangle
Mekong Delta | VN
Niger Delta | NG
Darien Gap | | Darién Gap
`

export const WORLD_REGIONS = [...readRegions('continent', CONTINENTS), ...readRegions('world_region', PARTS)]
