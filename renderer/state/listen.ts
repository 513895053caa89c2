import type { ScoreThen } from '../../shared/model/session/score-then'
import { perDimension } from '../../shared/report/dimension'
import type { Report } from '../../shared/report/report'
import { changedReport } from '../../shared/report/report-change'
import { bridge } from '../bridge/studio-bridge'
import { drawnState, useStudio } from './studio-store'

/**
 * Takes in what the main process says about the score. A late answer to an older design, or to another scenario, is
 * dropped and never shown beside a newer drawing.
 *
 * @returns stops listening.
 */
export function listenToScore(): () => void {
  let told: Report | null = null
  const stops = [
    bridge.on('score:report', ({ revision, scenario, change, tookMs }) => {
      const state = useStudio.getState()
      const report = changedReport(told, change)
      told = report
      if (!report) {
        // The window is newer than what was told last: it asks for the whole report.
        if (state.scenario) void bridge.invoke('scenario:activate', { scenario: state.scenario })
        return
      }
      if (scenario !== state.scenario || revision > state.revision) return
      if (state.score && revision < state.score.revision) return
      const previous =
        state.score && state.score.revision < revision ? state.score.report : (state.score?.previous ?? null)
      const scores = new Map(state.scores).set(scenario, scoreOf(report))
      useStudio.setState({ score: { revision, report, tookMs, previous }, scores, gains: new Map() })
      keepTotal(scenario, report.total)
      drawnState.draw()
    }),
    bridge.on('score:total', ({ scenario, total, dimensions }) => {
      const { scenario: shown, scores } = useStudio.getState()
      if (scenario === shown) return
      useStudio.setState({ scores: new Map(scores).set(scenario, rounded({ total, dimensions })) })
      keepTotal(scenario, total)
    }),
    bridge.on('score:gains', ({ revision, scenario, gains }) => {
      const state = useStudio.getState()
      if (scenario !== state.scenario || revision !== state.revision) return
      const known = new Map(state.gains)
      for (const gain of gains) known.set(gain.fix, gain)
      useStudio.setState({ gains: known })
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** The figures of a report alone, to two decimals: what a log of the session keeps. */
const scoreOf = ({ total, dimensions }: Report): ScoreThen =>
  rounded({ total, dimensions: perDimension((each) => dimensions[each].score) })

/** Scores to two decimals. */
export function rounded({ total, dimensions }: ScoreThen): ScoreThen {
  const round = (score: number | null): number | null =>
    score === null ? null : Math.round(score * 100) / 100
  return { total: round(total), dimensions: perDimension((each) => round(dimensions[each])) }
}

function keepTotal(scenario: string, total: number | null): void {
  const { totals } = useStudio.getState()
  if (totals.get(scenario) !== total) useStudio.setState({ totals: new Map(totals).set(scenario, total) })
}
