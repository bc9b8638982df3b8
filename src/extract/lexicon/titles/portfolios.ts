import type { TitleRow } from './row.ts'

/** Fields that ministers, secretaries and commissioners answer for; own compilation. */
const SHORT = `
foreign|foreign affairs|external affairs|international relations|defense|defence|interior|internal affairs|home|home affairs|finance|treasury
economy|economic affairs|economics|trade|commerce|industry|business|justice|health|public health|education|higher education|science|culture
labor|labour|employment|social affairs|social policy|welfare|agriculture|food|fisheries|environment|climate|energy|oil|petroleum|power
transport|transportation|railway|railways|infrastructure|housing|water|tourism|sport|sports|youth|women|gender|information|communications
communication|digital|digital affairs|technology|planning|budget|development|immigration|migration|security|public security|national security|intelligence
homeland security|state security|emergency|emergencies|emergency situations|veterans affairs|war|state|integration|equality|europe|european affairs|regional development
urban development|investment|religious affairs|parliamentary affairs|strategic affairs|strategic industries|reconstruction|mines|mining|privatization|space
human services|health and human services|housing and urban development|science and technology|trade and industry|foreign trade|coal|steel|aviation|civil aviation
`

const PORTFOLIOS = SHORT.split(/[|\n]/).filter((portfolio) => portfolio !== '')
const HEADS = ['minister', 'secretary', 'commissioner', 'chief'] as const

/** "Foreign minister", "minister of foreign affairs", "minister for trade", "secretary of defense" … as rows of their own. */
export const PORTFOLIO_TITLES: readonly TitleRow[] = PORTFOLIOS.flatMap((portfolio) =>
  HEADS.flatMap((head) => phrase(portfolio, head)),
).map((title) => ({ title, kind: 'government', office: true }))

function phrase(portfolio: string, head: (typeof HEADS)[number]): readonly string[] {
  const before = `${portfolio} ${head}`
  return head === 'chief'
    ? [before]
    : [before, `${head} of ${portfolio}`, `${head} for ${portfolio}`, `${head} of the ${portfolio}`]
}
