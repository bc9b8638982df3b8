/** The vocabularies that terms are taken from. What none of them has a word for is under `chancery`, a name that no host owns. */
export const PREFIXES = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  loc: 'http://id.loc.gov/datatypes/edtf/',
  chancery: 'urn:chancery:ns#',
} as const

/** What the classes of nodes are called in JSON, and what they are. */
export const CLASSES = {
  Person: 'schema:Person',
  Country: 'schema:Country',
  Organization: 'schema:Organization',
  Place: 'schema:Place',
  Event: 'schema:Event',
  CreativeWork: 'schema:CreativeWork',
  Claim: 'schema:Claim',
  Quotation: 'schema:Quotation',
  NewsArticle: 'schema:NewsArticle',
  GeoCoordinates: 'schema:GeoCoordinates',
  PropertyValue: 'schema:PropertyValue',
  RdfStatement: 'rdf:Statement',
  Entity: 'prov:Entity',
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  CodeUnitSelector: 'chancery:CodeUnitSelector',
  Agreement: 'chancery:Agreement',
  TimeExpression: 'chancery:TimeExpression',
} as const

export type ClassName = keyof typeof CLASSES

/** The datatypes that JSON alone does not tell; `@id` is an IRI. */
type Coercion = '@id' | 'xsd:date' | 'xsd:dateTime' | 'xsd:duration' | 'xsd:double' | 'xsd:anyURI' | 'loc:EDTF'

interface Term {
  readonly iri: string
  readonly type?: Coercion
}

const link = (iri: string): Term => ({ iri, type: '@id' })

/** What the members of nodes are called in JSON, and what they are. A new one is one row. */
export const TERMS = {
  name: { iri: 'schema:name' },
  alternateName: { iri: 'schema:alternateName' },
  jobTitle: { iri: 'schema:jobTitle' },
  additionalProperty: link('schema:additionalProperty'),
  propertyID: { iri: 'schema:propertyID' },
  value: { iri: 'schema:value' },
  geo: link('schema:geo'),
  latitude: { iri: 'schema:latitude', type: 'xsd:double' },
  longitude: { iri: 'schema:longitude', type: 'xsd:double' },
  location: link('schema:location'),
  contentLocation: link('schema:contentLocation'),
  startDate: { iri: 'schema:startDate', type: 'xsd:date' },
  endDate: { iri: 'schema:endDate', type: 'xsd:date' },
  headline: { iri: 'schema:headline' },
  datePublished: { iri: 'schema:datePublished', type: 'xsd:date' },
  url: { iri: 'schema:url', type: 'xsd:anyURI' },
  publisher: { iri: 'schema:publisher' },
  author: { iri: 'schema:author' },
  inLanguage: { iri: 'schema:inLanguage' },
  articleBody: { iri: 'schema:articleBody' },
  sha256: { iri: 'schema:sha256' },
  mentions: link('schema:mentions'),
  text: { iri: 'schema:text' },
  about: link('schema:about'),
  spokenByCharacter: link('schema:spokenByCharacter'),
  claimInterpreter: link('schema:claimInterpreter'),
  appearance: link('schema:appearance'),
  isPartOf: link('schema:isPartOf'),
  hasPart: link('schema:hasPart'),
  keywords: { iri: 'schema:keywords' },
  subject: link('rdf:subject'),
  predicate: link('rdf:predicate'),
  object: link('rdf:object'),
  wasDerivedFrom: link('prov:wasDerivedFrom'),
  wasAttributedTo: link('prov:wasAttributedTo'),
  generatedAtTime: { iri: 'prov:generatedAtTime', type: 'xsd:dateTime' },
  invalidatedAtTime: { iri: 'prov:invalidatedAtTime', type: 'xsd:dateTime' },
  hasBody: link('oa:hasBody'),
  hasTarget: link('oa:hasTarget'),
  hasSource: link('oa:hasSource'),
  hasSelector: link('oa:hasSelector'),
  exact: { iri: 'oa:exact' },
  start: { iri: 'chancery:start' },
  end: { iri: 'chancery:end' },
  evidence: link('chancery:evidence'),
  status: link('chancery:status'),
  confidence: { iri: 'chancery:confidence', type: 'xsd:double' },
  rule: { iri: 'chancery:rule' },
  sentence: { iri: 'chancery:sentence' },
  corroboration: { iri: 'chancery:corroboration' },
  mentionCount: { iri: 'chancery:mentionCount' },
  articleCount: { iri: 'chancery:articleCount' },
  position: link('chancery:position'),
  mention: link('chancery:mention'),
  form: link('chancery:form'),
  kind: link('chancery:kind'),
  plover: link('chancery:plover'),
  actor: link('chancery:actor'),
  target: link('chancery:target'),
  participant: link('chancery:participant'),
  recipient: link('chancery:recipient'),
  thing: { iri: 'chancery:thing' },
  date: link('chancery:date'),
  validFrom: link('chancery:validFrom'),
  validTo: link('chancery:validTo'),
  signedOn: link('chancery:signedOn'),
  ratifiedOn: link('chancery:ratifiedOn'),
  inForceOn: link('chancery:inForceOn'),
  expiresOn: link('chancery:expiresOn'),
  edtf: { iri: 'chancery:edtf', type: 'loc:EDTF' },
  basis: link('chancery:basis'),
  party: link('chancery:party'),
  signatory: link('chancery:signatory'),
  term: { iri: 'chancery:term', type: 'xsd:duration' },
  renewable: { iri: 'chancery:renewable' },
  topic: { iri: 'chancery:topic' },
  polarity: link('chancery:polarity'),
  title: { iri: 'chancery:title' },
  cue: { iri: 'chancery:cue' },
  stance: link('chancery:stance'),
  extractor: { iri: 'chancery:extractor' },
  length: { iri: 'chancery:length' },
  sentenceCount: { iri: 'chancery:sentenceCount' },
} as const satisfies Record<string, Term>

export type TermName = keyof typeof TERMS

/** A word of one of the model's vocabularies as a compact IRI: the status `alleged` is `chancery:status-alleged`. */
export const toWord = (vocabulary: string, word: string): string => `chancery:${vocabulary}-${word}`
