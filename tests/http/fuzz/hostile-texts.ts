/** Texts that a careless reader stumbles over, by what they try. */
const HOSTILE = {
  'full-text syntax': [
    '"',
    '*',
    'a*',
    'a OR',
    'NEAR(a b',
    'NOT',
    'name:a',
    '^a',
    'a AND (',
    '{a} : b',
    '-a',
    '""',
    '+',
  ],
  'regular expressions': ['(a+)+$', '.*', '[', '(?=', '\\', '^(([a-z])+.)+[A-Z]([a-z])+$', '$&'],
  'patterns of SQL': ['%', '_', "' OR '1'='1", "'; DROP TABLE entities; --", '1; --', 'x UNION ALL', '\\%'],
  'zero-width': ['\u200b', 'a\u200db', '\ufeff', '\u2060\u2060', 'Ru\u00adiz'],
  'right to left': ['\u202eRuiz', '\u2067שלום\u2069', 'مرحبا بالعالم', '\u200f'],
  controls: ['\0', 'a\0b', '\n', '\r\nx: y', '\t', '\u001b[2J', '\u007f'],
  'halves of characters': ['\ud800', 'a\udc00', '👩‍👩‍👧', 'e\u0301\u0323', '𝒳', 'İ', 'ß', 'ﬁ'],
  numbers: ['-1', '0', '1e309', 'NaN', 'Infinity', '0x10', '1.5', '9007199254740993', '9'.repeat(400), '-0', '١٢'],
  dates: ['2025-02-30', '0000-00-00', '9999-12-31', '2025-01-17T25:61:61Z', '+275760-09-13', '2025', 'yesterday'],
  paths: [
    '../../etc/passwd',
    '..',
    '.',
    '/',
    'file:///etc/passwd',
    'C:\\',
    '//evil.example',
    'http://169.254.169.254/',
  ],
  'names of objects': [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '{}',
    '[]',
    'null',
    'undefined',
    'true',
  ],
  templates: ['#{7*7}', '{{7*7}}', '<script>alert(1)</script>', '<!--', '%s%n', 'a,b,,c', ',', ';', '=', '&', '#', '?'],
  ids: ['person:', ':', 'person:nobody', 'person:PERSON', `person:${'a'.repeat(290)}`, 'event:event:event'],
  long: [
    'a'.repeat(201),
    'a'.repeat(1001),
    'word '.repeat(300),
    '('.repeat(900),
    '\u0301'.repeat(500),
    '"'.repeat(400),
  ],
} as const

export const HOSTILE_TEXTS: readonly string[] = Object.values(HOSTILE).flat()

/** Parts of an address that are no percent-encoded UTF-8, or hide something in it. */
export const HOSTILE_ENCODINGS: readonly string[] = [
  ...[
    '%',
    '%2',
    '%ff',
    '%c0%af',
    '%ed%a0%80',
    '%00',
    '%u0041',
    '%25%32%35',
    '%2e%2e%2f',
    '%0d%0a',
    '+',
    '%20',
    '%2F',
    '%5C',
  ],
]

/** Percent-encodes any text; halves of characters as the bytes that a careless writer makes of them. */
export const encodeText = (text: string): string =>
  Array.from(text, (character) => (character.isWellFormed() ? encodeURIComponent(character) : '%ED%A0%80')).join('')
