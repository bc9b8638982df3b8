import { nameSlug } from '../name-index.ts'
import { readTable } from '../table.ts'
import type { CountryRow } from './row.ts'

/** States that are no more; own compilation. Columns: name, other names, region, subregion and capital. */
const STATES = `
Soviet Union | USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia | Europe | Eastern Europe | Moscow
Yugoslavia | Socialist Federal Republic of Yugoslavia, SFRY, Federal Republic of Yugoslavia | Europe | Southeast Europe | Belgrade
Serbia and Montenegro | State Union of Serbia and Montenegro | Europe | Southeast Europe | Belgrade
Czechoslovakia | Czechoslovak Socialist Republic | Europe | Central Europe | Prague
East Germany | GDR, G.D.R., German Democratic Republic, DDR | Europe | Western Europe | East Berlin
West Germany | | Europe | Western Europe | Bonn
Nazi Germany | Third Reich, German Reich, Hitler's Germany | Europe | Western Europe | Berlin
German Empire | Imperial Germany | Europe | Western Europe | Berlin
Weimar Republic | Weimar Germany | Europe | Western Europe | Berlin
Prussia | Kingdom of Prussia | Europe | Central Europe | Berlin
Holy Roman Empire | | Europe | Central Europe
Austria-Hungary | Austro-Hungarian Empire, Austro-Hungary, Dual Monarchy | Europe | Central Europe | Vienna
Habsburg Monarchy | Habsburg Empire, Hapsburg Empire | Europe | Central Europe | Vienna
Ottoman Empire | Ottoman Turkey, Sublime Porte | Asia | Western Asia | Constantinople
Byzantine Empire | Byzantium, Eastern Roman Empire | Europe | Southeast Europe | Constantinople
Roman Empire | Western Roman Empire | Europe | Southern Europe | Rome
Roman Republic | | Europe | Southern Europe | Rome
Russian Empire | Tsarist Russia, Imperial Russia, Czarist Russia | Europe | Eastern Europe | Saint Petersburg
Persian Empire | Achaemenid Empire, Sasanian Empire, Safavid Empire | Asia | Southern Asia
Mongol Empire | Golden Horde | Asia | Eastern Asia | Karakorum
Mughal Empire | Mogul Empire | Asia | Southern Asia | Delhi
British India | British Raj | Asia | Southern Asia | New Delhi
French Indochina | Indochina | Asia | South-Eastern Asia | Hanoi
Dutch East Indies | Netherlands East Indies | Asia | South-Eastern Asia | Batavia
North Vietnam | Democratic Republic of Vietnam | Asia | South-Eastern Asia | Hanoi
South Vietnam | Republic of Vietnam | Asia | South-Eastern Asia | Saigon
North Yemen | Yemen Arab Republic | Asia | Western Asia | Sana'a
South Yemen | People's Democratic Republic of Yemen | Asia | Western Asia | Aden
United Arab Republic | | Africa | Northern Africa | Cairo
Manchukuo | | Asia | Eastern Asia | Changchun
Qing Dynasty | Qing Empire, Imperial China | Asia | Eastern Asia | Beijing
Mandatory Palestine | British Mandate of Palestine, Palestine Mandate | Asia | Western Asia | Jerusalem
Abyssinia | Ethiopian Empire | Africa | Eastern Africa | Addis Ababa
Upper Volta | | Africa | Western Africa | Ouagadougou
Dahomey | | Africa | Western Africa | Porto-Novo
Biafra | Republic of Biafra | Africa | Western Africa | Enugu
Confederate States of America | Confederate States, Confederacy | Americas | North America | Richmond
Republic of Texas | | Americas | North America | Austin
Gran Colombia | | Americas | South America | Bogotá
Papal States | | Europe | Southern Europe | Rome
Kingdom of Sardinia | Piedmont-Sardinia | Europe | Southern Europe | Turin
Republic of Venice | Venetian Republic | Europe | Southern Europe | Venice
Polish-Lithuanian Commonwealth | | Europe | Central Europe | Warsaw
Vichy France | Vichy Regime | Europe | Western Europe | Vichy
`

/** States of the past, without codes. Their ids are as stable as those of today's. */
export const HISTORICAL_STATES: readonly Omit<CountryRow, 'demonyms'>[] = readTable(STATES).map((row) => ({
  id: `country:${nameSlug(row.cell(0))}`,
  name: row.cell(0),
  names: [row.cell(0), ...row.list(1)],
  iso2: null,
  iso3: null,
  region: row.cell(2),
  subregion: row.cell(3),
  capital: row.cell(4) || null,
  sovereign: true,
  historical: true,
}))
