import { readOrganizations } from './row.ts'

/** Armed and militant groups, their wings and rebel coalitions; own compilation. Columns: name, country, aliases. */
const TABLE = `
Hamas | PS | Islamic Resistance Movement, Harakat al-Muqawama al-Islamiya
Izz ad-Din al-Qassam Brigades | PS | Al-Qassam Brigades, Qassam Brigades, Izz al-Din al-Qassam Brigades
Palestinian Islamic Jihad | PS | Islamic Jihad, PIJ
Al-Quds Brigades | PS
Al-Aqsa Martyrs' Brigades | PS | Al-Aqsa Martyrs Brigade, Al-Aqsa Brigades
Popular Front for the Liberation of Palestine | PS | PFLP
Democratic Front for the Liberation of Palestine | PS | DFLP
Palestine Liberation Organization | PS | PLO, Palestine Liberation Organisation
Fatah | PS | Al-Fatah
Hezbollah | LB | Hizbullah, Hizbollah, Hizballah, Hezballah, Hezbullah, Party of God
Amal Movement | LB
Houthis | YE | Houthi, Houthi movement, Houthi rebels, Ansar Allah, Ansarallah, Huthis
Southern Transitional Council | YE | STC
Taliban | AF | Taleban, Afghan Taliban, Islamic Emirate of Afghanistan
Haqqani network | AF | Haqqani Network
Northern Alliance | AF
Tehrik-i-Taliban Pakistan | PK | TTP, Pakistani Taliban, Tehreek-e-Taliban Pakistan
Lashkar-e-Taiba | PK | LeT, Lashkar-e-Tayyiba
Jaish-e-Mohammed | PK | Jaish-e-Mohammad, JeM
Balochistan Liberation Army | PK | BLA, Baloch Liberation Army
al-Qaeda | | Al-Qaida, al-Qaida, Al Qaeda, Al Qaida, Al-Qa'ida
al-Qaeda in the Arabian Peninsula | YE | AQAP
al-Qaeda in the Islamic Maghreb | | AQIM
al-Qaeda in Iraq | IQ | AQI
Islamic State | | ISIS, ISIL, Daesh, Islamic State group, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and the Levant, Da'esh
Islamic State Khorasan Province | AF | ISIS-K, ISKP, IS-K, Islamic State-Khorasan, ISIS-Khorasan
Islamic State West Africa Province | NG | ISWAP
Boko Haram | NG
al-Shabaab | SO | Shabaab, Al-Shabab, al-Shabab
Jama'at Nasr al-Islam wal Muslimin | ML | JNIM
Ansar Dine | ML
Al-Nusra Front | SY | Nusra Front, Jabhat al-Nusra, al-Nusra
Hayat Tahrir al-Sham | SY | HTS, Tahrir al-Sham
Free Syrian Army | SY | FSA
Syrian National Army | SY | SNA
Syrian Democratic Forces | SY | SDF
White Helmets | SY | Syrian Civil Defence, Syria Civil Defence
Ahrar al-Sham | SY
People's Protection Units | SY | YPG
Kurdistan Workers' Party | TR | PKK, Kurdistan Workers Party
Peshmerga | IQ
Popular Mobilization Forces | IQ | PMF, Hashd al-Shaabi, Popular Mobilisation Forces
Kataib Hezbollah | IQ | Kata'ib Hezbollah
Asa'ib Ahl al-Haq | IQ
Mahdi Army | IQ
Islamic Resistance in Iraq | IQ
People's Mujahedin of Iran | IR | MEK, Mujahedin-e Khalq, People's Mojahedin Organization of Iran
Jaish al-Adl | IR
Basij | IR
Muslim Brotherhood | EG | Ikhwan
Libyan National Army | LY | LNA
Rapid Support Forces | SD | RSF
Janjaweed | SD
Sudan People's Liberation Movement | SS | SPLM, Sudan People's Liberation Army, SPLA
Tigray People's Liberation Front | ET | TPLF
Oromo Liberation Army | ET | OLA
Fano militia | ET
Lord's Resistance Army | UG | LRA
March 23 Movement | CD | M23, M23 rebels
Allied Democratic Forces | CD | ADF
Democratic Forces for the Liberation of Rwanda | CD | FDLR
Rwandan Patriotic Front | RW | RPF
Interahamwe | RW
UNITA | AO
Renamo | MZ | RENAMO
Polisario Front | EH | Polisario, Frente Polisario
Wagner Group | RU | Wagner, PMC Wagner, Wagner private military company
Azov Brigade | UA | Azov Battalion, Azov Regiment
Kosovo Liberation Army | XK | KLA, UCK
Irish Republican Army | IE | IRA, Provisional IRA, Provisional Irish Republican Army, Real IRA
Ulster Volunteer Force | GB | UVF
Ulster Defence Association | GB | UDA
ETA | ES | Basque separatist group ETA, Euskadi Ta Askatasuna
Red Army Faction | DE | Baader-Meinhof Group
Red Brigades | IT | Brigate Rosse
Cosa Nostra | IT | Sicilian Mafia
Camorra | IT
'Ndrangheta | IT
Grey Wolves | TR
Revolutionary Armed Forces of Colombia | CO | FARC, Farc, FARC-EP
National Liberation Army | CO | ELN
Clan del Golfo | CO | Gulf Clan
Shining Path | PE | Sendero Luminoso
Tupac Amaru Revolutionary Movement | PE
Zapatista Army of National Liberation | MX | EZLN, Zapatistas
Sinaloa Cartel | MX | Sinaloa cartel
Jalisco New Generation Cartel | MX | CJNG
Gulf Cartel | MX | Gulf cartel
Los Zetas | MX | Zetas
Mara Salvatrucha | SV | MS-13
Tren de Aragua | VE
Medellín Cartel | CO | Medellin cartel
Contras | NI
Liberation Tigers of Tamil Eelam | LK | LTTE, Tamil Tigers
Abu Sayyaf | PH
Moro Islamic Liberation Front | PH | MILF
New People's Army | PH | NPA
Jemaah Islamiyah | ID | Jemaah Islamiah
Arakan Army | MM
Kachin Independence Army | MM
Karen National Union | MM | KNU
Tatmadaw | MM | Myanmar military
Khmer Rouge | KH
Viet Cong | VN | Vietcong
Viet Minh | VN
Pathet Lao | LA
Naxalites | IN
Khalistan movement | IN
Chetniks | RS
Ustaše | HR | Ustasha
Irgun | IL
Haganah | IL
Stern Gang | IL
Aum Shinrikyo | JP
Ku Klux Klan | US | KKK
Proud Boys | US
Oath Keepers | US
Black Panther Party | US | Black Panthers
Weather Underground | US
Blackwater | US
Red Army | RU | Soviet Army, Soviet Red Army
Wehrmacht | DE
Luftwaffe | DE
Waffen-SS | DE
Gestapo | DE
`

export const ARMED_GROUPS = readOrganizations('armed', TABLE)
