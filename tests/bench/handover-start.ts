import { rankCandidates } from '../../electron/rules/ranking/rank'
import { plansOf } from '../../electron/services/plan-task'
import { handedOver } from '../support/handed-over'
import { largeDesign } from '../support/random-design'
import { sampleProfiles } from '../support/sample-profiles'
import { writeAll } from './everything-handed-over'

/*
 * A program that hands over a design of 300 services and links for the first time, and prints how long that took, ms. As in
 * the application, plans and documents are made by processes of their own: `plans` makes the plans with an engine that has
 * not scored anything yet, `documents` writes the documents of a design that is scored and planned.
 */
const [part] = process.argv.slice(2)
const design = largeDesign(120, 180)
const profile = sampleProfiles[0]?.profile ?? {}

function timeOf(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function documents(): number {
  const handOver = {
    told: handedOver(design, profile),
    ranking: rankCandidates(profile),
    plans: plansOf({ design, profile }),
  }
  return timeOf(() => writeAll(handOver, 'en'))
}

const taken = part === 'plans' ? timeOf(() => plansOf({ design, profile })) : documents()
process.stdout.write(JSON.stringify(taken))
