import { useMemo } from 'react'

interface FileTreeProps {
  /** Paths in their order, with `/` between names. */
  readonly paths: readonly string[]
  readonly chosen: string
  readonly onChoose: (path: string) => void
  readonly label: string
}

interface Row {
  readonly path: string
  readonly name: string
  readonly depth: number
  readonly isFolder: boolean
}

/** Folders and files of a project, one of which is chosen. */
export function FileTree({ paths, chosen, onChoose, label }: FileTreeProps) {
  const rows = useMemo(() => rowsOf(paths), [paths])
  return (
    <nav className="file-tree" aria-label={label}>
      {rows.map(({ path, name, depth, isFolder }) =>
        isFolder ? (
          <div key={path} className="file-tree-folder" style={{ paddingLeft: 10 + depth * 14 }}>
            {name}
          </div>
        ) : (
          <button
            key={path}
            type="button"
            className="file-tree-file"
            style={{ paddingLeft: 10 + depth * 14 }}
            title={path}
            aria-current={path === chosen ? 'true' : undefined}
            onClick={() => onChoose(path)}
          >
            {name}
          </button>
        ),
      )}
    </nav>
  )
}

/** A row for every folder and file: within a folder, files stand before the folders in it. */
function rowsOf(paths: readonly string[], folder = '', depth = 0): Row[] {
  const inside = paths.filter((path) => path.startsWith(folder))
  const files = inside.filter((path) => !path.slice(folder.length).includes('/'))
  const folders = new Set(
    inside.flatMap((path) => {
      const [first, ...rest] = path.slice(folder.length).split('/')
      return first !== undefined && rest.length > 0 ? [first] : []
    }),
  )
  return [
    ...files.map((path) => ({ path, name: path.slice(folder.length), depth, isFolder: false })),
    ...[...folders].flatMap((name) => [
      { path: `${folder}${name}/`, name: `${name}/`, depth, isFolder: true },
      ...rowsOf(inside, `${folder}${name}/`, depth + 1),
    ]),
  ]
}
