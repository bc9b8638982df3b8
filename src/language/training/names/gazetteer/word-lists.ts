import { AGREEMENT_HEADS, EVENT_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from '../../../names/head-words.ts'
import type { NameLists } from './compile-gazetteer.ts'

const CALENDAR =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'

/** Peoples, faiths and parts of the world that are no nation's; own compilation. */
const PEOPLES =
  "European Europeans African Africans Asian Asians Arab Arabs Arabic Arabian Muslim Muslims Islamic Islamist Islamists Christian Christians Jewish Jew Jews Kurd Kurds Kurdish Catholic Catholics Protestant Protestants Orthodox Anglican Anglicans Buddhist Buddhists Hindu Hindus Sikh Sikhs Sunni Sunnis Shia Shias Shiite Shiites Shi'ite Latino Latinos Hispanic Hispanics Slavic Slavs Slav Uighur Uighurs Uyghur Uyghurs Tibetan Tibetans Chechen Chechens Catalan Catalans Basque Basques Scottish Scots Scot Welsh Cossack Cossacks Tatar Tatars Hutu Hutus Tutsi Tutsis Pashtun Pashtuns Zulu Berber Berbers Roma Bedouin Druze Alawite Alawites Yazidi Yazidis Rohingya Maronite Maronites Persian Persians Ottoman Byzantine Roman Romans Germanic Celtic Hispanics Caribbean Scandinavian Balkan Nordic Siberian Crimean Californian Texan Bavarian Parisian Londoner Londoners Mormon Mormons Methodist Methodists Lutheran Lutherans Baptist Baptists Evangelical Zionist Zionists Latin Semitic Turkic Hebrew Antarctic Arctic Eurasian Mediterranean Transatlantic Anglo Afro Indo"

/** Words that tell what a name is of, and names of days and months. */
export const WORD_LISTS: NameLists = {
  organizationHead: ORGANIZATION_HEADS,
  placeHead: PLACE_HEADS,
  eventHead: EVENT_HEADS,
  agreementHead: AGREEMENT_HEADS,
  people: PEOPLES.split(' '),
  calendar: CALENDAR.split(' '),
}

/** A name a line, as the lists of first names and surnames come. */
export const readLines = (file: string): string[] =>
  file
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
