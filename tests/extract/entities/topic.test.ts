import { describe, expect, it } from 'vitest'
import { read } from '../support/ask.ts'

const mentionsOf = (text: string, id: string): string[] =>
  read(text)
    .entities.find((entity) => entity.id === id)
    ?.mentions.map((mention) => mention.text) ?? []

describe('whom “he” goes on with', () => {
  it('is whom the story is about, not who is first told of in a clause of time', () => {
    const text = 'Tom Cole joined the bank. When Luis Paz, a general, overthrew Jan Novak, he was arrested.'
    expect(mentionsOf(text, 'person:tom-cole')).toContain('he')
  })

  it('is whom the last sentence is mainly about', () => {
    const text = 'Tom Cole went home when Luis Paz was elected. He founded a bank.'
    expect(mentionsOf(text, 'person:tom-cole')).toContain('He')
  })

  it('is whom the paragraphs before are about, where a stranger is quoted in between', () => {
    const text = 'Tom Cole sold his bank.\n\n"Success is no crime," says Efua Mensah.\n\nHe left in May.'
    expect(mentionsOf(text, 'person:tom-cole')).toContain('He')
  })

  it('is nobody of whom the quotation speaks', () => {
    const text = 'Tom Cole’s lawyer, Luis Paz, said he would appeal. "Mr Cole is a retired man," he said.'
    const { statements } = read(text)
    expect(statements.at(-1)?.speaker).toBe('person:luis-paz')
  })
})

describe('the two sides', () => {
  it('are those whom the story is about, not two who only vote', () => {
    const text =
      'Peru and Kenya clashed. Peru closed the border. Kenya sent troops. Peru said so. Kenya denied it. Russia and China abstained. Mali urged both countries to talk.'
    const request = read(text).events.find(({ kind }) => kind === 'request')
    expect(request?.participants.filter(({ role }) => role === 'target').map(({ entity }) => entity)).toEqual([
      'country:peru',
      'country:kenya',
    ])
  })
})
