import { readRegions } from './row.ts'

/** Disputed and dependent territories, mountains, islands, deserts, peninsulas; own compilation. Columns: name, country, aliases. */
const TERRITORIES = `
Gaza Strip | PS | Gaza
West Bank | PS | Judea and Samaria
East Jerusalem | PS
Golan Heights | | Golan
Kashmir
Jammu and Kashmir | IN
Ladakh | IN
Aksai Chin
Azad Kashmir | PK | Pakistan-administered Kashmir
Gilgit-Baltistan | PK
Tibet | CN | Tibet Autonomous Region, Xizang
Xinjiang | CN | Xinjiang Uyghur Autonomous Region, Xinjiang Uighur Autonomous Region, East Turkestan
Inner Mongolia | CN
Kurdistan
Iraqi Kurdistan | IQ | Kurdistan Region, Kurdistan Regional
Rojava | SY
Nagorno-Karabakh | AZ | Artsakh, Karabakh, Nagorny Karabakh
Nakhchivan | AZ | Nakhichevan
Abkhazia | GE
South Ossetia | GE
North Ossetia | RU
Adjara | GE
Donbas | UA | Donbass
Northern Cyprus | CY | Turkish Republic of Northern Cyprus
Somaliland | SO
Puntland | SO
Darfur | SD
Kordofan | SD
Abyei
Tigray | ET
Amhara | ET
Oromia | ET
Ogaden | ET
Katanga | CD
Kivu | CD
North Kivu | CD
South Kivu | CD
Ituri | CD
Cabinda | AO
Casamance | SN
Azawad | ML
Cabo Delgado | MZ
Zanzibar | TZ
Transkei | ZA
Republika Srpska | BA
Federation of Bosnia and Herzegovina | BA
Sandzak
Vojvodina | RS
Banat
Dalmatia | HR
Istria
Gagauzia | MD
Galilee | IL
Negev | IL | Negev Desert
Upper Galilee | IL
Shebaa Farms
Temple Mount | IL | Haram al-Sharif, Al-Aqsa compound
Bekaa Valley | LB | Beqaa Valley, Bekaa
Philadelphi Corridor | PS
Lachin Corridor | AZ
Suwalki Gap
Zangezur Corridor | AM
Aceh | ID
West Papua | ID
Papua | ID
Mindanao | PH
Bangsamoro | PH
Rakhine State | MM | Rakhine, Arakan
Shan State | MM
Kachin State | MM
Balochistan | PK | Baluchistan
Khyber Pakhtunkhwa | PK
Waziristan | PK | North Waziristan, South Waziristan
Sindh | PK
Helmand | AF | Helmand Province
Panjshir | AF | Panjshir Valley
Guantanamo Bay | CU | Guantánamo Bay, Guantanamo, Guantánamo
Guantanamo Bay Naval Base | CU
Chagos Islands | IO | Chagos Archipelago
Demilitarized Zone | | DMZ, Korean Demilitarized Zone
Line of Control | | LoC
Line of Actual Control
Durand Line
38th Parallel
Ceuta | ES
Melilla | ES
Sápmi
Nunavik | CA
Chernobyl Exclusion Zone | UA | Exclusion Zone
`

const MOUNTAINS = `
Himalayas | | Himalaya, Himalayan Mountains
Mount Everest | | Everest
K2
Karakoram
Hindu Kush
Pamir Mountains | | Pamirs, Pamir
Tian Shan
Altai Mountains
Ural Mountains | RU | Urals
Caucasus Mountains
Mount Elbrus | RU
Mount Ararat | TR
Taurus Mountains | TR
Zagros Mountains | IR
Qandil Mountains | IQ
Sinjar Mountains | IQ | Mount Sinjar
Mount Hermon
Mount Lebanon | LB
Mount Sinai | EG
Atlas Mountains
Mount Kilimanjaro | TZ | Kilimanjaro
Mount Kenya | KE
Virunga Mountains
Nuba Mountains | SD
Drakensberg | ZA
Table Mountain | ZA
Alps | | Swiss Alps, French Alps, Italian Alps, Austrian Alps
Mont Blanc
Matterhorn
Dolomites | IT
Apennines | IT
Mount Etna | IT | Etna
Mount Vesuvius | IT | Vesuvius
Pyrenees
Carpathian Mountains | | Carpathians
Tatra Mountains | | Tatras
Mount Olympus | GR
Mount Athos | GR
Black Forest | DE
Ardennes
Jura Mountains
Scottish Borders | GB
Pennines | GB
Rocky Mountains | | Rockies
Appalachian Mountains | US | Appalachia, Appalachians
Sierra Nevada
Cascade Range | US
Mount St. Helens | US | Mount Saint Helens
Mount Rainier | US
Mount Rushmore | US
Denali | US | Mount McKinley
Yellowstone | US | Yellowstone National Park
Yosemite | US | Yosemite National Park
Grand Canyon | US
Death Valley | US
Andes | | Andes Mountains
Aconcagua | AR
Sierra Maestra | CU
Mount Fuji | JP
Mount Merapi | ID
Mount Agung | ID
Mount Sinabung | ID
Krakatoa | ID
Mount Pinatubo | PH
Taal Volcano | PH
Mount Paektu | | Mount Paekdu
Great Rift Valley | | Rift Valley
Fergana Valley | | Ferghana Valley
Swat Valley | PK
Kashmir Valley | IN
Jordan Valley
`

