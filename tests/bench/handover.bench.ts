import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { rankCandidates } from '../../electron/rules/ranking/rank'
import { plansOf } from '../../electron/services/plan-task'
import type { Locale } from '../../shared/base/localized'
import type { Profile } from '../../shared/model/profile'
import { handedOver } from '../support/handed-over'
import { largeDesign } from '../support/random-design'
import { type HandOver, writeAll, writeProject, writeReport } from './everything-handed-over'
import { type Figure, figure, timed } from './measure'

/** What a design of 300 services and links is handed over as, once it is scored: plans, documents and project. */
export function benchHandover(profile: Profile): Figure[] {
  const design = largeDesign(120, 180)
  const plan = () => plansOf({ design, profile })
  const handOver: HandOver = {
    told: handedOver(design, profile),
    ranking: rankCandidates(profile),
    plans: plan(),
  }
  const inBoth = (write: (language: Locale) => void): number[] =>
    timed(10, 2, (run) => write(run % 2 === 0 ? 'en' : 'zh'))
  return [
    figure('roadmap and evolution, 300 elements', inBoth(plan)),
    figure(
      'report with all pictures, 300 elements',
      inBoth((language) => writeReport(handOver, language)),
    ),
    figure(
      'starter project, 300 elements',
      inBoth((language) => writeProject(handOver, language)),
    ),
    figure(
      'everything that is handed over, 300 elements',
      inBoth((language) => writeAll({ ...handOver, plans: plan() }, language)),
      { of: 'median', atMost: 1000 },
    ),
  ]
}

/** The same for the first time, each part in a process that has done nothing before. */
export function benchFirstHandover(program: string): Figure[] {
  const first = (part: 'plans' | 'documents'): number => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, part], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return z.number().parse(JSON.parse(stdout))
  }
  const runs = Array.from({ length: 7 }, () => ({ plans: first('plans'), documents: first('documents') }))
  return [
    figure(
      'roadmap and evolution for the first time',
      runs.map(({ plans }) => plans),
    ),
    figure(
      'all documents and the project for the first time',
      runs.map(({ documents }) => documents),
    ),
    figure(
      'everything that is handed over for the first time',
      runs.map(({ plans, documents }) => plans + documents),
      { of: 'median', atMost: 1000 },
    ),
  ]
}
