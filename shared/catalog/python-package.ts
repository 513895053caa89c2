/** What one package asks of another one, by its published metadata. */
export interface PackageNeed {
  readonly package: string
  /** First version that will do; absent: any. */
  readonly from?: string
  /** First version that will not; absent: none. */
  readonly below?: string
  /** Only where this extra is asked for. */
  readonly extra?: string
  /** Where it was seen, when that is not the metadata of the package. */
  readonly source?: string
}

/** A package of PyPI that starter projects are written with. */
export interface PythonPackage {
  /** Its name as `pip` is told. */
  readonly name: string
  /** Technology of the catalogue that it brings; absent: a helper of others. */
  readonly technology?: string
  /** First version that has everything that the written code calls. */
  readonly from: string
  /** First version that nothing is known of. */
  readonly below: string
  /** Minor versions of Python 3 that it supports, from the first to the last. */
  readonly python: readonly [from: number, to: number]
  readonly needs?: readonly PackageNeed[]
  /**
   * The version that written projects were run with, their tests passing, on CPython 3.14; absent: nothing was run, and the
   * versions are those of its release notes and metadata.
   */
  readonly ran?: string
  readonly source: string
  /** When that was looked at: ISO date, or a month. */
  readonly date: string
}

type Entry = Omit<PythonPackage, 'source' | 'date'> & Partial<Pick<PythonPackage, 'source' | 'date'>>

/** Packages with their pages on PyPI as the source, where an entry names no other one. */
export const definePackages = (entries: readonly Entry[]): readonly PythonPackage[] =>
  entries.map((entry) => ({ source: `https://pypi.org/project/${entry.name}/`, date: '2026-10', ...entry }))
