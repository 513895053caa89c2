import type { PythonPackage } from './python-package'

const files = import.meta.glob<readonly PythonPackage[]>('./python-packages/*.packages.ts', {
  eager: true,
  import: 'default',
})

/** Every package that starter projects may be written with, by name. */
export const pythonPackages: ReadonlyMap<string, PythonPackage> = new Map(
  Object.values(files)
    .flat()
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((each) => [each.name, each]),
)

const byTechnology: ReadonlyMap<string, PythonPackage> = new Map(
  [...pythonPackages.values()].flatMap((each) =>
    each.technology === undefined ? [] : [[each.technology, each] as const],
  ),
)

/** The package that a technology of the catalogue is used by; absent for what is no Python package of the team. */
export const packageFor = (technology: string): PythonPackage | undefined => byTechnology.get(technology)
