import type { StoredArticle } from '../../model/article.ts'
import type { ToIri } from '../addresses.ts'
import { createNode, type LinkedNode } from '../node.ts'
import type { Told } from './told.ts'

/** An article; whom and what it speaks of is told once each, and where in the mentions of the entities. */
export function toArticle(article: Told<StoredArticle>, toIri: ToIri): LinkedNode {
  const { mentions, dateline } = article
  return createNode(toIri(article.id), ['NewsArticle', 'Entity'], {
    headline: article.title,
    datePublished: article.publishedAt,
    url: article.url,
    publisher: article.source,
    author: article.author,
    inLanguage: article.language,
    articleBody: article.text,
    sha256: article.sha256,
    contentLocation: dateline?.entity && toIri(dateline.entity),
    mentions: mentions && [...new Set(mentions.map(({ entity }) => toIri(entity)))],
    generatedAtTime: article.updatedAt ?? article.ingestedAt,
    extractor: article.extractor?.version,
    length: article.length,
    sentenceCount: article.sentenceCount,
  })
}
