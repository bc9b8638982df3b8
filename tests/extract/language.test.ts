import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/extract/language.ts'

describe('the language of a short text', () => {
  it.each([
    'Peruvian President Ana Ruiz met Chilean President Tom Cole in Santiago. Ruiz left early on Monday.',
    "Turkey's foreign minister, Deniz Aksoy, met Syria's president, Nadim Haddad.",
    'Shell acquired Boeing.',
    'Ana Ruiz resigned.',
    'Ana Ruiz arrived in Nairobi.',
  ])('is English: %s', (text) => {
    expect(detectLanguage(text)).toBe('en')
  })

  it.each([
    'Der Präsident traf in Berlin den Kanzler.',
    'Angela Merkel war am Montag in Paris bei Emmanuel Macron.',
    'Le président a rencontré la chancelière à Paris lundi.',
    'El presidente de Chile se reunió con la ministra en Lima.',
    'Il presidente ha incontrato il ministro a Roma in aprile.',
    'De president was maandag in Den Haag met een minister.',
    'O presidente do Brasil chegou em Lisboa na sexta-feira.',
    'Statsministeren mødte præsidenten i København fredag.',
    'Prezydent Polski spotkał się z kanclerzem w Berlinie.',
    'Cumhurbaşkanı Ankara’da başbakanla görüştü.',
    '大统领在巴黎会见了总理。',
  ])('is not English: %s', (text) => {
    expect(detectLanguage(text)).not.toBe('en')
  })
})
