import type { AppError } from '../../shared/base/app-error'
import { err, ok, type Result } from '../../shared/base/result'
import { repairsAt } from '../../shared/exchange/mermaid/reading/repairs'
import { sourceLine, withLineNumbers } from '../../shared/exchange/mermaid/reading/source-lines'
import type { Diagram } from '../../shared/exchange/reading/diagram'
import { mermaidParser } from './parser'
import { isClassDiagram, readClasses } from './read-classes'
import { isFlowchart, readFlowchart } from './read-flowchart'
import { isSequence, readSequence } from './read-sequence'

/**
 * What Mermaid itself makes of a text.
 *
 * @returns `mermaid-refused` with Mermaid's own words and the place, or `mermaid-kind-unknown` for kinds of diagrams
 * that no view can show
 */
export async function parseDiagram(text: string): Promise<Result<Diagram>> {
  const parse = await mermaidParser()
  const kind = kindOf(text)
  // The marks of the lines can upset a text that is right without them, and never help one that is wrong.
  const numbered = kind === null ? null : await attempt(parse, withLineNumbers(text, kind))
  const parsed = numbered?.ok ? numbered : await attempt(parse, text)
  if (!parsed.ok) return err(await withRepair(refusal(parsed.error, text), text, parse))
  const { type, db } = parsed.value
  if (isFlowchart(db)) return ok(readFlowchart(db))
  if (isClassDiagram(db)) return ok(readClasses(db))
  if (isSequence(db)) return ok(readSequence(db))
  return err({ code: 'mermaid-kind-unknown', kind: type })
}

/** The kind of a diagram by its first word, as far as lines are numbered for it. */
function kindOf(text: string): 'sequence' | 'classes' | null {
  if (/^\s*sequenceDiagram\b/im.test(text)) return 'sequence'
  return /^\s*classDiagram\b/im.test(text) ? 'classes' : null
}

/** Repairs of the one mistake are tried one after the other; the first that leads to a text that is taken is offered. */
async function withRepair(refused: Refused, text: string, parse: Parser): Promise<Refused> {
  if (refused.line === null) return refused
  for (const repair of repairsAt(text, refused.line)) {
    const tried = await attempt(parse, repair.text)
    // Another mistake further down is for the next repair.
    const isFurther = !tried.ok && (refusal(tried.error, repair.text).line ?? 0) > refused.line + 1
    if (tried.ok || isFurther) return { ...refused, repair }
  }
  return refused
}

type Refused = Extract<AppError, { code: 'mermaid-refused' }>
type Parser = Awaited<ReturnType<typeof mermaidParser>>

async function attempt(parse: Parser, text: string): Promise<Result<Awaited<ReturnType<Parser>>, unknown>> {
  try {
    return ok(await parse(text))
  } catch (cause) {
    return err(cause)
  }
}

/** Mermaid's own words, with the place in the text that a person wrote. */
function refusal(cause: unknown, text: string): Refused {
  const message = cause instanceof Error ? cause.message : String(cause)
  const parsedLine = /on line (\d+)/.exec(message)?.[1]
  const location = placeIn(cause)
  const words = message
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^-*\^$/.test(line.trim()))
    // Before what was expected stand the place and a piece of the text, which the window shows by itself.
    .slice(parsedLine === undefined ? 0 : 2)
    .join(' ')
  return {
    code: 'mermaid-refused',
    line: parsedLine === undefined ? null : sourceLine(text, Number(parsedLine)),
    column: location,
    detail: words.length > 300 ? `${words.slice(0, 300)} …` : words,
  }
}

function placeIn(cause: unknown): number | null {
  if (typeof cause !== 'object' || cause === null || !('hash' in cause)) return null
  const { hash } = cause
  if (typeof hash !== 'object' || hash === null || !('loc' in hash)) return null
  const { loc } = hash
  if (typeof loc !== 'object' || loc === null || !('last_column' in loc)) return null
  return typeof loc.last_column === 'number' ? loc.last_column + 1 : null
}
