import { type FilterCase, ratificationArticle, treatyArticle } from './filter-case.ts'

const ana = 'person:ana-ruiz'
const eva = 'person:eva-ruiz'
const dahl = 'person:jurgen-dahl'
const norland = 'country:norland'
const sudmark = 'country:sudmark'
const norvik = 'place:norvik'
const league = 'organization:coastal-league'
const treaty = 'agreement:norland-sudmark-friendship-treaty-2025'
const courier = 'The Norvik Courier'
const post = 'Sudmark Post'

/** Filters of entities, mentions and articles. */
export const entityCases: readonly FilterCase[] = [
  ['entities', { type: ['person'] }, [ana, eva, dahl]],
  ['entities', { type: ['place', 'organization'] }, [norvik, league]],
  ['entities', { name: ['JURGEN DAHL'] }, [dahl]],
  ['entities', { name: ['Jürgen'] }, []],
  ['entities', { name: ['republic of norland', 'the  League'] }, [norland, league]],
  ['entities', { q: ['ru'], type: ['person'] }, [ana, eva]],
  ['entities', { q: ['friendship pa'] }, [treaty, 'event:ratify-2025-03-485960718293']],
  ['entities', { q: ['maria ana'] }, [ana]],
  ['entities', { q: ['"norland" OR *'] }, []],
  ['entities', { q: ['!?'] }, []],
  ['entities', { minMentions: [4] }, [ana, norland, sudmark, treaty]],
  ['entities', { article: [ratificationArticle], type: ['person', 'country'] }, [ana, norland, sudmark]],
  ['people', { position: ['president'] }, [ana]],
  ['people', { position: ['minister PRIME', 'queen'] }, [dahl]],
  ['people', { position: ['presid'] }, []],
  ['people', { country: [norland] }, [ana]],
  ['people', { position: ['president'], country: [sudmark] }, []],
  ['people', { name: ['eva ruiz'] }, [eva]],
  ['people', { q: ['d'] }, [dahl]],
  ['people', { minMentions: [2] }, [ana, dahl]],
  ['people', { article: [treatyArticle] }, [ana, eva, dahl]],
  ['countries', { iso: ['xn'] }, [norland]],
  ['countries', { iso: ['XSM', 'XN'] }, [norland, sudmark]],
  ['countries', { region: ['europe'] }, [norland, sudmark]],
  ['countries', { region: ['Asia', 'Africa'] }, []],
  ['countries', { subregion: ['Northern Europe'] }, [norland, sudmark]],
  ['countries', { name: ['norland'], q: ['republic'], minMentions: [1], article: [treatyArticle] }, [norland]],
  ['organizations', { country: [norland] }, []],
  ['organizations', { member: [norland] }, []],
  ['organizations', { name: ['coastal league'], q: ['leag'], minMentions: [2], article: [treatyArticle] }, [league]],
  ['places', { country: [norland] }, [norvik]],
  ['places', { country: [sudmark] }, []],
  ['places', { name: ['NORVIK'], q: ['nor'], minMentions: [2], article: [treatyArticle] }, [norvik]],
  ['mentions', { entity: [eva] }, ['Eva Ruiz']],
  ['mentions', { form: ['pronoun'] }, ['she', 'It']],
  ['mentions', { form: ['nominal'], entity: [treaty], article: [ratificationArticle] }, ['the friendship pact']],
  ['articles', { entity: [league] }, [courier]],
  ['articles', { entity: [league, treaty] }, [courier, post]],
  ['articles', { source: [post] }, [post]],
  ['articles', { language: ['en', 'de'] }, [courier, post]],
  ['articles', { author: ['Ana Ruiz'] }, []],
  ['articles', { language: ['de'] }, []],
  ['articles', { publishedFrom: ['2025-01-19'] }, [post]],
  ['articles', { publishedFrom: ['2025-01-18'], publishedTo: ['2025-01-18'] }, [courier]],
  ['articles', { q: ['MISSILES coast'] }, [courier]],
  ['articles', { q: ['friendship'] }, [courier, post]],
  ['articles', { asOf: ['2025-01-18'] }, [courier]],
  ['articles', { knownAt: ['2025-04-01T07:59:59Z'] }, [courier]],
  ['articles', { knownAt: ['2025-04-01T08:00:00Z'] }, [courier, post]],
  ['articles', { knownAt: ['2025-04-01'] }, [courier, post]],
  ['entities', { knownAt: ['2025-01-31'] }, []],
  ['people', { knownAt: ['2025-02-01'] }, [ana, eva, dahl]],
  ['countries', { knownAt: ['2025-02-01'] }, [norland, sudmark]],
  ['organizations', { knownAt: ['2025-02-01'] }, [league]],
  ['places', { knownAt: ['2025-02-01'] }, [norvik]],
]
