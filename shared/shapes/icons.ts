import { technology } from '../catalog/catalog'

/** A brand's mark: one path in a box of 24 × 24, and its own colour as `#RRGGBB`. */
export interface Icon {
  readonly path: string
  /** Width of the outline in its own colour that it is drawn with, in units of the box; absent for most. */
  readonly outline?: number
  readonly color: `#${string}`
}

/** Where shapes get their icons from. Absent: the category's glyph is drawn. */
export type IconSource = (technology: string) => Icon | undefined

const files = import.meta.glob<string>('../../assets/icons/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Marks of mere lines, nowhere 1.2 units wide: at 20 px they would fade into their ground. */
const lineMarks: ReadonlySet<string> = new Set([
  'airflow',
  'mysql',
  'podman',
  'polars',
  'postgresql',
  'sqlalchemy',
  'temporal',
])
const outline = 0.6

/** Icon files hold one path and one fill, so two patterns read them. */
function parseIcon(svg: string): Icon | undefined {
  const path = /<path[^>]*\sd="([^"]+)"/.exec(svg)?.[1]
  const color = /\sfill="#([0-9A-Fa-f]{6})"/.exec(svg)?.[1]
  return path && color ? { path, color: `#${color}` } : undefined
}

const icons: ReadonlyMap<string, Icon> = new Map(
  Object.entries(files).flatMap(([file, svg]) => {
    const icon = parseIcon(svg)
    const name = /([^/]+)\.svg$/.exec(file)?.[1]
    return icon && name ? [[name, lineMarks.has(name) ? { ...icon, outline } : icon] as const] : []
  }),
)

/** The icon of a technology of the catalogue, from `assets/icons`. */
export const technologyIcon: IconSource = (id) => {
  const name = technology(id)?.icon
  return name === undefined ? undefined : icons.get(name)
}
