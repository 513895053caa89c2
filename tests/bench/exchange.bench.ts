import { readText } from '../../electron/mermaid/read-text'
import { call } from '../../shared/commands/define-command'
import importDesign from '../../shared/commands/elements/import-design.command'
import { planCall } from '../../shared/commands/registry'
import { layeredMermaid } from '../../shared/exchange/mermaid/layered-mermaid'
import { designFromData, designToData } from '../../shared/file/design-data'
import { copyDesign, emptyDesign } from '../../shared/model/design'
import { applyToDesign } from '../../shared/model/patch'
import { largeDesign } from '../support/random-design'
import { type Figure, figure, timed } from './measure'

const options = { language: 'en', title: 'Bench' } as const
const nodes = 200
const edges = 400

/** A flowchart as somebody writes it: labels, a style for every tenth node, and no comments of ours. */
function writtenByHand(): string {
  const label = (n: number): string =>
    `  node${n}["Service ${n} ${n % 3 === 0 ? '(FastAPI)' : '(PostgreSQL)'}"]`
  const lines = Array.from({ length: nodes }, (_, n) => label(n))
  const links = Array.from(
    { length: edges },
    (_, n) => `  node${n % nodes} -->|call ${n}| node${(n * 7 + 1 + Math.floor(n / nodes)) % nodes}`,
  )
  const styles = Array.from({ length: nodes / 10 }, (_, n) => `  style node${n * 10} fill:#f9f`)
  return ['flowchart TB', ...lines, ...links, ...styles].join('\n')
}

/** ms from a text to the design that has it: parser, model and command. */
async function importOf(text: string): Promise<number> {
  const started = performance.now()
  const read = await readText({ text, name: 'Bench', around: emptyDesign() })
  if (!read.ok) throw new Error(read.error.code)
  const design = copyDesign(emptyDesign())
  const planned = planCall(design, call(importDesign, { design: designToData(read.value.design) }))
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(design, planned.value)
  return performance.now() - started
}

/** What leaves the studio as Mermaid, and what comes back of it. */
export async function benchExchange(): Promise<Figure[]> {
  const design = largeDesign(1000, 1500)
  // Each run writes records that no run has written before: nothing is remembered of them.
  const runs = 30
  const warmup = 10
  const fresh = Array.from({ length: runs + warmup }, () =>
    designFromData(structuredClone(designToData(design))),
  )
  const exported = timed(runs, warmup, (run) => void layeredMermaid(fresh[run + warmup] ?? design, options))
  const [byHand, ours] = [writtenByHand(), layeredMermaid(largeDesign(nodes, edges), options).text]
  const imports: number[] = []
  const backs: number[] = []
  for (let run = -1; run < 7; run += 1) {
    const [foreign, own] = [await importOf(byHand), await importOf(ours)]
    if (run < 0) continue
    imports.push(foreign)
    backs.push(own)
  }
  return [
    figure('Mermaid text of 1,000 services', exported, { of: 'p95', atMost: 50 }),
    figure('import of 400 links written by hand', imports, { of: 'p95', atMost: 1000 }),
    figure('import of an export of 400 links', backs, { of: 'p95', atMost: 1000 }),
  ]
}