const ISLANDS = `
Great Barrier Reef | AU
Tasmania | AU
Long Island | US
Manhattan | US
Staten Island | US
Key West | US
Ellis Island | US
Galápagos Islands | EC | Galapagos Islands, Galapagos
Easter Island | CL | Rapa Nui
Tierra del Fuego
Hispaniola
Antilles
Windward Islands
Leeward Islands
Vancouver Island | CA
Newfoundland | CA
Baffin Island | CA
Aleutian Islands | US
Midway Atoll | US | Midway Island
Wake Island
Bikini Atoll | MH
Tahiti | PF
Bougainville | PG
New Guinea
Borneo
Kalimantan | ID
Sumatra | ID
Java | ID
Bali | ID
Sulawesi | ID
Lombok | ID
Flores Island | ID
Maluku Islands | ID | Moluccas
Natuna Islands | ID
Luzon | PH
Visayas | PH
Palawan | PH
Spratly Islands | | Spratlys
Paracel Islands | | Paracels
Scarborough Shoal
Second Thomas Shoal
Senkaku Islands | | Diaoyu Islands, Senkakus
Dokdo | | Takeshima, Liancourt Rocks
Okinawa | JP
Iwo Jima | JP
Hokkaido | JP
Honshu | JP
Kyushu | JP
Shikoku | JP
Ryukyu Islands | JP
Kuril Islands | RU | Kurils, Kurile Islands, Northern Territories
Sakhalin | RU
Jeju | KR | Jeju Island
Hainan | CN
Kinmen | TW | Quemoy
Matsu Islands | TW
Andaman Islands | IN | Andaman and Nicobar Islands
Lakshadweep | IN
Phuket | TH
Langkawi | MY
Penang | MY
Socotra | YE
Perim
Kharg Island | IR
Qeshm | IR
Abu Musa | IR
Kish Island | IR
Crete | GR
Rhodes | GR
Lesbos | GR | Lesvos
Corfu | GR
Santorini | GR
Kos | GR
Samos | GR
Chios | GR
Sicily | IT
Sardinia | IT
Lampedusa | IT
Capri | IT
Elba | IT
Corsica | FR
Majorca | ES | Mallorca
Ibiza | ES
Menorca | ES
Tenerife | ES
Gran Canaria | ES
Lanzarote | ES
Canary Islands | ES
Balearic Islands | ES
Madeira | PT
Azores | PT
Channel Islands
Isle of Wight | GB
Orkney | GB | Orkney Islands
Shetland | GB | Shetland Islands
Hebrides | GB | Outer Hebrides
Anglesey | GB
Zealand | DK
Gotland | SE
Aland | FI
Svalbard | NO | Spitsbergen
Novaya Zemlya | RU
Snake Island | UA | Zmiinyi Island
Heligoland | DE
Robben Island | ZA
Lamu | KE
Pemba | TZ
`

const DESERTS = `
Sahara | | Sahara Desert
Gobi Desert | | Gobi
Kalahari | | Kalahari Desert
Namib Desert | NA
Atacama Desert | CL | Atacama
Mojave Desert | US
Sonoran Desert
Arabian Desert
Syrian Desert
Empty Quarter | | Rub' al Khali
Judean Desert
Thar Desert
Taklamakan Desert | CN | Taklamakan
`

const PENINSULAS = `
Crimea | UA | Crimean Peninsula, Autonomous Republic of Crimea
Sinai | EG | Sinai Peninsula, North Sinai
Korean Peninsula
Arabian Peninsula
Iberian Peninsula
Balkan Peninsula
Anatolia | TR
Thrace
Kamchatka | RU | Kamchatka Peninsula
Kola Peninsula | RU
Yamal | RU | Yamal Peninsula
Indochina Peninsula
Malay Peninsula
Yucatan Peninsula | MX
Baja California Peninsula | MX
Jutland | DK
Brittany Peninsula | FR
Peloponnese | GR
Cape of Good Hope | ZA
Cape Horn | CL
Cape Canaveral | US
Cape Cod | US
Gallipoli | TR
`

export const LANDS = [
  ...readRegions('territory', TERRITORIES),
  ...readRegions('peninsula', PENINSULAS),
  ...readRegions('mountain', MOUNTAINS),
  ...readRegions('island', ISLANDS),
  ...readRegions('desert', DESERTS),
]
