import { createRequire } from 'node:module'

/** The fields of npm world-countries that are read here. */
export interface PackageCountry {
  readonly name: { readonly common: string; readonly official: string }
  readonly cca2: string
  readonly cca3: string
  readonly independent: boolean
  readonly unMember: boolean
  readonly capital: readonly string[]
  readonly region: string
  readonly subregion: string
}

/**
 * The rows of npm world-countries (ODbL 1.0: depended on, never copied). Read by `require`, since the package's types
 * describe a module that its CommonJS entry is not.
 */
export const PACKAGE_COUNTRIES: readonly PackageCountry[] = createRequire(import.meta.url)('world-countries')
