import { readOrganizations } from './row.ts'

/** Large companies and exchanges that news names by their bare name; own compilation. Columns: name, country, aliases. */
const TECHNOLOGY = `
Google | US
Alphabet Inc. | US | Alphabet
Apple | US | Apple Inc.
Microsoft | US | Microsoft Corp., Microsoft Corporation
Amazon | US | Amazon.com
Amazon Web Services | US | AWS
Meta Platforms | US | Meta
Facebook | US
Instagram | US
WhatsApp | US
YouTube | US
Twitter | US | X Corp., X Corp
Truth Social | US
Reddit | US
LinkedIn | US
Snapchat | US | Snap Inc.
Pinterest | US
Telegram | AE
TikTok | CN
ByteDance | CN
Tencent | CN
WeChat | CN
Weibo | CN | Sina Weibo
Alibaba | CN | Alibaba Group
Baidu | CN
Huawei | CN | Huawei Technologies
ZTE | CN
Xiaomi | CN
Lenovo | CN
DJI | CN
DeepSeek | CN
Semiconductor Manufacturing International Corporation | CN | SMIC
Taiwan Semiconductor Manufacturing Company | TW | TSMC
Foxconn | TW | Hon Hai
MediaTek | TW
Samsung | KR | Samsung Electronics
SK Hynix | KR
LG Electronics | KR
Naver | KR
Kakao | KR
Sony | JP
Nintendo | JP
Panasonic | JP
Toshiba | JP
Hitachi | JP
Fujitsu | JP
SoftBank | JP | SoftBank Group
Netflix | US
Spotify | SE
Nvidia | US | NVIDIA
Intel | US
AMD | US | Advanced Micro Devices
Qualcomm | US
Broadcom | US
IBM | US
Oracle Corporation | US | Oracle Corp.
Cisco | US | Cisco Systems
Hewlett-Packard | US | HP
Dell | US | Dell Technologies
Salesforce | US
Adobe | US
PayPal | US
eBay | US
Uber | US
Lyft | US
Airbnb | US
Zoom Video | US
OpenAI | US
Anthropic | US
xAI | US
DeepMind | GB | Google DeepMind
Palantir | US | Palantir Technologies
SpaceX | US
Starlink | US
Blue Origin | US
Virgin Galactic | US
Kaspersky | RU | Kaspersky Lab
Yandex | RU
VKontakte | RU | VK
Nokia | FI
Ericsson | SE
ASML | NL
SAP | DE
Infineon | DE
Arm Holdings | GB | ARM Holdings
NSO Group | IL | NSO
Infosys | IN
Wipro | IN
Binance
Coinbase | US
FTX | BS
Cambridge Analytica | GB
CrowdStrike | US
Wikipedia
`

const INDUSTRY = `
Boeing | US
Lockheed Martin | US
Raytheon | US | RTX
Northrop Grumman | US
General Dynamics | US
General Electric | US | GE
BAE Systems | GB
Rolls-Royce | GB
Airbus | FR
Thales | FR | Thales Group
Dassault Aviation | FR | Dassault
Safran | FR
Rheinmetall | DE
ThyssenKrupp | DE | Thyssenkrupp
Siemens | DE
Siemens Energy | DE
BASF | DE
Bosch | DE
Leonardo S.p.A. | IT
Saab | SE
Embraer | BR
Bombardier | CA
Sukhoi | RU
Rostec | RU
Rosoboronexport | RU
Almaz-Antey | RU
Baykar | TR
Elbit Systems | IL | Elbit
Israel Aerospace Industries | IL
Hanwha | KR
Norinco | CN | NORINCO
COMAC | CN
Mitsubishi Heavy Industries | JP
Tesla | US | Tesla Motors
General Motors | US | GM
Ford Motor Company | US | Ford Motor, Ford
Chrysler | US
Stellantis | NL
Fiat | IT | Fiat Chrysler
Ferrari | IT
Volkswagen | DE | VW, Volkswagen Group
Mercedes-Benz | DE | Daimler
BMW | DE
Audi | DE
Porsche | DE
Opel | DE
Renault | FR
Peugeot | FR | PSA Peugeot Citroen
Volvo | SE
Northvolt | SE
Toyota | JP | Toyota Motor
Honda | JP
Nissan | JP
Mazda | JP
Mitsubishi | JP
Hyundai | KR | Hyundai Motor
Kia | KR | Kia Motors
BYD | CN
Geely | CN
CATL | CN
Tata Motors | IN
Tata Group | IN | Tata
Jaguar Land Rover | GB
Caterpillar | US
3M | US
DuPont | US
Dow Chemical | US
Monsanto | US
Bayer | DE
ArcelorMittal | LU
Tata Steel | IN
Nippon Steel | JP
U.S. Steel | US | US Steel
POSCO | KR | Posco
Rio Tinto | GB
BHP | AU | BHP Billiton
Glencore | CH
Vale S.A. | BR
Anglo American | GB
Nornickel | RU | Norilsk Nickel
Rusal | RU
Alcoa | US
Halliburton | US
Schlumberger | US
Maersk | DK | A.P. Moller-Maersk
Mediterranean Shipping Company | CH
COSCO | CN
FedEx | US
UPS | US | United Parcel Service
DHL | DE
Deutsche Post | DE
Deutsche Bahn | DE
`

