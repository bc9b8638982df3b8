import { readOrganizations } from './row.ts'

/** Bodies of states and their courts, banks and coalitions; own compilation. Columns: name, country, aliases. */
const TABLE = `
United Nations | | UN, U.N., United Nations Organization
United Nations Security Council | | UN Security Council, U.N. Security Council, UNSC, Security Council
United Nations General Assembly | | UN General Assembly, U.N. General Assembly, UNGA, General Assembly
United Nations Secretariat | | UN Secretariat
United Nations Human Rights Council | | UN Human Rights Council, U.N. Human Rights Council, UNHRC, Human Rights Council
United Nations Human Rights Office | | OHCHR, UN human rights office, UN Human Rights Office, Office of the High Commissioner for Human Rights
United Nations High Commissioner for Refugees | | UNHCR, UN refugee agency, U.N. refugee agency, UN Refugee Agency
United Nations Development Programme | | UNDP, UN Development Programme
United Nations Environment Programme | | UNEP, UN Environment Programme, UN environment agency, U.N. environment agency
United Nations Population Fund | | UNFPA
United Nations Relief and Works Agency | | UNRWA, United Nations Relief and Works Agency for Palestine Refugees
United Nations Interim Force in Lebanon | | UNIFIL
United Nations Office for the Coordination of Humanitarian Affairs | | OCHA, UNOCHA, UN OCHA
United Nations Office on Drugs and Crime | | UNODC
United Nations Conference on Trade and Development | | UNCTAD
United Nations Economic and Social Council | | ECOSOC
UN Women
UNICEF | | United Nations Children's Fund, UN children's agency, U.N. children's agency, UN children's fund, U.N. children's fund
UNESCO | | United Nations Educational Scientific and Cultural Organization, Unesco, UN cultural agency, U.N. cultural agency, UN culture agency, U.N. culture agency
UNAIDS
UN-Habitat
World Food Programme | | WFP, World Food Program, UN World Food Programme
Food and Agriculture Organization | | FAO, UN Food and Agriculture Organization
International Fund for Agricultural Development | | IFAD
World Health Organization | | WHO, W.H.O., World Health Organisation, UN health agency, U.N. health agency
International Labour Organization | | ILO, International Labor Organization, UN labour agency, U.N. labor agency
International Organization for Migration | | IOM, UN migration agency, U.N. migration agency
International Maritime Organization | | IMO
International Civil Aviation Organization | | ICAO, UN aviation agency, U.N. aviation agency
International Telecommunication Union | | ITU
Universal Postal Union | | UPU
World Meteorological Organization | | WMO, UN weather agency, U.N. weather agency
World Intellectual Property Organization | | WIPO
World Tourism Organization | | UNWTO
Intergovernmental Panel on Climate Change | | IPCC
International Atomic Energy Agency | | IAEA, I.A.E.A., UN nuclear watchdog, U.N. nuclear watchdog, UN nuclear agency, U.N. nuclear agency, UN atomic agency, U.N. atomic agency
International Seabed Authority | | ISA
International Criminal Court | | ICC
International Court of Justice | | ICJ, World Court
International Criminal Tribunal for the Former Yugoslavia | | ICTY
International Criminal Tribunal for Rwanda | | ICTR
Permanent Court of Arbitration | | PCA
International Tribunal for the Law of the Sea | | ITLOS
European Court of Human Rights | | ECHR, ECtHR
League of Nations
International Monetary Fund | | IMF, I.M.F.
World Bank | | World Bank Group, IBRD
World Trade Organization | | WTO, World Trade Organisation, W.T.O.
General Agreement on Tariffs and Trade | | GATT
Bank for International Settlements | | BIS
Financial Action Task Force | | FATF
Financial Stability Board
Asian Development Bank | | ADB
Asian Infrastructure Investment Bank | | AIIB
African Development Bank | | AfDB
Inter-American Development Bank | | IDB
European Bank for Reconstruction and Development | | EBRD
New Development Bank | | NDB, BRICS bank
Paris Club
Organisation for Economic Co-operation and Development | | OECD, Organization for Economic Cooperation and Development
International Energy Agency | | IEA
International Renewable Energy Agency | | IRENA
Organization of the Petroleum Exporting Countries | | OPEC, O.P.E.C., Opec
OPEC+ | | OPEC Plus, Opec+
Gas Exporting Countries Forum | | GECF
North Atlantic Treaty Organization | | NATO, N.A.T.O., Nato, North Atlantic Treaty Organisation, North Atlantic Alliance, Atlantic Alliance
North Atlantic Council
Warsaw Pact | | Warsaw Treaty Organization
European Union | | EU, E.U.
European Commission | | EU Commission
European Council | | EU Council
Council of the European Union | | Council of the EU
European Parliament | | EU Parliament
European Central Bank | | ECB
European Court of Justice | | ECJ, Court of Justice of the European Union, CJEU
European External Action Service | | EEAS
European Investment Bank | | EIB
European Medicines Agency | | EMA
European Economic Community | | EEC, European Community, European Communities
European Free Trade Association | | EFTA
Eurogroup
Eurostat
Europol
Eurojust
Frontex
European Space Agency | | ESA
Council of Europe
Venice Commission
Organization for Security and Co-operation in Europe | | OSCE, Organisation for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe
Conference on Security and Co-operation in Europe | | CSCE
Visegrad Group | | Visegrád Group, V4
Nordic Council
European Political Community
Three Seas Initiative
Commonwealth of Nations | | Commonwealth
Commonwealth of Independent States | | CIS
Collective Security Treaty Organization | | CSTO, Collective Security Treaty Organisation
Eurasian Economic Union | | EAEU, EEU, Eurasian Union
Shanghai Cooperation Organisation | | SCO, Shanghai Cooperation Organization
Organization of Turkic States | | Turkic Council
Union State of Russia and Belarus | | Union State
BRICS | | BRICS+, BRICS group, BRICs
Group of Seven | | G7, G-7, Group of 7
Group of Eight | | G8, G-8
Group of Twenty | | G20, G-20, Group of 20
Group of 77 | | G77, G-77
Non-Aligned Movement | | NAM
African Union | | AU, African Union Commission
Organisation of African Unity | | OAU, Organization of African Unity
Economic Community of West African States | | ECOWAS, Ecowas
Southern African Development Community | | SADC
East African Community | | EAC
Intergovernmental Authority on Development | | IGAD
Common Market for Eastern and Southern Africa | | COMESA
Alliance of Sahel States | | AES, Confederation of Sahel States
Arab League | | League of Arab States
Gulf Cooperation Council | | GCC, Gulf Co-operation Council
Organisation of Islamic Cooperation | | OIC, Organization of Islamic Cooperation, Organisation of the Islamic Conference
Arab Maghreb Union
Association of Southeast Asian Nations | | ASEAN, Asean
Asia-Pacific Economic Cooperation | | APEC, Apec
South Asian Association for Regional Cooperation | | SAARC
Pacific Islands Forum
Melanesian Spearhead Group
Quadrilateral Security Dialogue | | Quad
AUKUS | | Aukus
Five Eyes
ANZUS
Southeast Asia Treaty Organization | | SEATO
Organization of American States | | OAS
Mercosur | | Mercosul, Southern Common Market
Union of South American Nations | | UNASUR, Unasur
Community of Latin American and Caribbean States | | CELAC
Caribbean Community | | CARICOM, Caricom
Bolivarian Alliance for the Americas | | ALBA
Pacific Alliance
Lima Group
Andean Community
Organisation for the Prohibition of Chemical Weapons | | OPCW, Organization for the Prohibition of Chemical Weapons
Comprehensive Nuclear-Test-Ban Treaty Organization | | CTBTO
Nuclear Suppliers Group | | NSG
Interpol | | INTERPOL, International Criminal Police Organization
Inter-Parliamentary Union | | IPU
International Whaling Commission | | IWC
Arctic Council
Axis of Resistance | | Resistance Axis, Resistance Front
Coalition of the Willing
Global Coalition to Defeat ISIS | | US-led coalition
Saudi-led coalition
Middle East Quartet | | Quartet on the Middle East
P5+1 | | E3+3
Minsk Group | | OSCE Minsk Group
Normandy Format
Ramstein Group | | Ukraine Defense Contact Group
Axis powers | | Axis Powers
Allied powers | | Allied Powers
Central Powers
Triple Entente
CERN
`

export const INTERNATIONAL = readOrganizations('international', TABLE)
