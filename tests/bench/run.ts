import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ensureStudio } from '../../electron/setup/build.mjs'
import { hasDisplay, startDisplay } from '../../electron/setup/display.mjs'
import { inProject } from '../../electron/setup/project.mjs'
import { benchEngine } from './engine.bench'
import { benchEngineStart } from './engine-start.bench'
import { benchExchange } from './exchange.bench'
import { benchFar } from './far.bench'
import type { Figure } from './measure'
import { benchSoak } from './soak.bench'
import { benchStudio } from './studio.bench'
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

const start = process.argv.find((arg) => arg.startsWith('--engine-start='))?.split('=')[1]
/** Minutes of random editing; `--soak` alone is the short way. */
const soak = process.argv.find((arg) => arg.startsWith('--soak'))
const figures: Figure[] = []
if (soak === undefined)
  figures.push(
    ...(start === undefined ? [] : await benchEngineStart(start)),
    ...benchEngine(),
    ...(await benchExchange()),
  )
if (!process.argv.includes('--engine')) {
  await ensureStudio()
  const stop = hasDisplay() ? undefined : await startDisplay()
  if (soak !== undefined) figures.push(...(await benchSoak(Number(soak.split('=')[1] ?? 2))))
  else figures.push(...(await benchStudio()), ...(await benchViews()), ...(await benchFar()))
  stop?.()
}
const file = inProject('out', 'bench', 'figures.json')
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
process.stdout.write(
  `${''.padEnd(54)}   median     p95     max\n${table(figures)}\n\nAs JSON: ${path.relative(process.cwd(), file)}\n`,
)
