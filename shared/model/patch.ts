import type { AgendaItemId, ScenarioId } from '../base/ids'
import type { DecisionRecord } from './decision-record'
import { type DesignTable, type DesignTables, emptyDesign, type MutableDesign } from './design'
import type { DimensionWeights } from './dimension-weights'
import type { RulePack } from './house-rules/rule-pack'
import type { OwnPerspective } from './own-perspective'
import type { Prices } from './prices'
import type { Profile } from './profile'
import type { AgendaItem } from './session/agenda-item'
import { inOrder, type Session } from './session/session'
import type { OwnSeverities } from './severity'
import type { MutableWorkspace, ScenarioHead } from './workspace'

/** One record of a design before and after an edit. `null` means that there was none. */
export type DesignPatch = {
  [T in DesignTable]: {
    readonly table: T
    readonly id: string
    readonly before: DesignTables[T] | null
    readonly after: DesignTables[T] | null
  }
}[DesignTable]

/**
 * One change of a workspace: of a design of it, of its profile, weights, severities, prices, rule packs, agenda,
 * session, records, own perspectives or name, or of a scenario's head.
 */
export type Patch =
  | { readonly on: 'design'; readonly scenario: ScenarioId; readonly patch: DesignPatch }
  | { readonly on: 'profile'; readonly before: Profile; readonly after: Profile }
  | {
      readonly on: 'weights'
      readonly before: DimensionWeights | null
      readonly after: DimensionWeights | null
    }
  | {
      readonly on: 'severities'
      readonly before: OwnSeverities | null
      readonly after: OwnSeverities | null
    }
  | { readonly on: 'prices'; readonly before: Prices | null; readonly after: Prices | null }
  | {
      readonly on: 'rulePacks'
      readonly before: readonly RulePack[] | null
      readonly after: readonly RulePack[] | null
    }
  | {
      readonly on: 'agenda'
      readonly id: AgendaItemId
      readonly before: AgendaItem | null
      readonly after: AgendaItem | null
    }
  | { readonly on: 'session'; readonly before: Session | null; readonly after: Session | null }
  | {
      readonly on: 'perspectives'
      readonly before: readonly OwnPerspective[] | null
      readonly after: readonly OwnPerspective[] | null
    }
  | {
      readonly on: 'records'
      readonly before: readonly DecisionRecord[] | null
      readonly after: readonly DecisionRecord[] | null
    }
  | { readonly on: 'name'; readonly before: string; readonly after: string }
  | {
      readonly on: 'scenario'
      readonly id: ScenarioId
      readonly before: ScenarioHead | null
      readonly after: ScenarioHead | null
    }

/** The patches that take an edit of a design back. */
export const invertDesign = (patches: readonly DesignPatch[]): DesignPatch[] =>
  patches.map((p) => ({ ...p, before: p.after, after: p.before }) as DesignPatch).reverse()

/** The patches that take an edit back. Undo is applying these and nothing else. */
export const invert = (patches: readonly Patch[]): Patch[] =>
  patches
    .map((p): Patch => {
      if (p.on === 'design') {
        const [inner] = invertDesign([p.patch])
        return inner ? { ...p, patch: inner } : p
      }
      return { ...p, before: p.after, after: p.before } as Patch
    })
    .reverse()

/** Applies the patches to the tables in place. */
export function applyToDesign(design: MutableDesign, patches: readonly DesignPatch[]): void {
  for (const patch of patches) {
    const table = design[patch.table] as Map<string, DesignTables[DesignTable]>
    if (patch.after === null) table.delete(patch.id)
    else table.set(patch.id, patch.after)
  }
}

/**
 * Applies the patches to the workspace in place. A new scenario starts with an empty design; the patches that fill it
 * follow its head, and those that empty it come before its head is taken away.
 */
export function applyToWorkspace(workspace: MutableWorkspace, patches: readonly Patch[]): void {
  for (const p of patches) {
    switch (p.on) {
      case 'profile':
        workspace.profile = p.after
        break
      case 'weights':
        workspace.weights = p.after ?? undefined
        break
      case 'severities':
        workspace.severities = p.after ?? undefined
        break
      case 'prices':
        workspace.prices = p.after ?? undefined
        break
      case 'rulePacks':
        workspace.rulePacks = p.after ?? undefined
        break
      case 'agenda': {
        const others = (workspace.agenda ?? []).filter(({ id }) => id !== p.id)
        const agenda = p.after ? inOrder([...others, p.after]) : others
        workspace.agenda = agenda.length > 0 ? agenda : undefined
        break
      }
      case 'perspectives':
        workspace.perspectives = p.after ?? undefined
        break
      case 'records':
        workspace.records = p.after ?? undefined
        break
      case 'session':
        workspace.session = p.after ?? undefined
        break
      case 'name':
        workspace.name = p.after
        break
      case 'scenario': {
        const known = workspace.scenarios.get(p.id)
        if (p.after === null) workspace.scenarios.delete(p.id)
        else if (known) known.head = p.after
        else workspace.scenarios.set(p.id, { head: p.after, design: emptyDesign() })
        break
      }
      case 'design': {
        const scenario = workspace.scenarios.get(p.scenario)
        if (scenario) applyToDesign(scenario.design, [p.patch])
        break
      }
    }
  }
}

/** Merges the patches of one gesture into one step: first `before`, last `after`, per record; no-ops are dropped. */
export function squashDesign(patches: readonly DesignPatch[]): DesignPatch[] {
  const merged = new Map<string, DesignPatch>()
  for (const patch of patches) {
    const key = `${patch.table}/${patch.id}`
    const first = merged.get(key)
    merged.set(key, first ? ({ ...patch, before: first.before } as DesignPatch) : patch)
  }
  return [...merged.values()].filter((p) => p.before !== p.after)
}
