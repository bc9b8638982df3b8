import { readOrganizations } from './row.ts'

/**
 * Seats of government that stand for it, parliaments, courts, ministries, forces, services and central banks; own
 * compilation. Columns: name, country, aliases. What many countries have ("Supreme Court", "Foreign Ministry",
 * "Parliament") is not here: its country comes from the text.
 */
const SEATS = `
Kremlin | RU
White House | US
Pentagon | US | Department of Defense, Defense Department, US Department of Defense, U.S. Department of Defense
U.S. State Department | US | State Department, US State Department, Department of State, Foggy Bottom
U.S. Congress | US | US Congress, United States Congress, Capitol Hill
U.S. Senate | US | US Senate, United States Senate
U.S. House of Representatives | US | US House of Representatives, US House, U.S. House
U.S. Supreme Court | US | US Supreme Court, United States Supreme Court, Supreme Court of the United States, SCOTUS
Downing Street | GB | 10 Downing Street, No 10, No. 10, Number 10
Whitehall | GB
Buckingham Palace | GB
Foreign Office | GB | Foreign and Commonwealth Office, Foreign Commonwealth and Development Office, FCDO, British Foreign Office
Home Office | GB
British Parliament | GB | UK Parliament, Westminster
House of Commons | GB
House of Lords | GB
Élysée Palace | FR | Élysée, Elysée, Elysee Palace
Quai d'Orsay | FR
Matignon | FR
Palazzo Chigi | IT
Quirinale | IT | Quirinal Palace
Farnesina | IT
Moncloa | ES | La Moncloa, Moncloa Palace
Blue House | KR | Cheong Wa Dae
Zhongnanhai | CN
Malacañang Palace | PH | Malacañang, Malacanang
Bankova | UA

`

const PARLIAMENTS = `
Knesset | IL
State Duma | RU | Duma, Russian Duma
Federation Council | RU
Federal Assembly of Russia | RU
Supreme Soviet | RU
Verkhovna Rada | UA | Rada
Bundestag | DE | German Bundestag
Bundesrat | DE
Reichstag | DE
National Assembly of France | FR | Assemblée Nationale, French National Assembly
Chamber of Deputies of Italy | IT | Italian Chamber of Deputies
Italian Parliament | IT | Montecitorio
Cortes Generales | ES
Sejm | PL
Storting | NO
Riksdag | SE
Folketing | DK
Eduskunta | FI
Althing | IS | Althingi
Dáil Éireann | IE | Dáil, Dail
Oireachtas | IE
Stormont | GB | Northern Ireland Assembly
Holyrood | GB | Scottish Parliament
Senedd | GB | Welsh Parliament, Welsh Assembly
Seimas | LT
Saeima | LV
Riigikogu | EE
Grand National Assembly of Turkey | TR | Turkish Grand National Assembly, Turkish Parliament
Majlis | IR | Iranian Parliament, Islamic Consultative Assembly
Guardian Council | IR | Council of Guardians
Assembly of Experts | IR
Supreme National Security Council | IR
Loya Jirga | AF
Lok Sabha | IN
Rajya Sabha | IN
National People's Congress | CN | NPC
State Council of China | CN | Chinese State Council
Politburo | CN
Legislative Yuan | TW
National Diet | JP | Diet of Japan, Japanese Diet
Palestinian Authority | PS | Palestinian National Authority, PNA
Palestinian Legislative Council | PS
`