const ENERGY = `
Gazprom | RU
Gazprombank | RU
Rosneft | RU
Lukoil | RU
Novatek | RU
Surgutneftegas | RU
Transneft | RU
Nord Stream AG | CH
ExxonMobil | US | Exxon Mobil, Exxon
Chevron | US
ConocoPhillips | US
BP | GB | British Petroleum
Shell | GB | Royal Dutch Shell, Shell plc
TotalEnergies | FR
Électricité de France | FR | EDF
Engie | FR
Eni | IT | ENI
Enel | IT
Repsol | ES
Iberdrola | ES
Equinor | NO | Statoil
RWE | DE
E.ON | DE
Uniper | DE
OMV | AT
MOL Group | HU
Naftogaz | UA | Naftohaz
Ukrenergo | UA
Energoatom | UA
Saudi Aramco | SA | Aramco
ADNOC | AE
QatarEnergy | QA | Qatar Energy
National Iranian Oil Company | IR | NIOC
SOCAR | AZ
KazMunayGas | KZ
PetroChina | CN
Sinopec | CN
CNOOC | CN
China National Petroleum Corporation | CN | CNPC
Petronas | MY
Pertamina | ID
Petrobras | BR
Pemex | MX
PDVSA | VE
Ecopetrol | CO
YPF | AR
Sonatrach | DZ
Nigerian National Petroleum Corporation | NG | NNPC
Eskom | ZA
Tokyo Electric Power Company | JP | TEPCO, Tepco
Enron | US
Reliance Industries | IN
Adani Group | IN | Adani Enterprises
`

const FINANCE = `
Goldman Sachs | US
JPMorgan Chase | US | JPMorgan, JP Morgan, J.P. Morgan
Morgan Stanley | US
Citigroup | US | Citibank, Citi
Bank of America | US
Wells Fargo | US
BlackRock | US
Blackstone | US
Berkshire Hathaway | US
Lehman Brothers | US
Fannie Mae | US
Freddie Mac | US
AIG | US | American International Group
Silicon Valley Bank | US | SVB
Visa Inc. | US
Mastercard | US
American Express | US
Western Union | US
Moody's | US
Standard & Poor's | US | S&P, S&P Global
Fitch Ratings | US | Fitch
Dow Jones | US
Nasdaq | US | NASDAQ
New York Stock Exchange | US | NYSE
London Stock Exchange | GB
Lloyd's of London | GB
Hong Kong Stock Exchange | HK
HSBC | GB
Barclays | GB
Lloyds Banking Group | GB | Lloyds
Royal Bank of Scotland | GB | RBS, NatWest
Standard Chartered | GB
Deutsche Bank | DE
Commerzbank | DE
Allianz | DE
UBS | CH
Credit Suisse | CH
BNP Paribas | FR
Société Générale | FR
Crédit Agricole | FR
AXA | FR
UniCredit | IT
Intesa Sanpaolo | IT
Monte dei Paschi di Siena | IT | Monte dei Paschi
Banco Santander | ES | Santander
BBVA | ES
ING Group | NL
Danske Bank | DK
Raiffeisen Bank | AT | Raiffeisen
Euroclear | BE
SWIFT | BE
Sberbank | RU
VTB | RU | VTB Bank
Alfa-Bank | RU | Alfa Bank
Vnesheconombank | RU | VEB
PrivatBank | UA
Bank of China | CN
Industrial and Commercial Bank of China | CN | ICBC
Evergrande | CN | China Evergrande
State Bank of India | IN
Nomura | JP
Mitsubishi UFJ | JP
Temasek | SG
KPMG | NL
Deloitte | GB
PricewaterhouseCoopers | GB | PwC
Ernst & Young | GB | EY
McKinsey | US | McKinsey & Company
`

