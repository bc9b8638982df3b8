import type { WrittenRule } from '../written-rules.ts'

/** What is read beside the rows for events and relations. */
export const OTHER_RULES: readonly WrittenRule[] = [
  {
    id: 'deny/relative-clause',
    kind: 'clause',
    trigger: 'denial',
    lender: 'the event that is denied',
    meaning: 'What was alleged is denied in the same sentence: “…, which Norland denies”.',
    asks: ['an allegation', 'a clause behind it with a verb of denial'],
    gives: ['the subject of the verb denies the event'],
  },
  {
    id: 'deny/reply',
    kind: 'clause',
    trigger: 'denial',
    lender: 'the event that is denied',
    meaning: 'What was alleged or reported is denied in the sentence behind: “Norland denies this.”',
    asks: ['an allegation or a report', 'a sentence behind it that denies “this” or “the allegation”'],
    gives: ['the subject of the verb denies the event'],
  },
  {
    id: 'holds-position/predicated',
    kind: 'clause',
    trigger: 'head',
    lender: null,
    meaning: 'A verb gives a person a post: “was Norland’s minister of trade”, “appointed her governor of Oslo”.',
    asks: ['a verb of being, becoming, appointing or serving', 'a title', 'the body that owns the title or follows it'],
    gives: ['the person holds the post in the body'],
  },
  {
    id: 'holds-position/only-country',
    kind: 'inference',
    trigger: 'rest',
    lender: null,
    meaning: 'A national office without a country is placed by what stands around it, or by where the story is from.',
    asks: [
      'a title such as “minister” beside a name',
      'a title that one country alone gives, a country in front (“In Norland, President …”) or the holder whom “and” joins',
      'else a country in the dateline, or one country in the whole text, named twice at least',
    ],
    gives: ['the country is the one of the office'],
  },
  {
    id: 'holds-position/counterpart',
    kind: 'inference',
    trigger: 'rest',
    lender: null,
    meaning: 'The “counterpart” of an office-holder holds the same office in another country.',
    asks: ['“counterpart” with a name beside it', 'a country before it', 'a post of whoever’s counterpart it is'],
    gives: ['the person holds the same post in the country'],
  },
  {
    id: 'citizen-of/occupation',
    kind: 'pattern',
    trigger: 'rest',
    lender: null,
    meaning: 'A word such as “German” before an occupation tells a person’s country.',
    asks: ['a word such as “German”', 'an occupation that is no office', 'the name of a person'],
    gives: ['the person is a citizen of the country'],
  },
]
