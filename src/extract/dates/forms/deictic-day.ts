import { createForm, type Form } from '../candidate.ts'

const PATTERN =
  /(?<![\p{L}\d-])(?:the day (?<far>before yesterday|after tomorrow)|(?<word>today|tonight|yesterday|tomorrow|(?:this|last) (?:morning|afternoon|evening|night)|(?<=\b(?:between|from) )now(?= (?:and|until|till|to|through) (?:the end of|next|(?-i:\p{Lu})|\d))|(?<=\b[Oo]n )this (?:very )?day(?! in\b)))(?![\p{L}\d-])/giu
const NAME_BEFORE = /(?:\p{Lu}\p{L}+|\p{Lu}{2,}) $/u
const NOWADAYS =
  /\b(?:known|what (?:is|are)|lives? on|in use|exists?|of|(?:still|even|widely) (?:\p{L}+ ){0,3}(?:used|use|spoken|stands?|visible|seen|popular|own|owned|appreciated|practi[cs]ed|performed|read|worn)) $/iu
const TRIGGER = /(?:day|morning|afternoon|evening|night|now|tomorrow)/i
const SHIFTS: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1, today: 0, tonight: 0 }

/** A day counted from publication: "yesterday", "tonight", "last night". "USA Today" is a name, and "known today as" says
 * nowadays. */
export const findDeicticDays: Form = createForm(
  PATTERN,
  ({ text, groups, before }) => {
    const word = groups.word?.toLowerCase()
    if ((/^T/.test(text) && NAME_BEFORE.test(before)) || (word === 'today' && NOWADAYS.test(before))) return null
    if (groups.far !== undefined) return { kind: 'day', shift: /^before/i.test(groups.far) ? -2 : 2 }
    return { kind: 'day', shift: SHIFTS[word ?? ''] ?? (word?.startsWith('last') ? -1 : 0) }
  },
  TRIGGER,
)
