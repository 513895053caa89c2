/** Columns of a line, as the generated settings of Ruff have them. */
const widest = 120

/**
 * Python as Ruff wants it: imports of a group in order, one blank line between imports and what is no definition, and
 * calls, signatures and imports that are too long broken at their brackets. What stands in brackets is the same.
 */
export function tidyPython(text: string): string {
  const lines = text.split('\n')
  const isImport = (line: string | undefined): boolean => /^(import|from) /.test(line ?? '')
  const tidy: string[] = []
  let group: string[] = []
  const endGroup = (): void => {
    tidy.push(...group.sort(importsInOrder))
    group = []
  }
  for (const [n, line] of lines.entries()) {
    if (isImport(line)) group.push(namesInOrder(line))
    else {
      endGroup()
      // Two blank lines before a definition, one before anything else.
      const afterImports = line === '' && lines[n - 1] === '' && isImport(tidy.at(-2))
      if (!afterImports || /^(def|class|async def|@)/.test(lines[n + 1] ?? '')) tidy.push(line)
    }
  }
  endGroup()
  return tidy.flatMap(broken).join('\n')
}

const moduleOf = (line: string): string => line.split(' ')[1]?.toLowerCase() ?? ''

/** Whole modules first, each kind by name. */
function importsInOrder(a: string, b: string): number {
  const kinds = Number(a.startsWith('from ')) - Number(b.startsWith('from '))
  if (kinds !== 0) return kinds
  return moduleOf(a) < moduleOf(b) ? -1 : moduleOf(a) > moduleOf(b) ? 1 : 0
}

/** Constants before classes before the rest, each kind by name. */
function namesInOrder(line: string): string {
  const [, head, names] = /^(from \S+ import )([\w, ]+)$/.exec(line) ?? []
  if (head === undefined || names === undefined) return line
  const kind = (name: string): number => (/^[A-Z\d_]{2,}$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2)
  const sorted = names
    .split(', ')
    .sort((a, b) => kind(a) - kind(b) || (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  return head + sorted.join(', ')
}

/** A line that is too long as several. */
function broken(line: string): string[] {
  if (columnsOf(line) <= widest) return [line]
  const indent = /^ */.exec(line)?.[0] ?? ''
  const names = /^from \S+ import (.+)$/.exec(line)?.[1]
  if (names !== undefined)
    return [`${line.slice(0, -names.length)}(`, ...names.split(', ').map((name) => `    ${name},`), ')']
  const brackets = outerBrackets(line)
  if (!brackets) return [line]
  const { from, to, commas } = brackets
  const inner = line.slice(from + 1, to)
  const head = line.slice(0, from + 1)
  const tail = `${indent}${line.slice(to)}`
  const whole = `${indent}    ${inner}`
  if (columnsOf(whole) <= widest) return [head, whole, tail]
  const ends = [...commas, to]
  const parts = ends.map((end, n) => line.slice(n === 0 ? from + 1 : (ends[n - 1] ?? 0) + 1, end).trim())
  return [head, ...parts.flatMap((part) => broken(`${indent}    ${part},`)), tail]
}

/** Han characters and their like take two columns. */
const columnsOf = (line: string): number =>
  line.length +
  (line.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g,
  )?.length ?? 0)

interface Brackets {
  readonly from: number
  readonly to: number
  /** Commas that part what stands directly in them. */
  readonly commas: readonly number[]
}

/** The last round brackets of a line that stand in no others; `null` where a line has none, or does not close them. */
function outerBrackets(line: string): Brackets | null {
  let quote = ''
  let depth = 0
  let from = -1
  let commas: number[] = []
  let found: Brackets | null = null
  for (let n = 0; n < line.length; n += 1) {
    const char = line[n] ?? ''
    if (quote !== '') {
      if (char === '\\') n += 1
      else if (char === quote) quote = ''
    } else if (char === '#') break
    else if (char === '"' || char === "'") quote = char
    else if ('([{'.includes(char)) {
      if (depth === 0) [from, commas] = [n, []]
      depth += 1
    } else if (')]}'.includes(char)) {
      depth -= 1
      if (depth === 0 && char === ')' && line[n - 1] !== '(') found = { from, to: n, commas }
    } else if (char === ',' && depth === 1) commas.push(n)
  }
  return depth === 0 && quote === '' ? found : null
}
