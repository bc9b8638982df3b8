const CONTENT =
  /^(?:accusation|allegation|claim|charge|report|suspicion|rumor|rumour|belief|fear|concern|hope|plan|effort|attempt|bid|promise|pledge|vow|threat|decision|agreement|offer|proposal|call|demand|request|announcement|statement|denial|warning|assertion|suggestion|idea|possibility|intention|refusal|commitment|news|fact|evidence|conclusion|finding|assurance|condition|view|notion|argument|indication|sign|likelihood|optimism|confidence|doubt|speculation)$/

/** Nouns that take a clause for their content: "accusations that …", "plans to …". */
export const isContentNoun = (lemma: string): boolean => CONTENT.test(lemma)
