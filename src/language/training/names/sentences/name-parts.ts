/** What made names are made of; own writing. Patterns in braces stand for one of a list in `PARTS`, or of the pools. */
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\n|\s\|\s/)
    .map((line) => line.trim())

export const PARTICLES = [
  'al-',
  'al-',
  'Al-',
  'van ',
  'de ',
  'von ',
  'bin ',
  'Ben ',
  "O'",
  'Mac',
  'de la ',
  'El ',
  'da ',
  'Abu ',
]

export const REGION_HEADS = [
  'Province',
  'province',
  'region',
  'Region',
  'District',
  'Oblast',
  'State',
  'County',
  'Governorate',
  'Valley',
  'Peninsula',
]

export const OFFICES = lines(`
president | prime minister | foreign minister | Prime Minister | President | chancellor | defense minister | Minister of Finance | interior minister
Vice President | Governor | Foreign Minister | finance minister | Minister of Defence | vice president | secretary of state | Speaker
`)

export const PARLIAMENTS = lines(`
National Assembly | Senate | Parliament | House of Representatives | Chamber of Deputies | Federal Assembly | Congress | Bundestag | Knesset
State Duma | House of Commons | House of Lords | Federal Council | People's Assembly | Supreme Soviet | Riksdag | Sejm | Majlis | Storting
Folketing | Diet | House of Councillors | National Council | Constituent Assembly | Verkhovna Rada | Lok Sabha | Rajya Sabha | Cortes Generales
Legislative Assembly | National People's Congress | Grand National Assembly | Legislative Council | Reichstag | Althing | Saeima | Seimas
Riigikogu | Assembly of the Republic | Shura Council | Council of Representatives | Dáil | Oireachtas | European Parliament | Jatiya Sangsad
`)

export const INTERNATIONAL = lines(`
United Nations | UN | U.N. | European Union | EU | NATO | African Union | Arab League | ASEAN | World Bank | International Monetary Fund | IMF | OSCE
Commonwealth of Independent States | Organization of American States | OAS | ECOWAS | OPEC | World Trade Organization | WTO | Council of Europe
European Commission | European Council | European Community | League of Nations | Warsaw Pact | International Atomic Energy Agency | IAEA | G7
Group of 20 | G20 | BRICS | Shanghai Cooperation Organisation | Gulf Cooperation Council | GCC | UNICEF | UNHCR | UNESCO | World Health Organization
WHO | Security Council | General Assembly | Non-Aligned Movement | Mercosur | CARICOM | Eurasian Economic Union | Red Cross | OECD | Interpol
International Court of Justice | European Central Bank | Organisation of Islamic Cooperation | Southern African Development Community | Quad
`)

export const PORTFOLIOS: readonly (readonly [string, string])[] = [
  ['Foreign', 'Foreign Affairs'],
  ['Defense', 'Defense'],
  ['Defence', 'Defence'],
  ['Interior', 'the Interior'],
  ['Finance', 'Finance'],
  ['Justice', 'Justice'],
  ['Health', 'Health'],
  ['Education', 'Education and Science'],
  ['Trade', 'Trade and Industry'],
  ['Energy', 'Energy'],
  ['Agriculture', 'Agriculture'],
  ['Transport', 'Transport and Communications'],
  ['Labour', 'Labour and Social Affairs'],
  ['Culture', 'Culture'],
  ['Environment', 'the Environment'],
  ['Information', 'Information'],
  ['Oil', 'Petroleum'],
  ['Security', 'State Security'],
  ['State', 'State'],
  ['Homeland Security', 'Homeland Security'],
]

export const PARTIES = lines(`
{politics} {body} | {politics} {body} | {politics} {body} of {country} | {nation} {politics} {body} | {politics} {politics} {body} | {body} for {aim}
{body} of {aim} | {nation} {body} for {aim} | {aim} Party | {aim} and {aim} Party | {body} for {aim} and {aim} | New {aim} | {politics} {body} ({region})
{country} First | Forward {country} | United {country} | {politics} People's Party | {nation} National Congress | {nation} Socialist Workers' Party
`)

export const ARMED = lines(`
{nation} Liberation Army | {politics} Liberation Front | {region} Liberation Front | Army of {aim} | {nation} Resistance Army | Free {nation} Army
{nation} Revolutionary Guards | Lord's Army | {politics} Brigades | {nation} Armed Forces | Republican Guard | {nation} Army | Rapid Support Forces
{politics} Salvation Front | Movement for {aim} | {surname} Brigade | {city} Battalion | National Guard
`)

export const SOCIETIES = lines(`
Human Rights Watch | Amnesty International | {nation} Human Rights Council | {nation} Red Crescent | {politics} Trade Union Confederation
Federation of {nation} Workers | {nation} Trades Union Congress | Doctors Without Borders | {nation} Bar Association | {city} Institute for {aim}
{nation} Chamber of Commerce | Committee for {aim} | {nation} Confederation of Labour | International Crisis Group | {surname} Foundation
{nation} Academy of Sciences | Church of {country} | {nation} Orthodox Church | {city} Stock Exchange | Bank of {country} | {nation} Central Bank
National Bank of {country} | {nation} Observatory for Human Rights | {surname} Institute | Council on Foreign Relations | {nation} Football Federation
`)

