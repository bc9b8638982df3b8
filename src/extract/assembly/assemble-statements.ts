import { toStatementId } from '../../identity/ids.ts'
import type { Statement } from '../../model/statement.ts'
import type { StatementDraft } from '../statements/statement-draft.ts'
import type { Attribute, Facts, Identify } from './facts.ts'

/** The statements with their ids, speaker and words; the same words said twice are one statement with both its places. */
export function assembleStatements(facts: Facts, identify: Identify, evidence: Attribute): Statement[] {
  const found = new Map<string, Statement>()
  for (const draft of facts.statements) {
    const statement = toStatement(facts.discourse.reading.document.text, draft, identify, evidence)
    const before = found.get(statement.id)
    found.set(
      statement.id,
      before === undefined ? statement : { ...before, evidence: [...before.evidence, ...statement.evidence] },
    )
  }
  return [...found.values()]
}

function toStatement(text: string, draft: StatementDraft, identify: Identify, evidence: Attribute): Statement {
  const { kind, start, end, cue } = draft
  const speaker = draft.speaker === null ? null : identify(draft.speaker)
  const words = text.slice(start, end)
  const id = toStatementId(speaker, words)
  const about = [...new Set(draft.about.flatMap((entity) => identify(entity) ?? []))]
  return {
    id,
    speaker,
    kind,
    cue,
    text: words,
    start,
    end,
    stance: draft.evidence.status,
    about,
    evidence: evidence([draft.evidence]),
  }
}
