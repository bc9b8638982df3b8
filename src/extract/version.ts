/** Version of rules and lexicon; a change of what is found raises it. */
export const EXTRACTOR_VERSION = '0.9.0'
