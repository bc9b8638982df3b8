import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/language/read-document.ts'
import { type ClauseRow, expectClause } from './clause-row.ts'
import { findClause } from './worded-clause.ts'

const VOICE: readonly ClauseRow[] = [
  ['The central bank raised interest rates.', 'raised', 'The central bank', 'interest rates', { passive: false }],
  ['The bridge was built by a Swiss firm.', 'built', 'a Swiss firm', 'The bridge', { passive: true }],
  ['The bridge was built in 1998.', 'built', '', 'The bridge', { passive: true }],
  ['The treaty must be ratified by parliament.', 'ratified', 'parliament', 'The treaty', { passive: true }],
  ['Ruiz was arrested in May and extradited in June.', 'extradited', '', 'Ruiz', { passive: true }],
  ['He was arrested and fled.', 'fled', 'He', '', { passive: false }],
  ['The summit was hosted by Kenya and attended by Uganda.', 'hosted', 'Kenya', 'The summit', { passive: true }],
  ['The vote is being delayed by the court.', 'delayed', 'the court', 'The vote', { passive: true }],
  ['The army was ordered to leave the city.', 'leave', 'The army', 'the city', { passive: false }],
  ['There were three survivors.', 'were', 'There', 'three survivors'],
]

const POLARITY: readonly ClauseRow[] = [
  ['The senate passed the bill.', 'passed', 'The senate', 'the bill', { negated: false, modality: 'none' }],
  ['The senate did not pass the bill.', 'pass', 'The senate', 'the bill', { negated: true }],
  ["The senate didn't pass the bill.", 'pass', 'The senate', 'the bill', { negated: true }],
  ['The company never paid the fine.', 'paid', 'The company', 'the fine', { negated: true }],
  ['No country backed the proposal.', 'backed', 'No country', 'the proposal', { negated: true }],
  ['Neither side accepted the offer.', 'accepted', 'Neither side', 'the offer', { negated: true }],
  ['Nobody accepted the offer.', 'accepted', 'Nobody', 'the offer', { negated: true }],
  ['Canada cannot join the bloc.', 'join', 'Canada', 'the bloc', { negated: true, modality: 'modal' }],
  ['The museum will reopen its doors.', 'reopen', 'The museum', 'its doors', { modality: 'future' }],
  ['The minister may visit Peru.', 'visit', 'The minister', 'Peru', { modality: 'modal' }],
  ['The minister could have visited Peru.', 'visited', 'The minister', 'Peru', { modality: 'modal' }],
  ['The minister is to visit Peru.', 'visit', 'The minister', 'Peru', { modality: 'future' }],
  ['The minister has visited Peru.', 'visited', 'The minister', 'Peru', { modality: 'none' }],
]

const COORDINATION: readonly ClauseRow[] = [
  ['Brazil and Argentina signed the accord.', 'signed', 'Brazil + Argentina', 'the accord'],
  ['Brazil, Argentina and Chile signed the accord.', 'signed', 'Brazil + Argentina + Chile', 'the accord'],
  ['Brazil exported soy, corn and beef.', 'exported', 'Brazil', 'soy + corn + beef'],
  ['The governor met farmers and promised relief.', 'promised', 'The governor', 'relief'],
  ['Farmers blocked the road and police arrested two men.', 'blocked', 'Farmers', 'the road'],
  ['Farmers blocked the road and police arrested two men.', 'arrested', 'police', 'two men'],
  ['Both countries have denied the reports.', 'denied', 'Both countries', 'the reports'],
  ['While Chile supported the plan, Peru opposed it.', 'supported', 'Chile', 'the plan'],
  ['While Chile supported the plan, Peru opposed it.', 'opposed', 'Peru', 'it'],
]

const NOUNS: readonly ClauseRow[] = [
  ["Peru's president dissolved the congress.", 'dissolved', "Peru's president", 'the congress'],
  ['The head of the agency rejected the report.', 'rejected', 'The head', 'the report'],
  ['Officials from Nepal and India inspected the dam.', 'inspected', 'Officials', 'the dam'],
  ['The friendship between Peru and Chile has grown.', 'grown', 'The friendship', ''],
  ['Police in Rome have arrested a suspect.', 'arrested', 'Police', 'a suspect'],
  ['The minister, a former judge, praised the police.', 'praised', 'The minister', 'the police'],
  ['In Geneva on Tuesday, the two sides resumed talks.', 'resumed', 'the two sides', 'talks'],
  ['The firm has quietly sold its shares.', 'sold', 'The firm', 'its shares'],
]

const RELATIVES: readonly ClauseRow[] = [
  ['The mayor, who opposed the plan, resigned.', 'opposed', 'The mayor', 'the plan'],
  ['The mayor, who opposed the plan, resigned.', 'resigned', 'The mayor', ''],
  ['The dam, which a storm damaged, collapsed.', 'damaged', 'a storm', 'The dam'],
  ['The treaty signed in Lisbon ended the dispute.', 'ended', 'The treaty', 'the dispute'],
  ['The treaty signed in Lisbon ended the dispute.', 'signed', '', 'The treaty', { form: 'participle', passive: true }],
  ['The group, founded in 1998, denies the charge.', 'denies', 'The group', 'the charge'],
  ['The group, founded in 1998, denies the charge.', 'founded', '', 'The group', { form: 'participle' }],
]

