import { check } from '@placemarkio/check-geojson'
import jsonld from 'jsonld'
import { Parser, type Quad, Writer } from 'n3'
import { afterAll, describe, expect, it } from 'vitest'
import { CLASSES, PREFIXES, TERMS } from '../../src/linked-data/vocabulary.ts'
import { NOUNS, type Noun } from '../../src/model/query/noun.ts'
import { ana, norland, norvik, treaty } from '../support/sample-treaty/text.ts'
import { openSampleApp } from './sample-app.ts'

const app = await openSampleApp()
afterAll(() => app.close())

const get = async (url: string, headers: Record<string, string> = {}) => {
  const answer = await app.inject({ url, headers: { host: 'facts.example', ...headers } })
  expect([url, answer.statusCode]).toEqual([url, 200])
  return answer
}

/** Reads documents of the service only, as a client over the network would. */
const documentLoader = async (url: string) => ({
  contextUrl: undefined as never,
  documentUrl: url,
  document: (await get(new URL(url).pathname)).json(),
})

const readJsonLd = async (url: string) => (await get(`${url}format=jsonld`)).json()

/** A graph in a form that is the same for equal graphs (RDF Dataset Canonicalization). */
const toCanon = (nquads: string) =>
  jsonld.canonize(nquads as never, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' } as never)

const toNQuads = (quads: readonly Quad[]) => new Writer({ format: 'N-Quads' }).quadsToString([...quads])

const LISTS = Object.keys(NOUNS)
  .filter((noun) => !['mentions', 'provisions'].includes(noun))
  .map((noun) => `/v1/${noun}?embed=${NOUNS[noun as Noun].embeds.join(',') || 'id'}&`)

const URLS = [
  ...LISTS,
  `/v1/entities/${ana}/mentions?`,
  `/v1/agreements/${treaty}/provisions?`,
  `/v1/agreements/${treaty}?embed=provisions&`,
  '/v1/relations?fields=type&limit=2&',
  '/v1/timeline?embed=entities&',
  `/v1/entities/${ana}/dossier?`,
  `/v1/entities/${treaty}/dossier?`,
  `/v1/dyads/${ana}/${norland}?`,
  '/v1/search?q=norland&',
  '/v1/search?q=%22bridge%22%20%7C%7B%7D%5E%60&',
]

describe.each(URLS)('the graph of %s', (url) => {
  it('is the same in JSON-LD, Turtle and N-Triples', async () => {
    const document = await readJsonLd(url)
    const expected = (await jsonld.toRDF(document, {
      documentLoader,
      safe: true,
      format: 'application/n-quads',
    } as never)) as unknown as string
    expect(expected.split('\n').length).toBeGreaterThan(3)
    const { body: turtle, headers } = await get(`${url}format=turtle`)
    const { body: triples } = await get(`${url}format=ntriples`)
    expect(headers['content-type']).toBe('text/turtle; charset=utf-8')
    const canon = await toCanon(expected)
    expect(await toCanon(toNQuads(new Parser({ format: 'Turtle' }).parse(turtle)))).toBe(canon)
    expect(await toCanon(toNQuads(new Parser({ format: 'N-Triples' }).parse(triples)))).toBe(canon)
  })

  it('has no term that the context does not know', async () => {
    const expanded: unknown = await jsonld.expand(await readJsonLd(url), { documentLoader, safe: true } as never)
    expect(expanded).toEqual(expect.arrayContaining([expect.objectContaining({ '@id': expect.any(String) })]))
  })
})

describe('the graph of a dossier', () => {
  it('tells what it is about, whether it is cut, and each fact once', async () => {
    const url = `/v1/entities/${ana}/dossier?`
    const { '@graph': nodes } = await readJsonLd(url)
    const json = (await get(url)).json()
    const [first] = nodes
    expect(first).toEqual({
      '@id': `http://facts.example/v1/entities/${ana}/dossier`,
      '@type': 'Dataset',
      about: `http://facts.example/v1/entities/${ana}`,
      truncated: false,
    })
    const facts = ['relations', 'agreements', 'timeline'].flatMap((name) => json[name])
    const ids = [json.entity, ...facts, ...json.statements.made, ...json.statements.about].map(({ id }) => id)
    const told = nodes.slice(1).map((node: { '@id': string }) => decodeURI(node['@id'].split('/').at(-1) ?? ''))
    expect(told.toSorted()).toEqual([...new Set(ids)].toSorted())
  })
})

describe('the graph of a search', () => {
  it('is a list in the order of the hits, at the address without its notation', async () => {
    const { items } = (await get('/v1/search?q=norland&limit=3')).json()
    const { '@graph': graph } = await readJsonLd('/v1/search?q=norland&limit=3&')
    expect(graph).toMatchObject([{ '@id': 'http://facts.example/v1/search?q=norland&limit=3', '@type': 'ItemList' }])
    expect(graph[0].itemListElement).toMatchObject(
      items.map(({ id, score, snippet }: Record<string, unknown>, index: number) => ({
        rank: index + 1,
        score,
        description: snippet,
        item: { '@id': expect.stringContaining(String(id)) },
      })),
    )
  })

  it('has the link to the next page', async () => {
    const { headers } = await get('/v1/search?q=norland&limit=1', { accept: 'text/turtle' })
    expect(headers.link).toContain('rel="next"')
  })
})

describe('the vocabulary', () => {
  it('has no name for two things', () => {
    const names = [PREFIXES, CLASSES, TERMS].flatMap((table) => Object.keys(table))
    expect(names).toHaveLength(new Set(names).size)
  })
})

describe('an item as linked data', () => {
  it('is a document of its own, under the address that it has', async () => {
    const { headers, body } = await get(`/v1/people/${ana}`, { accept: 'application/ld+json' })
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8')
    expect(JSON.parse(body)).toMatchObject({
      '@context': 'http://facts.example/v1/context.jsonld',
      '@id': `http://facts.example/v1/entities/${ana}`,
      '@type': 'Person',
      name: 'Ana Ruiz',
      jobTitle: ['President'],
    })
  })

  it('has evidence as annotations that quote the article and tell who says so', async () => {
    const url = '/v1/events?status=denied&'
    const [event] = (await readJsonLd(url))['@graph']
    const [json] = (await get(url)).json().items
    expect(event['@type']).toEqual(['Event', 'Entity'])
    expect(event.evidence).toHaveLength(json.evidence.length)
    for (const [at, piece] of json.evidence.entries())
      expect(event.evidence[at]).toMatchObject({
        '@type': ['Annotation', 'Entity'],
        hasBody: event['@id'],
        status: `chancery:status-${piece.status}`,
        wasAttributedTo: expect.stringContaining(piece.assertedBy ?? piece.article),
        hasTarget: {
          hasSource: `http://facts.example/v1/articles/${piece.article}`,
          hasSelector: [{ exact: piece.text }, { start: piece.start, end: piece.end }],
        },
      })
  })

  it('never states the triple of a relation, only what is said of it', async () => {
    const { body } = await get('/v1/relations?format=ntriples')
    expect(body).toContain('<http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <urn:chancery:ns#party_to>')
    expect(body).not.toMatch(/> <urn:chancery:ns#party_to> </)
  })

  it('names what it belongs to, whatever fields are asked for', async () => {
    const { body } = await get(`/v1/agreements/${treaty}/provisions?fields=topic&format=jsonld`)
    const [provision] = JSON.parse(body)['@graph']
    expect(provision).toMatchObject({ '@id': expect.stringContaining('#provision:'), topic: 'fisheries' })
  })

  it('is a feature where it is a place', async () => {
    const { body } = await get(`/v1/places/${norvik}?format=geojson`)
    expect(check(body)).toMatchObject({ geometry: { type: 'Point', coordinates: [9.25, 61.5] } })
    expect(check((await get('/v1/places?format=geojson')).body)).toMatchObject({ type: 'FeatureCollection' })
    const refused = await app.inject(`/v1/people/${ana}?format=csv`)
    expect(refused.json()).toMatchObject({ errors: [{ parameter: 'format' }] })
  })

  it('goes by the wishes of Accept in their order', async () => {
    const { headers } = await get(`/v1/people/${ana}`, {
      accept: 'text/turtle;q=0.5, application/n-triples;q=0.8, */*;q=0.1',
    })
    expect(headers['content-type']).toBe('application/n-triples; charset=utf-8')
    const refused = await get(`/v1/people/${ana}`, { accept: 'text/turtle;q=0, application/json' })
    expect(refused.headers['content-type']).toContain('application/json')
  })
})
