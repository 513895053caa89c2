import { keepLocked, lockedAmongDeleted } from '../../../shared/commands/lock/keep-locked'
import { planCalls } from '../../../shared/commands/registry'
import type { CommandCall } from '../../../shared/model/command-call'
import { copyDesign, type Design, type MutableDesign } from '../../../shared/model/design'
import { applyToDesign, type DesignPatch, invertDesign, squashDesign } from '../../../shared/model/patch'
import type { Engine } from '../engine'

/** Takes an engine from one edited form of a design to another. An edited form is its patches against the first. */
export class Walk {
  readonly #engine: Engine
  readonly #design: MutableDesign
  #at: readonly DesignPatch[] = []

  /** @param engine has the design loaded */
  constructor(engine: Engine, design: Design) {
    this.#engine = engine
    this.#design = copyDesign(design)
  }

  goTo(patches: readonly DesignPatch[]): void {
    if (patches === this.#at) return
    this.#apply(invertDesign(this.#at))
    this.#apply(patches)
    this.#at = patches
  }

  /** Where the calls lead to from here; `null` where a command refuses. */
  plan(calls: readonly CommandCall[]): readonly DesignPatch[] | null {
    const planned = planCalls(this.#design, calls)
    return planned.ok ? squashDesign([...this.#at, ...planned.value]) : null
  }

  /** Whether a lock refuses the calls here, or keeps something of them from happening. */
  isHeld(calls: readonly CommandCall[]): boolean {
    if (this.#design.locks.size === 0) return false
    const planned = planCalls(this.#design, calls)
    return (
      planned.ok &&
      (lockedAmongDeleted(this.#design, planned.value) !== undefined ||
        keepLocked(this.#design, planned.value).stayed.size > 0)
    )
  }

  #apply(patches: readonly DesignPatch[]): void {
    if (patches.length === 0) return
    applyToDesign(this.#design, patches)
    this.#engine.apply(patches)
  }
}
