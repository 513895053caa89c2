import { sameData } from '../../shared/base/same-data'
import type { Settings } from '../../shared/ipc/settings'
import { bridge } from '../bridge/studio-bridge'
import { useStudio } from './studio-store'

/** Changes what is given, here at once and in what is kept between starts. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  useStudio.setState(({ settings }) => ({ settings: { ...settings, ...change } }))
  const answer = await bridge.invoke('settings:change', change)
  // What is kept is nearly always what is shown already; then nothing is drawn for it again.
  if (answer.ok && !sameData(answer.value, useStudio.getState().settings))
    useStudio.setState({ settings: answer.value })
}
