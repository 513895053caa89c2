/** What stands at an end of a line. */
export type Head =
  | 'none'
  | 'arrow'
  | 'triangle'
  | 'diamond'
  | 'filled-diamond'
  | 'circle'
  | 'cross'
  | 'socket'

export interface Arrow {
  readonly from: Head
  readonly to: Head
  readonly dotted: boolean
  readonly thick: boolean
  readonly hidden: boolean
}

/** `o` and `x` are heads only apart from a name. */
const left = String.raw`(?:<\|{1,2}|<{1,2}|\*|\+|#|\^|\}[|o]?|\(\)|\(?0\)?|\)|(?<=[\s"\])])[ox])?`
const right = String.raw`(?:\|{1,2}>|>{1,2}|\*|\+|#|\^|[|o]?\{|\(\)|\(?0\)?|\(|[ox](?=[\s"[(]))?`
const looks = String.raw`(?:\[[^\]]{0,80}\])?`
const way = '(?:(?:left|right|up|down|le|ri|do|[lrud])(?=[-.=~[]))?'
/** A point alone stands in names as well. */
const body = String.raw`(?:[-=~]|\.(?=[-.>|*o\s"[(<]))[-.=~]{0,20}${looks}${way}${looks}(?:\(0\)?|0\))?[-.=~]{0,20}`

/** An arrow of component and class diagrams, as the source of a regular expression. */
export const arrowSource = `${left}${body}${right}`

const parts = new RegExp(`^(?<from>${left})(?<body>${body})(?<to>${right})$`)

/** Reads what `arrowSource` found between a line's ends. */
export function arrowOf(written: string): Arrow {
  // The heads `o` and `x` look at what stands beside them.
  const groups = parts.exec(/^[ox]/.test(written) ? written.slice(1) : written)?.groups
  const line = groups?.body ?? ''
  const end = /[ox]$/.exec(written)?.[0]
  return {
    from: headOf(/^[ox]/.exec(written)?.[0] ?? groups?.from ?? ''),
    to: headOf(end ?? groups?.to ?? ''),
    dotted: line.includes('.') || line.includes('~') || /\[[^\]]*(?:dashed|dotted)/.test(line),
    thick: line.includes('=') || /\[[^\]]*(?:bold|thickness)/.test(line),
    hidden: /\[[^\]]*hidden/.test(line),
  }
}

function headOf(sign: string): Head {
  if (sign === '') return 'none'
  if (/^(?:<\|{1,2}|\|{1,2}>|\^)$/.test(sign)) return 'triangle'
  if (/^[<>]{1,2}$/.test(sign)) return 'arrow'
  if (sign === '*') return 'filled-diamond'
  if (sign === 'o') return 'diamond'
  if (sign === 'x') return 'cross'
  if (/^[()0]{1,3}$/.test(sign)) return 'socket'
  return 'circle'
}
