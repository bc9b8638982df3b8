import type { Name } from './name.ts'

/** What companies of many countries are in law, behind their names. */
const LEGAL_FORM =
  /,? (?:Inc|Incorporated|Corp|Co|Ltd|Limited|LLC|LLP|L\.L\.C|PLC|plc|Plc|AG|SE|GmbH|KGaA|S\.?A|SAS|S\.?p\.?A|SpA|Srl|N\.?V|B\.?V|AB|ASA|A\/S|Oyj|Pty|Pte|Pvt|KK)\.?$/

/** A company is called alike with and without its legal form: "Norland Steel NV" is Norland Steel. */
export function withoutLegalForm(name: Name): Name {
  if (name.type !== 'organization' || name.id !== null) return name
  const bare = name.name.replace(LEGAL_FORM, '').replace(LEGAL_FORM, '')
  return bare === name.name || bare.length < 3 ? name : { ...name, name: bare }
}