export const AGENCIES = lines(`
Reuters | AP | Associated Press | AFP | Agence France-Presse | Xinhua | ITAR-Tass | TASS | Interfax | RIA Novosti | BBC | CNN | Al Jazeera | IRNA | Anadolu
Kyodo | Yonhap | KCNA | DPA | UPI | SANA | Antara | PTI | ANSA | EFE | Bloomberg | Fox News | NBC | CBS | ABC | RT
`)

export const NEWSPAPERS = lines(`
{city} Times | {city} Post | The {city} Times | New York Times | The New York Times | Washington Post | Le Monde | The Guardian | {city} Herald | Der Spiegel
{nation} Daily News | {city} Tribune | Daily {paper} | The {paper} | {city} {paper} | Wall Street Journal | Financial Times | El País | Haaretz | Asahi Shimbun
`)

export const COMPANIES = lines(`
{surname} Corp. | {surname} Inc | {surname} & {surname} | {nation} Airlines | {country} Telecom | Bank of {city} | {surname} Group | {surname} Holdings
{city} Motors | {surname} AG | {nation} National Oil Company | {surname} Energy | {surname} Industries | Gazprom | Boeing | Siemens | Google | Huawei | BP
Exxon Mobil | Goldman Sachs | Deutsche Bank | {surname} Capital | Rosneft | Lockheed Martin | Airbus | Royal Dutch Shell | Apple | Microsoft | Toyota
`)

export const UNIVERSITIES = lines(`
University of {city} | {city} University | {city} State University | {surname} University | {surname} College | National University of {country}
{city} Institute of Technology | Harvard University | Oxford University | {city} School of Economics | American University of {city} | {city} Law School
`)

export const AGREEMENTS = lines(`
{city} Agreement | {city} Accords | {city} Accord | Treaty of {city} | {city} Treaty | {city} Protocol | {city} Convention | {city} Pact | {city} Declaration
{city} Memorandum | Strategic Partnership Treaty | Comprehensive Peace Agreement | North American Free Trade Agreement | Nuclear Non-Proliferation Treaty
Treaty on {topic} | Convention on {topic} | {topic} Agreement | {topic} Treaty | {city} Peace Agreement | {nation}-{nation} Treaty | {city} Memorandum of Understanding
Free Trade Agreement | Charter of {city} | Agreement on {topic} | Joint Comprehensive Plan of Action | Treaty of Friendship and Cooperation
`)

export const EVENTS = lines(`
{nation} Civil War | {nation} Revolution | {nation} War | {country} War | World War II | World War I | Cold War | First World War | Second World War | Gulf War
{city} Summit | {city} Conference | Battle of {city} | Siege of {city} | {city} Massacre | {nation} War of Independence | {nation} Uprising | {region} Crisis
{nation} Crisis | {city} Uprising | {color} Revolution | {month} Revolution | {month} Uprising | {region} War | {nation}-{nation} War | Arab Spring | Holocaust
{city} Olympics | {city} Peace Conference | Vietnam War | Korean War | Operation {aim} | {nation} Genocide | Great Depression
`)

export const PARTS: Readonly<Record<string, readonly string[]>> = {
  politics: lines(
    "Democratic | Social Democratic | Liberal | Conservative | Socialist | Communist | National | People's | Republican | Labour | Green | Christian Democratic | Islamic | Progressive | Workers' | Agrarian | Nationalist | Revolutionary | Popular | Patriotic | Radical | Centre | Reform | Peasants' | United | Independent | Federal | Monarchist | Constitutional | Civic | Left | Alternative",
  ),
  body: lines(
    'Party | Party | Party | Party | Union | Alliance | Front | Movement | Congress | League | Coalition | Rally | Bloc | Convention | Forum | Action',
  ),
  aim: lines(
    'Justice | Freedom | Democracy | Progress | Unity | Development | National Unity | Peace | Reform | Independence | Change | Social Justice | National Salvation | Solidarity | Renewal | Prosperity | Reconstruction | Hope | Human Rights | Economic Freedom | Truth | Law',
  ),
  topic: lines(
    'Nuclear Weapons | Human Rights | Conventional Forces | Climate Change | Trade | Nuclear Cooperation | Cooperation and Security | Chemical Weapons | Friendship | Fisheries | Extradition | Arms Control | Refugees | Mutual Defense | Border | Gas Transit',
  ),
  paper: lines(
    'Mirror | Star | Express | News | Gazette | Chronicle | Observer | Telegraph | Independent | Standard | Nation | Monitor | Dawn',
  ),
  color: lines('Orange | Rose | Velvet | Tulip | Glorious | Cultural | Carnation | Saffron | Green'),
  month: lines('October | February | July | November | August | April | May | September'),
}
