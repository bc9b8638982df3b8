import { describe, expect, it } from 'vitest'
import { readConfig, SETTINGS } from '../src/config.ts'

const usual = {
  host: '127.0.0.1',
  port: 3000,
  database: 'data/chancery.db',
  workers: 'auto',
  readers: 'auto',
  readDeadline: 10,
  graphIndex: true,
  answersKept: 16,
  seed: true,
  logLevel: 'warn',
  corsOrigin: '*',
  readAccess: 'open',
  writeAccess: 'local',
  rateLimit: 6000,
  keyRateLimit: 60_000,
  trustProxy: false,
  changesKept: 1_000_000,
  privateWebhooks: false,
  commit: null,
}

describe('the configuration', () => {
  it('has a usual value for everything', () => {
    expect(readConfig({})).toEqual(usual)
  })

  it('takes an empty variable for one that is not set, and leaves others alone', () => {
    const empty = Object.fromEntries(SETTINGS.map(({ name }) => [name, '']))
    expect(readConfig({ ...empty, HOME: '/root' })).toEqual(usual)
  })

  it('documents the values that hold', () => {
    const documented = Object.fromEntries(SETTINGS.map(({ name, usual }) => [name, usual]))
    expect(readConfig(documented)).toEqual(usual)
    expect(SETTINGS.every(({ description }) => description !== '')).toBe(true)
  })

  it.each([
    ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['HOST', '::1', { host: '::1' }],
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    ['DATABASE', '/var/lib/news.db', { database: '/var/lib/news.db' }],
    ['WORKERS', '0', { workers: 0 }],
    ['READERS', '2', { readers: 2 }],
    ['READ_DEADLINE', '60', { readDeadline: 60 }],
    ['GRAPH_INDEX', 'false', { graphIndex: false }],
    ['ANSWERS_KEPT', '0', { answersKept: 0 }],
    ['SEED', 'false', { seed: false }],
    ['LOG_LEVEL', 'info', { logLevel: 'info' }],
    ['CORS_ORIGIN', 'none', { corsOrigin: false }],
    [
      'CORS_ORIGIN',
      'https://a.example, http://b.example:8080',
      { corsOrigin: ['https://a.example', 'http://b.example:8080'] },
    ],
    ['READ_ACCESS', 'key', { readAccess: 'key' }],
    ['WRITE_ACCESS', 'key', { writeAccess: 'key' }],
    ['RATE_LIMIT', '0', { rateLimit: 0 }],
    ['KEY_RATE_LIMIT', '9999999', { keyRateLimit: 9_999_999 }],
    ['TRUST_PROXY', '10.0.0.0/8, ::1', { trustProxy: ['10.0.0.0/8', '::1'] }],
    ['CHANGES_KEPT', '0', { changesKept: 0 }],
    ['WEBHOOK_PRIVATE', 'allow', { privateWebhooks: true }],
    ['COMMIT', '1f0c2d3', { commit: '1f0c2d3' }],
  ])('reads %s=%s', (name, value, read) => {
    expect(readConfig({ [name]: value })).toEqual({ ...usual, ...read })
  })

  it.each([
    ['HOST', 'http://127.0.0.1'],
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['PORT', '65536'],
    ['READERS', 'many'],
    ['READ_DEADLINE', '0'],
    ['GRAPH_INDEX', 'yes'],
    ['ANSWERS_KEPT', '-1'],
    ['SEED', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['CORS_ORIGIN', 'example.org'],
    ['CORS_ORIGIN', 'https://example.org/path'],
    ['READ_ACCESS', 'all'],
    ['WRITE_ACCESS', 'open'],
    ['RATE_LIMIT', '-1'],
    ['KEY_RATE_LIMIT', '10000000'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['CHANGES_KEPT', 'all'],
    ['WEBHOOK_PRIVATE', 'yes'],
    ['COMMIT', 'a b'],
  ])('refuses %s=%s and names both', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      expect.objectContaining({
        code: 'invalid',
        faults: [{ parameter: name, detail: expect.stringMatching(`^must .*, not "${value}"$`) }],
      }),
    )
  })

  it('names all that is wrong at once', () => {
    expect(() => readConfig({ PORT: 'x', SEED: 'x' })).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ parameter: 'PORT' }), expect.objectContaining({ parameter: 'SEED' })],
      }),
    )
  })
})
