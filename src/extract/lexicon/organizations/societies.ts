import { readOrganizations } from './row.ts'

/** Charities, campaigns, think tanks, churches, universities and sports bodies; own compilation. Columns: name, country, aliases. */
const NGOS = `
International Committee of the Red Cross | CH | ICRC, Red Cross
International Federation of Red Cross and Red Crescent Societies | CH | IFRC
Red Crescent
American Red Cross | US
Palestinian Red Crescent Society | PS | Palestinian Red Crescent, PRCS
Syrian Arab Red Crescent | SY
Magen David Adom | IL
Doctors Without Borders | FR | Médecins Sans Frontières, MSF, Medecins Sans Frontieres
Amnesty International | GB | Amnesty
Human Rights Watch | US | HRW
Reporters Without Borders | FR | Reporters sans frontières
Committee to Protect Journalists | US | CPJ
Transparency International | DE
Freedom House | US
Memorial Human Rights Centre | RU | Memorial Human Rights Center
Greenpeace | NL
World Wide Fund for Nature | CH | WWF, World Wildlife Fund
Friends of the Earth
Sierra Club | US
Extinction Rebellion | GB
Just Stop Oil | GB
Fridays for Future
Oxfam | GB | Oxfam International
Save the Children | GB
CARE International | CH
World Vision
ActionAid
Caritas | VA | Caritas Internationalis
Islamic Relief | GB
Norwegian Refugee Council | NO | NRC
International Rescue Committee | US | IRC
Mercy Corps | US
World Central Kitchen | US
Gaza Humanitarian Foundation | US | GHF
B'Tselem | IL
Peace Now | IL
Breaking the Silence | IL
Bill & Melinda Gates Foundation | US | Gates Foundation
Open Society Foundations | US
Clinton Foundation | US
Wikimedia Foundation | US
Internet Corporation for Assigned Names and Numbers | US | ICANN
American Civil Liberties Union | US | ACLU
Electronic Frontier Foundation | US
NAACP | US | National Association for the Advancement of Colored People
National Rifle Association | US | NRA
Planned Parenthood | US
Black Lives Matter | US | BLM
Occupy Wall Street | US
Southern Poverty Law Center | US
Anti-Defamation League | US | ADL
AIPAC | US | American Israel Public Affairs Committee
Council on American-Islamic Relations | US | CAIR
AFL-CIO | US
Teamsters | US | International Brotherhood of Teamsters
United Auto Workers | US | UAW
Trades Union Congress | GB | TUC
Royal Society for the Prevention of Cruelty to Animals | GB | RSPCA
People for the Ethical Treatment of Animals | US | PETA
International Crisis Group | BE | Crisis Group
Chatham House | GB
International Institute for Strategic Studies | GB | IISS
Royal United Services Institute | GB | RUSI
Stockholm International Peace Research Institute | SE | SIPRI
Institute for the Study of War | US | ISW
Council on Foreign Relations | US | CFR
Brookings Institution | US | Brookings
Carnegie Endowment for International Peace | US | Carnegie Endowment
Center for Strategic and International Studies | US
RAND Corporation | US | Rand Corporation
Heritage Foundation | US
Cato Institute | US
Atlantic Council | US
Pew Research Center | US
Gallup | US
International Campaign to Abolish Nuclear Weapons | CH | ICAN
World Economic Forum | CH | WEF
Bilderberg Group
Nobel Committee | NO | Norwegian Nobel Committee
Royal Swedish Academy of Sciences | SE
Union of Rationalist Atheists and Agnostics | IT | UAAR
`

const OTHERS = `
Catholic Church | VA | Roman Catholic Church
Roman Curia | VA
Italian Episcopal Conference | IT | CEI
Church of England | GB | C of E
Anglican Communion
Anglican Church
Russian Orthodox Church | RU | Moscow Patriarchate
Orthodox Church of Ukraine | UA
Ukrainian Orthodox Church | UA
Greek Orthodox Church | GR
Eastern Orthodox Church | | Orthodox Church
Coptic Orthodox Church | EG | Coptic Church
Church of Scientology | US | Scientology
Church of Jesus Christ of Latter-day Saints | US | Mormon Church, LDS Church
Southern Baptist Convention | US
Jehovah's Witnesses
World Council of Churches | CH
Opus Dei
Jesuits | | Society of Jesus
Order of Malta
Falun Gong | CN
Harvard University | US | Harvard
Yale University | US | Yale
Princeton University | US
Stanford University | US | Stanford
Columbia University | US
Massachusetts Institute of Technology | US | MIT
California Institute of Technology | US | Caltech
University of California | US | UC Berkeley, UCLA
Johns Hopkins University | US
Georgetown University | US
University of Oxford | GB | Oxford University
University of Cambridge | GB | Cambridge University
London School of Economics | GB | LSE
Imperial College London | GB | Imperial College
King's College London | GB
Sciences Po | FR
Sorbonne | FR | Sorbonne University
Max Planck Society | DE
Moscow State University | RU
Tsinghua University | CN
Peking University | CN
FIFA | CH | Fifa, International Federation of Association Football
UEFA | CH | Uefa
CONCACAF
CONMEBOL | | Conmebol
Confederation of African Football | EG | CAF
Asian Football Confederation | MY | AFC
International Olympic Committee | CH | IOC
International Paralympic Committee | DE | IPC
World Anti-Doping Agency | CA | WADA, Wada
Court of Arbitration for Sport | CH | CAS
World Athletics | MC | IAAF
International Cricket Council | AE
World Rugby | IE
International Tennis Federation | GB | ITF
Fédération Internationale de l'Automobile | FR | FIA
International Swimming Federation | CH | FINA
Football Association | GB
Premier League | GB
English Football League | GB
La Liga | ES | LaLiga
Serie A | IT
Bundesliga | DE
Ligue 1 | FR
Major League Baseball | US | MLB
Major League Soccer | US | MLS
National Basketball Association | US | NBA
National Football League | US | NFL
National Hockey League | US | NHL
NCAA | US
NASCAR | US
World Wrestling Entertainment | US | WWE
Ultimate Fighting Championship | US | UFC
Real Madrid | ES
FC Barcelona | ES
Atlético Madrid | ES | Atletico Madrid
Manchester United | GB
Manchester City | GB
Liverpool FC | GB
Chelsea FC | GB
Arsenal | GB
Tottenham Hotspur | GB | Tottenham
Bayern Munich | DE | FC Bayern
Borussia Dortmund | DE
Juventus | IT
AC Milan | IT
Inter Milan | IT
Paris Saint-Germain | FR | PSG
Ajax Amsterdam | NL
Celtic FC | GB
All Blacks | NZ
New York Yankees | US
Los Angeles Lakers | US
Boston Red Sox | US
Dallas Cowboys | US
Scuderia Ferrari | IT
Royal Society | GB
British Museum | GB
Metropolitan Museum of Art | US
Smithsonian Institution | US | Smithsonian
Academy of Motion Picture Arts and Sciences | US
Freemasons
Boy Scouts of America | US | Boy Scouts
Antifa
QAnon
Pussy Riot | RU
Night Wolves | RU
`

export const SOCIETIES = [...readOrganizations('ngo', NGOS), ...readOrganizations('other', OTHERS)]
