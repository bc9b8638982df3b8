import { readOrganizations } from './row.ts'

/** News agencies, newspapers, broadcasters and platforms of news; own compilation. Columns: name, country, aliases. */
const TABLE = `
Reuters | GB | Thomson Reuters
Associated Press | US | AP, A.P.
Agence France-Presse | FR | AFP
Deutsche Presse-Agentur | DE | DPA
ANSA | IT
EFE | ES | Agencia EFE
United Press International | US | UPI
Bloomberg News | US | Bloomberg
Dow Jones Newswires | US
TASS | RU | Tass, ITAR-TASS
RIA Novosti | RU | RIA
Interfax | RU
Sputnik | RU | Sputnik News
RT | RU | Russia Today
Rossiya 1 | RU
Channel One Russia | RU | Channel One
Kommersant | RU
Izvestia | RU | Izvestiya
Pravda | RU
Novaya Gazeta | RU
Meduza | LV
Moscow Times | RU
Echo of Moscow | RU | Ekho Moskvy
Ukrinform | UA
Ukrainska Pravda | UA
Kyiv Independent | UA
Kyiv Post | UA
Suspilne | UA
BelTA | BY
Xinhua | CN | Xinhua News Agency
China Daily | CN
People's Daily | CN
Global Times | CN
CGTN | CN | China Global Television Network
CCTV | CN | China Central Television
South China Morning Post | HK
Apple Daily | HK
Central News Agency | TW
Korean Central News Agency | KP | KCNA
Rodong Sinmun | KP
Yonhap | KR | Yonhap News Agency, Yonhap News
Chosun Ilbo | KR
Korea Herald | KR
Kyodo | JP | Kyodo News, Kyodo News Agency
NHK | JP
Jiji Press | JP
Nikkei | JP | Nikkei Asia
Asahi Shimbun | JP
Yomiuri Shimbun | JP
Mainichi Shimbun | JP
Japan Times | JP
Press Trust of India | IN | PTI news agency
Asian News International | IN | ANI
Times of India | IN
Hindustan Times | IN
Indian Express | IN
NDTV | IN
Dawn | PK
Geo News | PK
Anadolu Agency | TR | Anadolu, AA news agency
Hürriyet | TR | Hurriyet
TRT | TR | TRT World
Daily Sabah | TR
Cumhuriyet | TR
Islamic Republic News Agency | IR | IRNA
Fars News Agency | IR | Fars, Fars News
Tasnim News Agency | IR | Tasnim, Tasnim News
Mehr News Agency | IR | Mehr
ISNA | IR | Iranian Students' News Agency
Press TV | IR
Iran International | GB
Al Jazeera | QA | Al-Jazeera, Aljazeera, Al Jazeera English
Al Arabiya | SA | Al-Arabiya
Saudi Press Agency | SA | SPA
Arab News | SA
Emirates News Agency | AE | WAM
Al-Manar | LB | Al Manar
Al Mayadeen | LB | Al-Mayadeen
Daily Star | LB
Syrian Arab News Agency | SY | SANA
Syrian Observatory for Human Rights | GB | SOHR
Wafa | PS | WAFA
Al-Aqsa TV | PS
Haaretz | IL | Ha'aretz
Jerusalem Post | IL
Times of Israel | IL
Yedioth Ahronoth | IL | Ynet
Israel Hayom | IL
Channel 12 | IL
Al-Ahram | EG | Ahram Online
Al-Masry Al-Youm | EG
MENA news agency | EG
Daily Nation | KE
Mail & Guardian | ZA
Premium Times | NG
British Broadcasting Corporation | GB | BBC, B.B.C., BBC News
Sky News | GB
ITV | GB | ITV News
Channel 4 | GB | Channel 4 News
The Guardian | GB
The Observer | GB
The Times | GB | Times of London, Sunday Times
The Independent | GB
Daily Telegraph | GB | The Telegraph, Sunday Telegraph
Daily Mail | GB | Mail on Sunday
Daily Mirror | GB
Daily Express | GB
Evening Standard | GB
Financial Times | GB | FT
The Economist | GB
News of the World | GB
New Statesman | GB
The Spectator | GB
Bellingcat | NL
New York Times | US | NYT
Washington Post | US | WaPo
Wall Street Journal | US | WSJ
USA Today | US
Los Angeles Times | US | LA Times, L.A. Times
Chicago Tribune | US
Boston Globe | US
Miami Herald | US
Houston Chronicle | US
San Francisco Chronicle | US
New York Post | US
New York Daily News | US
Christian Science Monitor | US
Politico | US
Axios | US
Vox Media | US
Huffington Post | US | HuffPost
BuzzFeed | US | BuzzFeed News
The Atlantic | US
The New Yorker | US | New Yorker
Time Magazine | US
Newsweek | US
Foreign Policy | US
Foreign Affairs | US
The Intercept | US
ProPublica | US
Rolling Stone | US
Vanity Fair | US
National Geographic | US
Forbes | US
Fortune magazine | US
Business Insider | US
Breitbart | US | Breitbart News
Daily Beast | US
CNN | US | Cable News Network
CNBC | US
Fox News | US | Fox News Channel
MSNBC | US
NBC News | US | NBC
CBS News | US | CBS
ABC News | US
NPR | US | National Public Radio
PBS | US
C-SPAN | US
Univision | US
Voice of America | US | VOA
Radio Free Europe/Radio Liberty | US | RFE/RL, Radio Free Europe, Radio Liberty
Radio Free Asia | US | RFA
Canadian Broadcasting Corporation | CA | CBC, CBC News
Globe and Mail | CA
Toronto Star | CA
National Post | CA
Australian Broadcasting Corporation | AU | ABC
Sydney Morning Herald | AU
Special Broadcasting Service | AU | SBS
New Zealand Herald | NZ
Radio New Zealand | NZ | RNZ
Television New Zealand | NZ | TVNZ, One News
Stuff.co.nz | NZ
Le Monde | FR
Le Figaro | FR
Libération | FR
Le Parisien | FR
Charlie Hebdo | FR
France 24 | FR
Radio France Internationale | FR | RFI
BFM TV | FR | BFMTV
Der Spiegel | DE | Spiegel
Die Welt | DE
Die Zeit | DE
Bild | DE
Süddeutsche Zeitung | DE
Frankfurter Allgemeine Zeitung | DE | FAZ
Deutsche Welle | DE | DW
ARD | DE
ZDF | DE
Handelsblatt | DE
Neue Zürcher Zeitung | CH | NZZ
Der Standard | AT
ORF | AT
Corriere della Sera | IT
La Repubblica | IT | Repubblica
La Stampa | IT
Il Sole 24 Ore | IT
Il Fatto Quotidiano | IT
L'Espresso | IT
MicroMega | IT
RAI | IT
L'Osservatore Romano | VA
Vatican News | VA
El País | ES | El Pais
El Mundo | ES
La Vanguardia | ES
De Telegraaf | NL
NOS | NL
Irish Times | IE
RTÉ | IE | RTE
Aftenposten | NO
NRK | NO
Dagens Nyheter | SE
Yle | FI
Gazeta Wyborcza | PL
PAP news agency | PL
Euronews | FR
EUobserver | BE
Folha de S.Paulo | BR | Folha de São Paulo
O Globo | BR
Clarín | AR
La Nación | AR
El Universal | MX
Prensa Latina | CU
Granma | CU
Telesur | VE | teleSUR
Amaq | | Amaq News Agency
Wikinews
Wikileaks | | WikiLeaks
`

export const MEDIA = readOrganizations('media', TABLE)
