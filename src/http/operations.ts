import type { Explain } from '../explain.ts'
import { type BeginExport, createExports } from '../export/export.ts'
import type { Analyse } from '../ingest/extractors.ts'
import type { Scorecard } from '../model/scorecard.ts'
import type { ReadDocument } from '../reader/read-document.ts'
import type { HeavyReads } from '../readers/heavy-reads.ts'
import type { Store } from '../store/store.ts'
import type { Access } from './access/access.ts'
import type { Metrics } from './metrics.ts'
import { createDocument } from './openapi/document.ts'
import type { Operation } from './operation.ts'
import type { Patience } from './patience.ts'
import { listAggregateOperations } from './routes/aggregates.ts'
import { listAgreementOperations } from './routes/agreements.ts'
import { listArticleOperations } from './routes/articles.ts'
import { listBatchOperations } from './routes/batch.ts'
import { listChangeOperations } from './routes/changes.ts'
import { listConflictOperations } from './routes/conflicts.ts'
import { listCurationOperations, listIdentityOperations } from './routes/curation.ts'
import { listDeliveryOperations } from './routes/deliveries.ts'
import { listEntityOperations } from './routes/entities.ts'
import { listEntityTypeOperations } from './routes/entity-types.ts'
import { listEventOperations } from './routes/events.ts'
import { listExportOperations } from './routes/export.ts'
import { listExtractOperations } from './routes/extract.ts'
import { listFilingOperations } from './routes/filing.ts'
import { listGraphOperations } from './routes/graph.ts'
import { listMcpOperations } from './routes/mcp.ts'
import { listReconcileOperations } from './routes/reconcile.ts'
import { listReconcileDraftOperations } from './routes/reconcile-draft.ts'
import { listRelationOperations } from './routes/relations.ts'
import { listSearchOperations } from './routes/search.ts'
import { createDocumentOperation, listServiceOperations } from './routes/service.ts'
import { listStatementOperations } from './routes/statements.ts'
import { listWebhookOperations } from './routes/webhooks.ts'

/** What answers are made from. */
export interface ApiParts {
  readonly access: Access
  /** Whether webhooks may go to private addresses. */
  readonly privateWebhooks: boolean
  readonly store: Store
  readonly reads: HeavyReads
  readonly analyse: Analyse
  /** How pages and Markdown are read; in the thread of the application unless told. */
  readonly readDocument?: ReadDocument
  /** How many texts are read at once. */
  readonly width: number
  readonly now: () => Date
  readonly explain: Explain
  /** How exports are made; in the thread of the application unless told. */
  readonly beginExport?: BeginExport
  /** How long senders of bodies are waited for. */
  readonly patience?: Patience
  readonly scorecard: Scorecard
  readonly version: string
  /** Commit of the build; null where it is not known. */
  readonly commit?: string | null
}

/**
 * Every operation of the API in the order of the documentation, which is itself the last of them. `closing` ends answers
 * that would go on.
 */
export function listOperations(parts: ApiParts, closing: AbortSignal, metrics: Metrics): Operation[] {
  const { access, store, analyse, explain, scorecard, version, commit = null } = parts
  const operations: Operation[] = [
    ...listEntityOperations(store),
    ...listEntityTypeOperations(store),
    ...listAgreementOperations(store, explain),
    ...listEventOperations(store, explain),
    ...listRelationOperations(store, explain),
    ...listStatementOperations(store, explain),
    ...listArticleOperations(store),
    ...listFilingOperations(parts),
    ...listBatchOperations(parts),
    ...listIdentityOperations(parts),
    ...listConflictOperations(store),
    ...listCurationOperations(parts),
    ...listChangeOperations(store, closing),
    ...listWebhookOperations(parts),
    ...listDeliveryOperations(parts),
    ...listGraphOperations(parts),
    ...listAggregateOperations(parts),
    ...listSearchOperations(parts),
    ...listExportOperations(parts.beginExport ?? createExports(store)),
    ...listReconcileOperations(store, version),
    ...listReconcileDraftOperations(store, version),
    ...listMcpOperations(parts),
    ...listExtractOperations(analyse),
    ...listServiceOperations(store, { name: 'chancery', version, commit }, scorecard, metrics),
    createDocumentOperation(() => document),
  ]
  const document: string = JSON.stringify(createDocument(operations, version, access))
  return operations
}
