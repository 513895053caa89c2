import { bridge } from '../bridge/studio-bridge'
import { useStudio } from './studio-store'

/**
 * Takes in what the main process says about the score. A late answer to an older design, or to another scenario, is
 * dropped and never shown beside a newer drawing.
 *
 * @returns stops listening.
 */
export function listenToScore(): () => void {
  const stops = [
    bridge.on('score:report', ({ revision, scenario, report, tookMs }) => {
      const state = useStudio.getState()
      if (scenario !== state.scenario || revision > state.revision) return
      if (state.score && revision < state.score.revision) return
      const previous =
        state.score && state.score.revision < revision ? state.score.report : (state.score?.previous ?? null)
      useStudio.setState({ score: { revision, report, tookMs, previous }, gains: new Map() })
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
