import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ensureStudio } from '../../electron/setup/build.mjs'
import { hasDisplay, startDisplay } from '../../electron/setup/display.mjs'
import { ensureRuntime } from '../../electron/setup/ensure-runtime.mjs'
import { inProject } from '../../electron/setup/project.mjs'
import { benchDecide } from './decide.bench'
import { benchEngine } from './engine.bench'
import { benchEngineStart } from './engine-start.bench'
import { benchExchange } from './exchange.bench'
import { benchFar } from './far.bench'
import { benchFirstHandover } from './handover.bench'
import type { Figure } from './measure'
import { benchSoak } from './soak.bench'
import { benchStudio } from './studio.bench'
import { benchTyping } from './typing.bench'
import { benchViews } from './views.bench'

const shown = (value: number): string => value.toFixed(value < 10 ? 2 : 0)

function verdict({ budget, ...figure }: Figure): string {
  if (!budget) return ''
  const held = figure[budget.of] <= budget.atMost ? 'held' : 'MISSED'
  return `${budget.of} ≤ ${budget.atMost} ${figure.unit}: ${held}`
}

/** The figures as a table for people. */
const table = (figures: readonly Figure[]): string =>
  figures
    .map(
      (f) =>
        `${f.name.padEnd(54)} ${[f.median, f.p95, f.max].map((v) => shown(v).padStart(8)).join('')} ${f.unit.padEnd(3)} ${verdict(f)}`,
    )
    .join('\n')

/** What follows an argument `--name=`; the empty text for `--name` alone, `undefined` where it is not given. */
function argument(name: string): string | undefined {
  const given = process.argv.find((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`))
  return given && (given.split('=')[1] ?? '')
}

interface Bench {
  readonly figures: () => readonly Figure[] | Promise<readonly Figure[]>
  /** It drives the real application. */
  readonly studio?: true
}

/** In the order in which they run; `--only=engine,far` runs some of them. */
const benches: { readonly [name: string]: Bench } = {
  start: { figures: () => benchEngineStart(argument('timed-start') ?? '', argument('engine') ?? '') },
  engine: {
    figures: () => [...benchEngine(), ...benchFirstHandover(argument('handover-start') ?? '')],
  },
  exchange: { figures: benchExchange },
  studio: { figures: benchStudio, studio: true },
  typing: { figures: benchTyping, studio: true },
  views: { figures: benchViews, studio: true },
  far: { figures: benchFar, studio: true },
  decide: { figures: benchDecide, studio: true },
}

/** `--soak=30` is half an hour of random editing and nothing else; `--soak` alone is the short way. */
const soak = argument('soak')
const only = argument('only')?.split(',') ?? Object.keys(benches)
const chosen: readonly Bench[] =
  soak === undefined
    ? Object.entries(benches).flatMap(([name, bench]) => (only.includes(name) ? [bench] : []))
    : [{ figures: () => benchSoak(Number(soak || 2)), studio: true }]

const figures: Figure[] = []
let stop: (() => void) | undefined
if (chosen.some(({ studio }) => studio)) {
  await ensureRuntime()
  await ensureStudio()
  stop = hasDisplay() ? undefined : await startDisplay()
}
for (const bench of chosen) figures.push(...(await bench.figures()))
stop?.()
const file = inProject('out', 'bench', 'figures.json')
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
process.stdout.write(
  `${''.padEnd(54)}   median     p95     max\n${table(figures)}\n\nAs JSON: ${path.relative(process.cwd(), file)}\n`,
)
