import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs'
import { parse as parseToml } from 'smol-toml'
import { z } from 'zod'

const ignores = z.record(z.string(), z.array(z.string()))
const projectSchema = z.object({
  tool: z.object({
    ruff: z.looseObject({ lint: z.looseObject({ 'per-file-ignores': ignores }) }),
  }),
})

/** What Ruff finds in the code bases of a project, each with the settings of its own `pyproject.toml`. */
export function ruffProblems(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([path]) => path.endsWith('pyproject.toml'))
    .flatMap(([path, text]) => {
      const folder = path.slice(0, -'pyproject.toml'.length)
      return problemsIn(folder, projectSchema.parse(parseToml(text)).tool, files)
    })
}

function problemsIn(
  folder: string,
  { ruff }: z.infer<typeof projectSchema>['tool'],
  files: ReadonlyMap<string, string>,
): string[] {
  const { 'per-file-ignores': ignored, ...lint } = ruff.lint
  const sources = [...files].filter(([path]) => path.startsWith(folder) && path.endsWith('.py'))
  const own = new Set(
    sources.flatMap(([path]) => /^src\/([^/]+)\//.exec(path.slice(folder.length))?.[1] ?? []),
  )
  // Ruff itself finds these in src/; handed a text, it sees no folders.
  const isort = { 'known-first-party': [...own] }
  const workspace = new Workspace({ ...ruff, lint: { ...lint, isort } }, PositionEncoding.Utf16)
  const isIgnored = (path: string, code: string): boolean =>
    Object.entries(ignored).some(
      ([pattern, codes]) =>
        path.slice(folder.length).startsWith(pattern.replace('*', '')) &&
        codes.some((each) => code.startsWith(each)),
    )
  return sources.flatMap(([path, text]) =>
    z
      .array(
        z.object({
          code: z.string().nullable(),
          message: z.string(),
          start_location: z.object({ row: z.number() }),
        }),
      )
      .parse(workspace.check(text))
      .filter(({ code }) => !isIgnored(path, code ?? ''))
      .map(({ code, message, start_location }) => `${path}:${start_location.row} ${code ?? ''} ${message}`),
  )
}