const FORCES = `
Islamic Revolutionary Guard Corps | IR | IRGC, Revolutionary Guard, Revolutionary Guards, Iranian Revolutionary Guard, Iran's Revolutionary Guards, Revolutionary Guard Corps, Iranian Revolutionary Guards, Sepah
Quds Force | IR | Qods Force, IRGC Quds Force
Atomic Energy Organization of Iran | IR | AEOI
Israel Defense Forces | IL | IDF, Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces, Israeli army, Israeli military
Mossad | IL
Shin Bet | IL | Shabak, Israel Security Agency
Central Intelligence Agency | US | CIA, C.I.A.
Federal Bureau of Investigation | US | FBI, F.B.I.
National Security Agency | US | NSA, N.S.A.
National Security Council | US | NSC
Department of Homeland Security | US | DHS, Homeland Security
Immigration and Customs Enforcement | US | ICE, U.S. Immigration and Customs Enforcement
Customs and Border Protection | US | CBP, U.S. Customs and Border Protection
Drug Enforcement Administration | US | DEA
Bureau of Alcohol Tobacco Firearms and Explosives | US | ATF
Secret Service | US | U.S. Secret Service, US Secret Service
Transportation Security Administration | US | TSA
Federal Emergency Management Agency | US | FEMA
Department of Justice | US | DOJ, Justice Department, U.S. Department of Justice, US Department of Justice, U.S. Justice Department, US Justice Department
U.S. Treasury | US | US Treasury, Treasury Department, U.S. Treasury Department, US Treasury Department, Department of the Treasury
Office of Foreign Assets Control | US | OFAC
U.S. Department of Energy | US | Department of Energy, DOE
U.S. Department of Commerce | US | Commerce Department, Department of Commerce
U.S. Department of Agriculture | US | USDA, Department of Agriculture
Department of Health and Human Services | US | HHS
Department of Government Efficiency | US | DOGE
Centers for Disease Control and Prevention | US | CDC, Centers for Disease Control
Food and Drug Administration | US | FDA
National Institutes of Health | US | NIH
Environmental Protection Agency | US | EPA
Federal Aviation Administration | US | FAA
National Transportation Safety Board | US | NTSB
Federal Communications Commission | US | FCC
Federal Trade Commission | US | FTC
Securities and Exchange Commission | US | SEC
Internal Revenue Service | US | IRS
Social Security Administration | US
U.S. Agency for International Development | US | USAID, US Agency for International Development
U.S. Geological Survey | US | USGS, US Geological Survey
National Weather Service | US
National Hurricane Center | US
National Oceanic and Atmospheric Administration | US | NOAA
National Aeronautics and Space Administration | US | NASA, Nasa
Federal Reserve | US | U.S. Federal Reserve, US Federal Reserve, Federal Reserve Board
Congressional Budget Office | US | CBO
Joint Chiefs of Staff | US
U.S. Army | US | US Army, United States Army
U.S. Navy | US | US Navy, United States Navy
U.S. Air Force | US | US Air Force, United States Air Force, USAF
U.S. Marine Corps | US | US Marine Corps, US Marines, U.S. Marines, Marine Corps
U.S. Coast Guard | US | US Coast Guard
U.S. Central Command | US | CENTCOM, US Central Command, Centcom
National Guard | US
NORAD | US | North American Aerospace Defense Command
New York Police Department | US | NYPD, New York City Police Department
Los Angeles Police Department | US | LAPD
MI5 | GB
MI6 | GB | Secret Intelligence Service
GCHQ | GB
Scotland Yard | GB | Metropolitan Police, Met Police
Royal Air Force | GB | RAF
Royal Navy | GB
British Army | GB
UK Ministry of Defence | GB | MoD, British Ministry of Defence, British Defence Ministry
National Health Service | GB | NHS
Bank of England | GB | BoE
Federal Security Service | RU | FSB
Foreign Intelligence Service | RU | SVR
Main Intelligence Directorate | RU | GRU
KGB | RU
NKVD | RU
Rosgvardia | RU | Russian National Guard
Roscosmos | RU
Roskomnadzor | RU
Rosatom | RU
Russian Foreign Ministry | RU | Russia's Foreign Ministry, Ministry of Foreign Affairs of Russia
Russian Defense Ministry | RU | Russian Ministry of Defense, Russian Defence Ministry, Russia's Defence Ministry
Central Bank of Russia | RU | Bank of Russia
Investigative Committee of Russia | RU | Russian Investigative Committee
Security Service of Ukraine | UA | SBU
Ukrainian Armed Forces | UA | Armed Forces of Ukraine, Ukrainian army
Stasi | DE
Bundeswehr | DE
Bundesbank | DE | Deutsche Bundesbank
Federal Intelligence Service | DE | BND
Federal Constitutional Court | DE | German Constitutional Court
Carabinieri | IT
Guardia di Finanza | IT
Bank of Italy | IT | Banca d'Italia
Court of Cassation | IT | Supreme Court of Cassation, Italian Supreme Court of Cassation
Gendarmerie Nationale | FR
DGSE | FR
Banque de France | FR | Bank of France
Guardia Civil | ES | Civil Guard
Mossos d'Esquadra | ES
Bank of Spain | ES
Swiss National Bank | CH
Bank of Japan | JP | BOJ
People's Bank of China | CN | PBOC
People's Liberation Army | CN | PLA, Chinese military
Ministry of State Security | CN
Reserve Bank of India | IN | RBI
Research and Analysis Wing | IN
Central Bureau of Investigation | IN | CBI
Indian Space Research Organisation | IN | ISRO
Inter-Services Intelligence | PK | ISI
Royal Canadian Mounted Police | CA | RCMP, Mounties
Canadian Security Intelligence Service | CA | CSIS
Bank of Canada | CA
Australian Federal Police | AU
Reserve Bank of Australia | AU | RBA
Reserve Bank of New Zealand | NZ | RBNZ
New Zealand Defence Force | NZ
Central Bank of Turkey | TR | CBRT
National Intelligence Organization | TR
National Intelligence Service | KR | NIS
Korean People's Army | KP
Self-Defense Forces | JP | Japan Self-Defense Forces
Lebanese Armed Forces | LB | Lebanese army
Syrian Arab Army | SY | Syrian army
General Security Directorate | LB
Public Investment Fund | SA | PIF
`
export const GOVERNMENTS = [SEATS, PARLIAMENTS, FORCES].flatMap((table) => readOrganizations('government', table))
