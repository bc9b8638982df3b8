import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { createSecret, toSignedHeaders } from '../../src/webhooks/sign.ts'

const message = { id: 'msg_1', body: '{"type":"changes","data":{"after":0,"last":1,"items":[]}}' }

describe('a signature', () => {
  it('is what Standard Webhooks verifies', () => {
    const secret = createSecret()
    const headers = toSignedHeaders({ ...message, secret }, new Date())
    expect(new Webhook(secret).verify(message.body, headers)).toEqual(JSON.parse(message.body))
  })

  it('is refused with another body, id or secret', () => {
    const secret = createSecret()
    const headers = toSignedHeaders({ ...message, secret }, new Date())
    expect(() => new Webhook(secret).verify(`${message.body} `, headers)).toThrow()
    expect(() => new Webhook(secret).verify(message.body, { ...headers, 'webhook-id': 'msg_2' })).toThrow()
    expect(() => new Webhook(createSecret()).verify(message.body, headers)).toThrow()
  })

  it('is that of the example in the specification’s reference libraries', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    const given = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}', secret }
    expect(toSignedHeaders(given, new Date(1_614_265_330_000))).toEqual({
      'webhook-id': given.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    })
  })
})
