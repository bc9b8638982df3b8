import type { Store } from '../../store.ts'
import { saveAnswer } from '../answers.ts'
import { decide, undoDecision } from '../identity/decide.ts'
import { revokeKey, saveKey } from '../keys.ts'
import { deleteArticle } from '../remove/article.ts'
import { refileArticles, replaceArticle } from '../replace.ts'
import { saveArticles } from '../save/article.ts'
import { clearMark } from '../save/marks.ts'
import type { Sql } from '../sql.ts'
import { replayDelivery, settleMessage } from '../webhooks/deliveries.ts'
import { takeMessage } from '../webhooks/messages.ts'
import { deleteWebhook, saveWebhook } from '../webhooks/webhooks.ts'

/** The operations of the port that write. */
export const WRITE_NAMES = [
  'saveArticles',
  'refileArticles',
  'replaceArticle',
  'deleteArticle',
  'decide',
  'undoDecision',
  'clearMark',
  'saveAnswer',
  'saveKey',
  'revokeKey',
  'saveWebhook',
  'deleteWebhook',
  'replayDelivery',
  'takeMessage',
  'settleMessage',
] as const
export type WriteName = (typeof WRITE_NAMES)[number]

/** What each write does on a connection: its answer is data that threads can hand on. */
export type Writes = {
  readonly [Name in WriteName]: (...given: Parameters<Store[Name]>) => Awaited<ReturnType<Store[Name]>>
}

/** The writes of a connection. */
export const createWrites = (sql: Sql): Writes => ({
  saveArticles: (filings, mark) => saveArticles(sql, filings, mark),
  refileArticles: (filings) => refileArticles(sql, filings),
  replaceArticle: (id, article, extraction) => replaceArticle(sql, id, article, extraction),
  deleteArticle: (id, options) => deleteArticle(sql, id, options),
  decide: (verdict, options) => decide(sql, verdict, options),
  undoDecision: (id, options) => undoDecision(sql, id, options),
  clearMark: (run) => clearMark(sql, run),
  saveAnswer: (key, answer, expiry) => saveAnswer(sql, key, answer, expiry),
  saveKey: (stored) => saveKey(sql, stored),
  revokeKey: (id, at) => revokeKey(sql, id, at),
  saveWebhook: (webhook) => saveWebhook(sql, webhook),
  deleteWebhook: (id) => deleteWebhook(sql, id),
  replayDelivery: (webhook, id, at) => replayDelivery(sql, webhook, id, at),
  takeMessage: (webhook, claim) => takeMessage(sql, webhook, claim),
  settleMessage: (id, owner, outcome) => settleMessage(sql, id, owner, outcome),
})
