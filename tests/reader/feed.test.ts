import { describe, expect, it } from 'vitest'
import { readFeed } from '../../src/reader/feed.ts'

const toRss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Norland Wire</title><link>https://wire.example/</link>${items}</channel></rss>\n`

describe('readFeed', () => {
  it('reads each item of RSS as an article', () => {
    const first =
      '<item><title>Ruiz &amp; Li</title><link>https://wire.example/1</link><pubDate>Fri, 17 Jan 2025 23:10:00 -0500</pubDate><description>Short.</description><content:encoded><![CDATA[<p>Ana Ruiz left.</p><p>Li &amp; others came.</p>]]></content:encoded></item>'
    const second = '<item><description>&lt;p&gt;Li left.&lt;/p&gt;</description></item>'
    expect(readFeed(toRss(first + second))).toEqual([
      {
        place: 'item 1',
        draft: {
          title: 'Ruiz & Li',
          text: 'Ana Ruiz left.\n\nLi & others came.',
          publishedAt: '2025-01-17',
          url: 'https://wire.example/1',
          source: 'Norland Wire',
        },
      },
      { place: 'item 2', draft: { text: 'Li left.', source: 'Norland Wire' } },
    ])
  })

  it('reads each entry of Atom, whatever the type of its content', () => {
    const toEntry = (content: string) =>
      `<entry><title>A</title><link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/><updated>2025-01-17T00:00:00Z</updated>${content}</entry>`
    const contents = [
      '<content type="html">&lt;p&gt;Ana left.&lt;/p&gt;</content>',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ana left.</p></div></content>',
      '<content type="text">Ana left.</content>',
      '<summary>Ana left.</summary>',
    ]
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>A day</title>${contents.map(toEntry).join('')}</feed>`
    const about = { title: 'A', publishedAt: '2025-01-17', url: 'https://a.example/1', source: 'A day' }
    expect(readFeed(feed)).toEqual(
      contents.map((_, index) => ({ place: `item ${index + 1}`, draft: { ...about, text: 'Ana left.' } })),
    )
  })

  it('tells of an item without text in its place', () => {
    const items = '<item><title>A</title></item><item><description>Ana left.</description></item>'
    expect(readFeed(toRss(items))).toEqual([
      { place: 'item 1', failure: expect.objectContaining({ message: 'The item holds no text' }) },
      { place: 'item 2', draft: expect.objectContaining({ text: 'Ana left.' }) },
    ])
  })

  it.each([
    ['', 'This is no RSS or Atom feed'],
    ['<html></html>', 'This is no RSS or Atom feed'],
    ['words', 'This is no RSS or Atom feed'],
    [toRss('<item><description>Ana left.').slice(0, -20), 'The feed is cut off'],
  ])('fails on %j', (xml, message) => {
    expect(() => readFeed(xml)).toThrow(message)
  })
})
