import { describe, expect, it } from 'vitest'
import { isPublicAddress, namesPrivateHost } from '../../src/webhooks/address.ts'
import { lookUpPublic } from '../../src/webhooks/lookup.ts'

describe('an address', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '127.0.0.1',
    '127.255.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'example.org',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('a URL', () => {
  it.each([
    'http://localhost:8080/',
    'http://app.localhost/',
    'http://LOCALHOST./',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]:80/',
    'http://[::ffff:192.168.0.1]/',
    'http://169.254.169.254/latest/meta-data',
  ])('%s names a private host', (url) => {
    expect(namesPrivateHost(url)).toBe(true)
  })

  it.each(['https://app.example/hook', 'https://8.8.8.8/'])('%s may be public', (url) => {
    expect(namesPrivateHost(url)).toBe(false)
  })
})

describe('the look-up of a name', () => {
  it.each([true, false])('fails for one that stands for this machine (all: %s)', async (all) => {
    const error = await new Promise((resolve) => lookUpPublic('localhost', { all }, resolve))
    expect(error).toMatchObject({ message: expect.stringMatching(/^localhost is the private address /) })
  })
})
