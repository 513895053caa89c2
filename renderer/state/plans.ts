import { errorText } from '../../shared/base/error-texts'
import { bridge } from '../bridge/studio-bridge'
import { notify, type Planning, useStudio } from './studio-store'

/** Has plans made of the open design as it is scored. Those of an earlier design stay until these are made. */
export function startPlanning(): void {
  const { scenario, score, planning } = useStudio.getState()
  if (!scenario || !score) return
  const earlier = planning?.scenario === scenario ? planning.plans : null
  const asked: Planning = { scenario, revision: score.revision, plans: earlier, share: 0 }
  useStudio.setState({ planning: asked })
  void bridge.invoke('plans:read', {}).then((answer) => {
    const { planning: now } = useStudio.getState()
    // Cancelled, or asked anew: whoever did that has said what stands instead.
    if (now?.scenario !== scenario || now.revision !== asked.revision || now.share === null) return
    if (answer.ok && answer.value === null) return
    if (!answer.ok) notify('error', errorText(answer.error))
    const plans = answer.ok ? answer.value : earlier
    useStudio.setState({ planning: { ...asked, plans, share: null } })
  })
}

/** Gives up plans that are being made. */
export function stopPlanning(): void {
  const { planning } = useStudio.getState()
  if (planning === null || planning.share === null) return
  useStudio.setState({ planning: { ...planning, share: null } })
  void bridge.invoke('plans:cancel', {})
}

/** Takes in how far the plans are. @returns stops listening. */
export const listenToPlans = (): (() => void) =>
  bridge.on('plans:progress', ({ share }) => {
    const { planning } = useStudio.getState()
    if (planning && planning.share !== null)
      useStudio.setState({ planning: { ...planning, share: Math.max(planning.share, share) } })
  })
