import { readOrganizations } from './row.ts'

/** Parties of many countries; own compilation, checked against the CIA World Factbook (public domain). Columns: name, country, aliases. */
const TABLE = `
Republican Party | US | Republican, Republicans, GOP, G.O.P., Republican National Committee, RNC
Democratic Party | US | Democrat, Democrats, Democratic National Committee, DNC
Libertarian Party | US
Tea Party | US | Tea Party movement
Conservative Party | GB | Tories, Conservatives, Conservative, Tory Party, Conservative and Unionist Party
Labour Party | GB | Labour
Liberal Democrats | GB | Lib Dems
Scottish National Party | GB | SNP
UK Independence Party | GB | UKIP, Ukip
Reform UK | GB | Brexit Party
Plaid Cymru | GB
Democratic Unionist Party | GB | DUP
Ulster Unionist Party | GB | UUP
Social Democratic and Labour Party | GB | SDLP
Sinn Féin | IE | Sinn Fein
Fianna Fáil | IE | Fianna Fail
Fine Gael | IE
La République En Marche | FR | Renaissance Party, En Marche
National Rally | FR | Rassemblement National, National Front, Front National
Les Républicains | FR
La France Insoumise | FR | France Unbowed, LFI
New Popular Front | FR
Union for a Popular Movement | FR | UMP
Reconquête | FR
Christian Democratic Union | DE | CDU, CDU/CSU
Christian Social Union | DE | CSU
Social Democratic Party of Germany | DE | SPD, German Social Democrats
Free Democratic Party | DE | FDP
Alliance 90/The Greens | DE | German Greens
Die Linke | DE | Left Party
Alternative for Germany | DE | AfD, Alternative für Deutschland
Sahra Wagenknecht Alliance | DE | BSW
Nazi Party | DE | National Socialist German Workers' Party, NSDAP, Nazis
Socialist Unity Party | DE
Freedom Party of Austria | AT | FPÖ, FPO
Austrian People's Party | AT | ÖVP
Swiss People's Party | CH | SVP
Brothers of Italy | IT | Fratelli d'Italia
Forza Italia | IT
Lega | IT | Northern League, Lega Nord
Democratic Party of Italy | IT | Partito Democratico
Five Star Movement | IT | M5S, Movimento 5 Stelle, 5-Star Movement, 5 Star Movement, Movimento Cinque Stelle
Italia Viva | IT
Italian Communist Party | IT
Christian Democracy | IT
Italian Radicals | IT | Radicali Italiani
Left Ecology Freedom | IT | Sinistra Ecologia Libertà
Spanish Socialist Workers' Party | ES | PSOE
People's Party of Spain | ES | Partido Popular
Vox | ES
Podemos | ES | Unidas Podemos
Ciudadanos | ES
Junts per Catalunya | ES | Junts
Republican Left of Catalonia | ES | Esquerra Republicana
Chega | PT
Party for Freedom | NL | PVV
People's Party for Freedom and Democracy | NL | VVD
Vlaams Belang | BE
New Flemish Alliance | BE | N-VA
Sweden Democrats | SE
Danish People's Party | DK
Finns Party | FI | True Finns
Progress Party | NO
Law and Justice | PL | PiS, Prawo i Sprawiedliwość
Civic Platform | PL | Platforma Obywatelska
Civic Coalition | PL
Konfederacja | PL
Solidarity | PL | Solidarność
Fidesz | HU | Fidesz-KDNP
Jobbik | HU
Tisza Party | HU
ANO 2011 | CZ
Smer | SK | Smer-SD
Syriza | GR | SYRIZA
New Democracy | GR
Golden Dawn | GR
PASOK | GR | Pasok
Social Democratic Party of Romania | RO
Alliance for the Union of Romanians | RO | AUR
GERB | BG
Serbian Progressive Party | RS
Vetëvendosje | XK | Vetevendosje
Party of Action and Solidarity | MD
United Russia | RU
Communist Party of the Russian Federation | RU | CPRF, KPRF
Communist Party of the Soviet Union | RU | CPSU, Soviet Communist Party
Bolsheviks | RU | Bolshevik Party
Mensheviks | RU
Liberal Democratic Party of Russia | RU | LDPR
A Just Russia | RU
Yabloko | RU
Anti-Corruption Foundation | RU | FBK
Servant of the People | UA
European Solidarity | UA
Party of Regions | UA
Svoboda | UA
Georgian Dream | GE
United National Movement | GE
Justice and Development Party | TR | AKP, AK Party
Republican People's Party | TR | CHP
Nationalist Movement Party | TR | MHP
HDP | TR | Halkların Demokratik Partisi
İYİ Party | TR | IYI Party
DEM Party | TR | Peoples' Equality and Democracy Party
Likud | IL | Likud Party
Yesh Atid | IL
Blue and White | IL | Kahol Lavan
Kadima | IL
Shas | IL
Israeli Labor Party | IL
Yisrael Beiteinu | IL | Yisrael Beytenu
Otzma Yehudit | IL | Jewish Power
Religious Zionism | IL | Religious Zionist Party
United Torah Judaism | IL
Meretz | IL
Ba'ath Party | SY | Baath Party, Ba'ath, Baath, Arab Socialist Ba'ath Party
Future Movement | LB
Lebanese Forces | LB
Free Patriotic Movement | LB
State of Law Coalition | IQ
Sadrist Movement | IQ | Sadrist movement
Patriotic Union of Kurdistan | IQ | PUK
Kurdistan Democratic Party | IQ | KDP
General People's Congress | YE
Islah | YE | Al-Islah
Wafd Party | EG | Wafd
Freedom and Justice Party | EG
Ennahda | TN | Ennahdha, Ennahda Movement
National Liberation Front | DZ | FLN
Istiqlal Party | MA | Istiqlal
African National Congress | ZA | ANC
Democratic Alliance | ZA
Economic Freedom Fighters | ZA | EFF
uMkhonto we Sizwe | ZA | MK Party
Inkatha Freedom Party | ZA
ZANU-PF | ZW | Zanu-PF, Zanu PF
Movement for Democratic Change | ZW | MDC
Citizens Coalition for Change | ZW
All Progressives Congress | NG | APC
People's Democratic Party | NG | PDP
New Patriotic Party | GH | NPP
National Democratic Congress | GH
Chama Cha Mapinduzi | TZ | CCM
National Resistance Movement | UG | NRM
National Unity Platform | UG
Orange Democratic Movement | KE | ODM
Prosperity Party | ET
MPLA | AO
Frelimo | MZ | FRELIMO
SWAPO | NA | Swapo
Bharatiya Janata Party | IN | BJP, B.J.P.
Indian National Congress | IN | Congress Party, INC
Aam Aadmi Party | IN | AAP
Trinamool Congress | IN | TMC, All India Trinamool Congress
Shiv Sena | IN
Samajwadi Party | IN
Bahujan Samaj Party | IN | BSP
Communist Party of India | IN | Communist Party of India (Marxist)
Dravida Munnetra Kazhagam | IN | DMK
AIADMK | IN
Rashtriya Swayamsevak Sangh | IN | RSS
Pakistan Tehreek-e-Insaf | PK | PTI, Pakistan Tehrik-e-Insaf
Pakistan Muslim League (Nawaz) | PK | PML-N, PMLN, Pakistan Muslim League-Nawaz
Pakistan Peoples Party | PK | PPP, Pakistan People's Party
Awami League | BD
Bangladesh Nationalist Party | BD | BNP
Jamaat-e-Islami | BD
Sri Lanka Podujana Peramuna | LK
Janatha Vimukthi Peramuna | LK | JVP
Nepali Congress | NP
Communist Party of Nepal | NP
Chinese Communist Party | CN | CCP, Communist Party of China, CPC, C.C.P.
Kuomintang | TW | KMT
Democratic Progressive Party | TW | DPP
Taiwan People's Party | TW
Liberal Democratic Party | JP | LDP
Constitutional Democratic Party of Japan | JP
Komeito | JP
Democratic Party of Korea | KR | Democratic Party of South Korea
People Power Party | KR
Workers' Party of Korea | KP | Korean Workers' Party
Communist Party of Vietnam | VN | Vietnamese Communist Party
Cambodian People's Party | KH
National League for Democracy | MM | NLD
Pheu Thai | TH | Pheu Thai Party
Move Forward Party | TH | Move Forward
United Malays National Organisation | MY | UMNO
Pakatan Harapan | MY
Barisan Nasional | MY
People's Action Party | SG | PAP
PDI-P | ID | Indonesian Democratic Party of Struggle
Golkar | ID
Gerindra | ID
Liberal Party of Australia | AU
Australian Labor Party | AU | ALP
Australian Greens | AU
One Nation | AU
New Zealand National Party | NZ
New Zealand Labour Party | NZ
New Zealand First | NZ | NZ First
ACT New Zealand | NZ
Green Party of Aotearoa New Zealand | NZ
Liberal Party of Canada | CA
Conservative Party of Canada | CA
New Democratic Party | CA | NDP
Bloc Québécois | CA | Bloc Quebecois
Parti Québécois | CA
Institutional Revolutionary Party | MX | PRI
National Action Party | MX | PAN
Morena | MX | National Regeneration Movement
Party of the Democratic Revolution | MX | PRD
Workers' Party of Brazil | BR | Partido dos Trabalhadores
Brazilian Democratic Movement | BR | MDB
United Socialist Party of Venezuela | VE | PSUV
Justice First | VE
Vente Venezuela | VE
Communist Party of Cuba | CU | Cuban Communist Party
Sandinista National Liberation Front | NI | FSLN, Sandinistas
Farabundo Martí National Liberation Front | SV | FMLN
Nueva Ideas | SV | New Ideas
ARENA | SV
Movement for Socialism | BO
Historic Pact | CO | Pacto Histórico
La Libertad Avanza | AR
Justicialist Party | AR | Peronist Party, Peronists
Republican Proposal | AR
Broad Front | UY | Frente Amplio
Popular Force | PE | Fuerza Popular
European People's Party | | EPP
Progressive Alliance of Socialists and Democrats | | Socialists and Democrats
Renew Europe
Identity and Democracy
Patriots for Europe
European Conservatives and Reformists
`

export const PARTIES = readOrganizations('party', TABLE)
