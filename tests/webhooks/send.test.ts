import type { LookupFunction } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { send } from '../../src/webhooks/send.ts'
import { createSecret } from '../../src/webhooks/sign.ts'
import { startReceiver } from './receiver.ts'

const options = { allowPrivate: true, at: new Date(), signal: new AbortController().signal }
const toMessage = (url: string) => ({
  id: 'msg_1',
  body: '{"type":"changes"}',
  attempts: 0,
  url,
  secret: createSecret(),
})

describe('a message', () => {
  it('arrives signed', async () => {
    const { url, received } = await startReceiver()
    const message = toMessage(url)
    expect(await send(message, options)).toBeNull()
    const [{ body, headers } = { body: '', headers: {} }] = received
    expect(headers['content-type']).toBe('application/json')
    expect(new Webhook(message.secret).verify(body, headers as Record<string, string>)).toEqual({ type: 'changes' })
  })

  it.each([302, 400, 410, 500])('has not arrived where the receiver answers %i', async (status) => {
    const elsewhere = await startReceiver()
    const { url, received, answers } = await startReceiver({ location: elsewhere.url })
    answers.push(status)
    expect(await send(toMessage(url), options)).toBe(`The receiver answered ${status}`)
    expect([received.length, elsewhere.received.length]).toEqual([1, 0])
  })

  it('has not arrived where nobody listens', async () => {
    expect(await send(toMessage('http://127.0.0.1:9/'), options)).toContain('ECONNREFUSED')
  })

  it.each(['127.0.0.1', 'localhost'])('is not sent to %s unless that is allowed', async (host) => {
    const { url, received } = await startReceiver()
    const reason = await send(toMessage(url.replace('127.0.0.1', host)), { ...options, allowPrivate: false })
    expect(reason).toBe('The address is private')
    expect(received).toEqual([])
  })

  it('is not sent to a name that the look-up refuses', async () => {
    const { url, received } = await startReceiver()
    const lookup: LookupFunction = (name, _options, done) => done(new Error(`${name} is private`), [])
    const message = toMessage(url.replace('127.0.0.1', 'app.example'))
    expect(await send(message, { ...options, allowPrivate: false, lookup })).toBe('app.example is private')
    expect(received).toEqual([])
  })

  it('ends where it is told to', async () => {
    const { url, received } = await startReceiver()
    expect(await send(toMessage(url), { ...options, signal: AbortSignal.abort() })).not.toBeNull()
    expect(received).toEqual([])
  })
})
