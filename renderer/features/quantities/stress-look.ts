import { create } from 'zustand'
import type { ServiceId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import type { Stress, StressPicks } from '../../../shared/report/stress'
import { openDesign } from '../../state/edit'

/** Which stress somebody looks at, and what the design is put to. A question about the design, and no part of it. */
export interface StressLook {
  readonly picks: StressPicks
  readonly open: Stress | null
}

const usual: StressLook = { picks: {}, open: null }

interface Looking {
  /** The design that is looked at: another scenario is looked at afresh. */
  readonly design: Design | null
  readonly look: StressLook
}

const useLooking = create<Looking>()(() => ({ design: null, look: usual }))

const lookAt = (design: Design | null, looking: Looking): StressLook =>
  looking.design === design ? looking.look : usual

export const useStressLook = (design: Design | null): StressLook =>
  useLooking((looking) => lookAt(design, looking))

/** Opens a stress, or none. */
export function openStress(open: Stress | null): void {
  const design = openDesign()
  useLooking.setState((looking) => ({ design, look: { ...lookAt(design, looking), open } }))
}

/** Chooses what the open design is put to; `undefined`: the worst there is, or the usual factor. */
export function pickStress(picks: StressPicks): void {
  const design = openDesign()
  useLooking.setState((looking) => {
    const look = lookAt(design, looking)
    return { design, look: { ...look, picks: { ...look.picks, ...picks } } }
  })
}

/** What becomes of the open design without a service, or with one that is slow. */
export function askWhatIf(stress: 'service-lost' | 'slow-dependency', service: ServiceId): void {
  pickStress(stress === 'service-lost' ? { lost: service } : { slow: service })
  openStress(stress)
}