const SPEECH: readonly ClauseRow[] = [
  ['“We will appeal,” said the lawyer.', 'said', 'the lawyer', ''],
  ['“We will appeal,” the lawyer said.', 'said', 'the lawyer', ''],
  ['"The road is closed," added Mayor Ana Ruiz.', 'added', 'Mayor Ana Ruiz', ''],
  ['The minister said that the plant was safe.', 'was', 'the plant', '', { marker: 'that' }],
  ['The company said it had fired the manager and apologized.', 'fired', 'it', 'the manager'],
]

const CONTROL: readonly ClauseRow[] = [
  ['Kenya agreed to send troops.', 'send', 'Kenya', 'troops', { form: 'infinitive' }],
  ['Kenya urged Somalia to send troops.', 'urged', 'Kenya', 'Somalia'],
  ['Kenya urged Somalia to send troops.', 'send', 'Somalia', 'troops', { form: 'infinitive' }],
  ['The court ordered the firm to pay damages.', 'pay', 'the firm', 'damages'],
  ['It is hard for the firm to pay damages.', 'pay', 'the firm', 'damages'],
  ['The minister wants to resign.', 'resign', 'The minister', ''],
  ['Poland accused Belarus of smuggling migrants.', 'accused', 'Poland', 'Belarus'],
  ['Ukraine accused Iran of supplying drones.', 'supplying', 'Iran', 'drones', { form: 'gerund' }],
  ['After taking office, Ana Ruiz froze wages.', 'taking', 'Ana Ruiz', 'office', { form: 'gerund' }],
  ['Before leaving Lima, the delegation met students.', 'leaving', 'the delegation', 'Lima'],
  ['The union struck, halting trains.', 'halting', 'The union', 'trains', { form: 'gerund' }],
]

const SUBORDINATION: readonly ClauseRow[] = [
  ['If the talks fail, the union will strike.', 'fail', 'the talks', '', { marker: 'if' }],
  ['If the talks fail, the union will strike.', 'strike', 'the union', '', { marker: null, modality: 'future' }],
  ['The price rose after Peru closed its ports.', 'closed', 'Peru', 'its ports', { marker: 'after' }],
]

const NEIGHBOURS: readonly ClauseRow[] = [
  ['Three workers were injured by falling rocks.', 'injured', 'falling rocks', 'Three workers'],
  ['The governor met farmers, visited a school and left.', 'visited', 'The governor', 'a school'],
  ['The governor met farmers and promised help.', 'promised', 'The governor', 'help'],
  ['Poland accused Belarus of closing the border.', 'closing', 'Belarus', 'the border'],
  ['The minister said the plant would close.', 'close', 'the plant', ''],
  ['Norway gave Kenya a loan.', 'gave', 'Norway', 'Kenya + a loan'],
  ['Rescuers pulled out two survivors.', 'pulled', 'Rescuers', 'two survivors'],
  ['Talks between the union and the firm, stalled for weeks, resumed.', 'resumed', 'Talks', ''],
  ['Having lost the vote, the premier resigned.', 'lost', 'the premier', 'the vote'],
  ['Only after the ceasefire did aid reach the town.', 'reach', 'aid', 'the town'],
  ['Peru neither signed nor ratified the pact.', 'ratified', 'Peru', 'the pact', { negated: true }],
]

describe.each([
  ['voice', VOICE],
  ['polarity and modality', POLARITY],
  ['coordination', COORDINATION],
  ['noun phrases', NOUNS],
  ['relative clauses and participles', RELATIVES],
  ['reported speech', SPEECH],
  ['control', CONTROL],
  ['subordination', SUBORDINATION],
  ['words that neighbours make look like others', NEIGHBOURS],
] as const)('clauses: %s', (_, rows) => {
  it.each(rows.map((row) => ({ row, sentence: row[0], verb: row[1] })))('reads “$verb” in: $sentence', ({ row }) => {
    expectClause(row)
  })
})

describe('the obliques of a clause', () => {
  it.each([
    ['In Geneva on Tuesday, the two sides resumed talks.', 'resumed', ['in Geneva', 'on Tuesday']],
    ['The envoy flew from Oslo to Lima in May.', 'flew', ['from Oslo', 'to Lima', 'in May']],
    ['The bridge was built by a Swiss firm in 1998.', 'built', ['in 1998']],
    ['Peru signed an accord with Chile and Bolivia.', 'signed', ['with Chile + Bolivia']],
    ['The price rose after Peru closed its ports.', 'rose', []],
  ] as const)('are what its prepositions govern: %s', (sentence, verb, obliques) => {
    expect(findClause(readDocument(sentence), verb)?.obliques.toSorted()).toEqual([...obliques].toSorted())
  })
})
