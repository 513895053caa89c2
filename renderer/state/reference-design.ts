import { errorText } from '../../shared/base/error-texts'
import type { DesignData } from '../../shared/file/design-data'
import { bridge } from '../bridge/studio-bridge'
import { notify } from './studio-store'

/** The design that a candidate is ranked by; `null`, and said why, where there is none. */
export async function referenceDesign(candidate: string): Promise<DesignData | null> {
  const answer = await bridge.invoke('candidates:design', { candidate })
  if (answer.ok) return answer.value
  notify('error', errorText(answer.error))
  return null
}
