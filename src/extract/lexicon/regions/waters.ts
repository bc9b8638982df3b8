import { readRegions } from './row.ts'

/** Oceans, seas, gulfs, straits, lakes, canals and large rivers; own compilation. Columns: name, country, aliases. */
const WATERS_TABLE = `
Persian Gulf | | the Gulf, Gulf, Arabian Gulf, Gulf region
Atlantic Ocean | | Atlantic, North Atlantic, South Atlantic
Pacific Ocean | | Pacific, South Pacific Ocean, North Pacific
Indian Ocean
Arctic Ocean
Southern Ocean | | Antarctic Ocean
Mediterranean Sea | | Mediterranean
Black Sea
Red Sea
Caspian Sea | | Caspian
Baltic Sea | | Baltic
North Sea
Norwegian Sea
Barents Sea
White Sea | RU
Kara Sea | RU
Bering Sea
Beaufort Sea
Sea of Okhotsk
Sea of Japan | | East Sea
Yellow Sea | | West Sea
East China Sea
South China Sea
Philippine Sea | | West Philippine Sea
Java Sea | ID
Celebes Sea
Sulu Sea | PH
Coral Sea
Tasman Sea
Timor Sea
Arafura Sea
Andaman Sea
Arabian Sea
Laccadive Sea
Caribbean Sea
Sargasso Sea
Adriatic Sea | | Adriatic
Aegean Sea | | Aegean
Ionian Sea
Tyrrhenian Sea | IT
Ligurian Sea
Sea of Azov | | Azov Sea
Sea of Marmara | TR | Marmara Sea
Dead Sea
Sea of Galilee | IL | Lake Tiberias, Lake Kinneret
Aral Sea
Irish Sea
English Channel
Bay of Bengal
Bay of Biscay
Bay of Pigs | CU
Hudson Bay | CA
Chesapeake Bay | US
Gulf of Aden
Gulf of Oman
Gulf of Aqaba
Gulf of Suez | EG
Gulf of Guinea
Gulf of Mexico | | Gulf of America
Gulf of California | MX
Gulf of Finland
Gulf of Bothnia
Gulf of Thailand
Gulf of Tonkin
Gulf of Alaska | US
Gulf of Sidra | LY | Gulf of Sirte
Gulf of Carpentaria | AU
Strait of Hormuz | | Hormuz Strait, Straits of Hormuz
Strait of Malacca | | Malacca Strait
Strait of Gibraltar | | Straits of Gibraltar
Taiwan Strait
Bering Strait
Kerch Strait
Bab el-Mandeb | | Bab al-Mandab, Bab el-Mandeb Strait, Bab al-Mandeb
Korea Strait | | Tsushima Strait
Torres Strait
Bass Strait | AU
Cook Strait | NZ
Strait of Magellan
Drake Passage
Northwest Passage
Bosphorus | TR | Bosporus, Bosphorus Strait
Dardanelles | TR
Suez Canal | EG
Panama Canal | PA
Kiel Canal | DE
Great Lakes
Lake Superior
Lake Michigan | US
Lake Huron
Lake Erie
Lake Ontario
Lake Victoria
Lake Tanganyika
Lake Malawi
Lake Chad
Lake Turkana
Lake Volta | GH
Lake Kivu
Lake Baikal | RU
Lake Ladoga | RU
Lake Balkhash | KZ
Lake Van | TR
Lake Titicaca
Lake Maracaibo | VE
Lake Nicaragua | NI
Lake Geneva
Lake Constance
Lake Como | IT
Lake Garda | IT
Lake Tahoe | US
Great Salt Lake | US
`

const RIVERS = `
Nile | | Nile River, River Nile, Blue Nile, White Nile
Amazon River
Mississippi River
Missouri River | US
Rio Grande
Colorado River
Hudson River | US
Potomac River | US | Potomac
Columbia River
Yukon River
St. Lawrence River | | Saint Lawrence River
Orinoco | | Orinoco River
Paraná River
Río de la Plata | | River Plate
Congo River
Niger River
Zambezi | | Zambezi River
Limpopo River
Senegal River
Volta River
Orange River
Danube | | Danube River, River Danube
Rhine | | Rhine River, River Rhine
Elbe | | Elbe River, River Elbe
Oder | | Oder River
Vistula | PL | Vistula River
Dnieper | | Dnieper River, Dnipro River, Dnepr River
Dniester | | Dniester River
Don River | RU
Volga | RU | Volga River
Ural River
Neva River | RU | Neva
Yenisei | RU | Yenisey, Yenisei River
Lena River | RU
Irtysh
Amur | | Amur River
Seine | FR | Seine River, River Seine
Loire | FR | Loire River
Rhône River
Garonne | FR
Thames | GB | River Thames, Thames River
Severn River | GB | River Severn
Shannon River | IE | River Shannon
Tagus
Ebro | ES
Douro
Po River | IT | River Po
Tiber | IT | River Tiber
Sava River
Drina | | Drina River
Meuse
Tigris | | Tigris River, River Tigris
Euphrates | | Euphrates River, River Euphrates
Jordan River | | River Jordan
Litani River | LB | Litani
Karun River | IR
Indus | | Indus River, River Indus
Ganges | | Ganga, Ganges River, River Ganges
Yamuna | IN | Yamuna River
Brahmaputra | | Brahmaputra River
Amu Darya
Syr Darya
Helmand River
Irrawaddy | MM | Irrawaddy River
Salween | | Salween River
Mekong | | Mekong River, River Mekong
Yangtze | CN | Yangtze River
Yellow River | CN
Pearl River | CN
Yalu River | | Yalu
Tumen River
Han River | KR
Murray River | AU
Darling River | AU
Waikato River | NZ
`

export const WATERS = [...readRegions('water', WATERS_TABLE), ...readRegions('river', RIVERS)]