const CONSUMER = `
Walmart | US | Wal-Mart
Costco | US
Target Corporation | US
Starbucks | US
McDonald's | US
Burger King | US
KFC | US
Coca-Cola | US | Coca-Cola Company
PepsiCo | US | Pepsi
Nike | US
Procter & Gamble | US | P&G
Johnson & Johnson | US | J&J
Pfizer | US
Moderna | US
Merck | US | Merck & Co.
Eli Lilly | US
AbbVie | US
Purdue Pharma | US
UnitedHealth | US | UnitedHealth Group
Walt Disney Company | US | Disney, Walt Disney
Warner Bros. | US | Warner Brothers, Warner Bros. Discovery
Paramount Pictures | US | Paramount Global
Universal Pictures | US | NBCUniversal
Comcast | US
AT&T | US
Verizon | US
T-Mobile | US
News Corp | US | News Corporation
Philip Morris | US | Philip Morris International
Unilever | GB
Tesco | GB
Marks & Spencer | GB
AstraZeneca | GB
GlaxoSmithKline | GB | GSK
Vodafone | GB
British Telecom | GB | BT Group
British Airways | GB
Virgin Atlantic | GB
EasyJet | GB | easyJet
Thomas Cook | GB
Ryanair | IE
Nestlé | CH | Nestle
Novartis | CH
Roche | CH
BioNTech | DE
Adidas | DE
Lufthansa | DE
Deutsche Telekom | DE
Aldi | DE
Lidl | DE
IKEA | SE | Ikea
H&M | SE
Novo Nordisk | DK
Lego | DK | LEGO
Carlsberg | DK
Heineken | NL
Philips | NL
KLM | NL
Anheuser-Busch InBev | BE | AB InBev
Danone | FR
L'Oréal | FR
LVMH | FR
Carrefour | FR
Air France | FR | Air France-KLM
Sanofi | FR
Orange S.A. | FR
SNCF | FR
Vivendi | FR
Inditex | ES | Zara
Telefónica | ES
Iberia airline | ES
Alitalia | IT | ITA Airways
Mediaset | IT
Telecom Italia | IT
Parmalat | IT
Aeroflot | RU
Turkish Airlines | TR
El Al | IL
Teva | IL | Teva Pharmaceutical
Emirates airline | AE
Etihad Airways | AE | Etihad
DP World | AE
Qatar Airways | QA
EgyptAir | EG
Ethiopian Airlines | ET
Kenya Airways | KE
MTN | ZA | MTN Group
Air India | IN
IndiGo | IN
Serum Institute of India | IN | Serum Institute
Malaysia Airlines | MY
AirAsia | MY
Singapore Airlines | SG
Cathay Pacific | HK
Air China | CN
China Eastern Airlines | CN | China Eastern
Sinovac | CN
Sinopharm | CN
Korean Air | KR
Asiana Airlines | KR
Japan Airlines | JP
All Nippon Airways | JP
Qantas | AU
Air New Zealand | NZ
Fonterra | NZ
Telstra | AU
Air Canada | CA
American Airlines | US
United Airlines | US
Delta Air Lines | US | Delta Airlines
Southwest Airlines | US
JetBlue | US
Spirit Airlines | US
Pan Am | US
Aeromexico | MX
LATAM Airlines | CL
Avianca | CO
JBS | BR
Odebrecht | BR
Cargill | US
Marriott | US | Marriott International
Hilton Hotels | US
Trump Organization | US
WeWork | US
`

export const COMPANIES = [TECHNOLOGY, INDUSTRY, ENERGY, FINANCE, CONSUMER].flatMap((table) =>
  readOrganizations('company', table),
)
