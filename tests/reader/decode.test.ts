import { describe, expect, it } from 'vitest'
import { decode, findDeclaredCharset } from '../../src/reader/decode.ts'

const toUtf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from('né'), null],
    ['UTF-8 with a mark', Buffer.from('\uFEFFné'), null],
    ['UTF-16 by its mark, whatever is declared', toUtf16('né'), 'utf-8'],
    ['a declared encoding', Buffer.from('né', 'latin1'), 'ISO-8859-1'],
  ])('reads %s', (_, bytes, charset) => {
    expect(decode(bytes, charset)).toBe('né')
  })

  it('fails where bytes are not in their encoding or the encoding is unknown', () => {
    expect(() => decode(Buffer.from('né', 'latin1'))).toThrow(expect.objectContaining({ code: 'invalid' }))
    expect(() => decode(Buffer.from('n'), 'klingon')).toThrow(expect.objectContaining({ code: 'unsupported' }))
  })
})

describe('findDeclaredCharset', () => {
  it.each([
    ['<meta charset="windows-1252">', 'windows-1252'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', 'koi8-r'],
    ['<?xml version="1.0" encoding="ISO-8859-1"?>', 'ISO-8859-1'],
    ['<p>charset=koi8-r</p>', null],
  ])('finds in %j', (head, charset) => {
    expect(findDeclaredCharset(Buffer.from(head))).toBe(charset)
  })
})
