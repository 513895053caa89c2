/** A number as documents take it: no exponent, four decimals at most. */
export const pdfNumber = (value: number): string => String(Math.round(value * 10_000) / 10_000 + 0)

const argumentCounts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
}

interface Step {
  /** In capitals. */
  readonly letter: string
  readonly relative: boolean
  readonly args: readonly number[]
}

/** The steps of path data (SVG 1.1, 8.3), one for each set of arguments. */
function* stepsOf(d: string): Generator<Step> {
  for (const [, written = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const first = written.toUpperCase()
    const count = argumentCounts[first] ?? 0
    const relative = written !== first
    // Flags of arcs are one digit, behind which the next number may follow at once.
    const numbers = first === 'A' ? arcNumbers(rest) : numbersIn(rest)
    if (count === 0) yield { letter: first, relative, args: [] }
    for (let at = 0; count > 0 && at + count <= numbers.length; at += count) {
      const letter = first === 'M' && at > 0 ? 'L' : first
      yield { letter, relative, args: numbers.slice(at, at + count) }
    }
  }
}

const number = '[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?'
const numbersIn = (text: string): number[] => Array.from(text.match(new RegExp(number, 'gi')) ?? [], Number)
const arcPattern = new RegExp(
  `(${number})[\\s,]*(${number})[\\s,]*(${number})[\\s,]*([01])[\\s,]*([01])[\\s,]*(${number})[\\s,]*(${number})`,
  'gi',
)
const arcNumbers = (text: string): number[] =>
  [...text.matchAll(arcPattern)].flatMap((found) => found.slice(1).map(Number))

interface Control {
  readonly x: number
  readonly y: number
  readonly of: 'C' | 'Q'
}

/** The outline that path data draws, as operators of a page (ISO 32000-1, 8.5.2). */
export function pathOperators(d: string): string {
  const out: string[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  /** The last control point, mirrored by what goes on smoothly, and which kind of curve had it. */
  let control: Control | null = null
  const write = (operator: string, ...values: number[]): void => {
    out.push(`${values.map(pdfNumber).join(' ')} ${operator}`)
  }
  const curve = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number): void => {
    write('c', x1, y1, x2, y2, toX, toY)
    ;[x, y] = [toX, toY]
  }
  const mirrored = (of: 'C' | 'Q'): readonly [number, number] =>
    control?.of === of ? [2 * x - control.x, 2 * y - control.y] : [x, y]
  const quadratic = (cx: number, cy: number, toX: number, toY: number): void => {
    const near = (from: number, to: number): number => from + ((to - from) * 2) / 3
    curve(near(x, cx), near(y, cy), near(toX, cx), near(toY, cy), toX, toY)
    control = { x: cx, y: cy, of: 'Q' }
  }
  for (const { letter, relative, args } of stepsOf(d)) {
    const [offX, offY] = relative ? [x, y] : [0, 0]
    const at = (n: number): number => args[n] ?? 0
    const px = (n: number): number => at(n) + offX
    const py = (n: number): number => at(n) + offY
    const before: Control | null = control
    switch (letter) {
      case 'M':
        ;[x, y, startX, startY] = [px(0), py(1), px(0), py(1)]
        write('m', x, y)
        break
      case 'L':
      case 'H':
      case 'V':
        ;[x, y] = [letter === 'V' ? x : px(0), letter === 'H' ? y : py(letter === 'V' ? 0 : 1)]
        write('l', x, y)
        break
      case 'C':
      case 'S': {
        const [x1, y1] = letter === 'C' ? [px(0), py(1)] : mirrored('C')
        const n = letter === 'C' ? 2 : 0
        const [x2, y2] = [px(n), py(n + 1)]
        curve(x1, y1, x2, y2, px(n + 2), py(n + 3))
        control = { x: x2, y: y2, of: 'C' }
        break
      }
      case 'Q':
        quadratic(px(0), py(1), px(2), py(3))
        break
      case 'T':
        quadratic(...mirrored('Q'), px(0), py(1))
        break
      case 'A':
        for (const [x1, y1, x2, y2, toX, toY] of arcCurves(x, y, args, px(5), py(6)))
          curve(x1, y1, x2, y2, toX, toY)
        break
      case 'Z':
        out.push('h')
        ;[x, y] = [startX, startY]
        break
    }
    if (control === before) control = null
  }
  return out.join('\n')
}

type Curve = readonly [number, number, number, number, number, number]

/** An arc of an ellipse as curves of a quarter at most (SVG 1.1, F.6). */
function arcCurves(x: number, y: number, args: readonly number[], toX: number, toY: number): Curve[] {
  const [givenX = 0, givenY = 0, degrees = 0, large = 0, sweep = 0] = args
  let [rx, ry] = [Math.abs(givenX), Math.abs(givenY)]
  if (rx === 0 || ry === 0 || (x === toX && y === toY)) return [[x, y, toX, toY, toX, toY]]
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const [dx, dy] = [(x - toX) / 2, (y - toY) / 2]
  const [ux, uy] = [cos * dx + sin * dy, cos * dy - sin * dx]
  const over = Math.sqrt((ux / rx) ** 2 + (uy / ry) ** 2)
  if (over > 1) [rx, ry] = [rx * over, ry * over]
  const spread = (rx * uy) ** 2 + (ry * ux) ** 2
  const root = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - spread) / spread)) * (large === sweep ? -1 : 1)
  const [cx, cy] = [(root * rx * uy) / ry, (-root * ry * ux) / rx]
  const from = Math.atan2((uy - cy) / ry, (ux - cx) / rx)
  let turn = Math.atan2((-uy - cy) / ry, (-ux - cx) / rx) - from
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9))
  const step = turn / pieces
  const handle = (4 / 3) * Math.tan(step / 4)
  const place = (a: number, b: number): readonly [number, number] => {
    const [px, py] = [rx * a + cx, ry * b + cy]
    return [cos * px - sin * py + (x + toX) / 2, sin * px + cos * py + (y + toY) / 2]
  }
  return Array.from({ length: pieces }, (_, n): Curve => {
    const [a, b] = [from + n * step, from + (n + 1) * step]
    return [
      ...place(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a)),
      ...place(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b)),
      ...place(Math.cos(b), Math.sin(b)),
    ]
  })
}
