import type { ScenarioId } from '../../shared/base/ids'
import type { Localized } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import { technology } from '../../shared/catalog/catalog'
import type { FileStamp } from '../../shared/file/file-stamp'
import { type WorkspaceData, workspaceFromData, workspaceToData } from '../../shared/file/workspace-data'
import { serialiseWorkspace } from '../../shared/file/workspace-file'
import type { OpenedDocument, SaveState } from '../../shared/ipc/contract'
import { packWorkspace } from '../../shared/ipc/packed-workspace'
import type { Design } from '../../shared/model/design'
import type { RulePack } from '../../shared/model/house-rules/rule-pack'
import { applyToWorkspace, type DesignPatch, type Patch } from '../../shared/model/patch'
import {
  type MutableWorkspace,
  offeredScenarios,
  type Scenario,
  type Workspace,
} from '../../shared/model/workspace'
import { equalWeights } from '../../shared/report/dimension'
import { loadPack } from '../rules/house/load-packs'
import type { LiveScoring } from './live-scoring'
import type { ScenarioTotals } from './scenario-totals'

/** The whole of a document, as a journal keeps it. */
export interface DocumentState {
  readonly path: string | null
  readonly stamp: FileStamp | null
  readonly revision: number
  readonly data: WorkspaceData
}

/** Keeps unsaved edits where a crash does not reach them. */
export interface EditJournal {
  record(
    edit: { readonly revision: number; readonly patches: readonly Patch[] },
    base: () => DocumentState,
  ): void
  restart(base: () => DocumentState): void
  clear(): Promise<void>
}

/** Writes a workspace; `known` is the file as it was last seen, `null` to replace whatever is there. */
export type WriteWorkspace = (
  path: string,
  text: string,
  known: FileStamp | null,
) => Promise<Result<FileStamp>>

/** Where a workspace comes from. */
export interface Origin {
  /** Its file; `null` for one that was never saved. */
  readonly path: string | null
  readonly stamp: FileStamp | null
  /** It differs from its file already. */
  readonly dirty: boolean
}

interface Document {
  readonly name: string
  workspace: MutableWorkspace
  path: string | null
  stamp: FileStamp | null
  revision: number
  /** -1: no revision is. */
  savedRevision: number
  /** The scenario that is scored; `null` until the window says which. */
  scenario: ScenarioId | null
}

/** The design on screen, and what is worked out from it. */
export interface ShownDesign {
  readonly scenario: ScenarioId
  readonly revision: number
  readonly design: Design
  readonly workspace: Workspace
}

/** Holds the open workspace: the replica of what the window shows, its file, and what of it is saved. */
export class DocumentService {
  readonly #scoring: LiveScoring
  readonly #totals: ScenarioTotals
  readonly #journal: EditJournal
  readonly #write: WriteWorkspace
  readonly #changed: () => void
  #open: Document | null = null
  #saving: Promise<unknown> = Promise.resolve()

  /** @param changed called whenever the name, the file or the saved state may have changed. */
  constructor(
    scoring: LiveScoring,
    totals: ScenarioTotals,
    journal: EditJournal,
    write: WriteWorkspace,
    changed: () => void,
  ) {
    this.#scoring = scoring
    this.#totals = totals
    this.#journal = journal
    this.#write = write
    this.#changed = changed
  }

  get name(): string | null {
    return this.#open?.name ?? null
  }

  /** The rule packs of the open workspace, used or not. */
  get rulePacks(): readonly RulePack[] {
    return this.#open?.workspace.rulePacks ?? []
  }

  /** The scenarios that the open workspace offers among the candidates. */
  get offered(): readonly Scenario[] {
    return this.#open ? offeredScenarios(this.#open.workspace) : []
  }

  get path(): string | null {
    return this.#open?.path ?? null
  }

  /** There are edits that are not in the file. */
  get dirty(): boolean {
    return this.#open !== null && this.#open.revision !== this.#open.savedRevision
  }

  /** The design that is scored; `null` where none is. */
  get shown(): ShownDesign | null {
    const open = this.#open
    const design = open?.scenario && open.workspace.scenarios.get(open.scenario)?.design
    if (!open?.scenario || !design) return null
    const { scenario, revision, workspace } = open
    return { scenario, revision, design, workspace }
  }

  /**
   * Replaces the open workspace by another one. Its scoring begins when the window says which scenario it shows.
   *
   * @param ahead the number under which it went ahead to the window
   */
  open(data: WorkspaceData, { path, stamp, dirty }: Origin, ahead?: number): OpenedDocument {
    this.#stopScoring()
    const savedRevision = dirty ? -1 : 0
    this.#open = documentOf(data, { path, stamp, revision: 0, savedRevision, scenario: null })
    if (dirty) this.#journal.restart(this.#state)
    else void this.#journal.clear()
    this.#changed()
    return {
      packed: ahead ?? JSON.stringify(packWorkspace(data)),
      path,
      dirty,
      unknownTechnologies: unknownTechnologies(data),
      brokenPacks: brokenPacks(data),
    }
  }

  /** Hands the open workspace to a window that starts, which counts its edits from 0. */
  async handOver(): Promise<OpenedDocument | null> {
    await this.#saving
    if (!this.#open) return null
    const { workspace, path, stamp } = this.#open
    return this.open(workspaceToData(workspace), { path, stamp, dirty: this.dirty })
  }

  /** Lets go of the open workspace, saved or not. */
  async close(): Promise<void> {
    this.#stopScoring()
    this.#open = null
    this.#changed()
    await this.#journal.clear()
  }

  /** Takes in one edit of the window, which leads to `revision`. */
  apply(revision: number, patches: readonly Patch[]): Result<null> {
    const open = this.#open
    if (!open) return err({ code: 'no-document' })
    const expected = open.revision + 1
    if (revision !== expected) return err({ code: 'revision-gap', expected, got: revision })
    const edit = patches.map((patch) => applyOne(open.workspace, patch))
    open.revision = revision
    this.#score(open, edit)
    this.#journal.record({ revision, patches: edit }, this.#state)
    this.#changed()
    return ok(null)
  }

  /** Takes in the whole workspace, after the window and this replica lost step. */
  replace(revision: number, data: WorkspaceData): Result<null> {
    const open = this.#open
    if (!open) return err({ code: 'no-document' })
    open.workspace = workspaceFromData(data)
    open.revision = revision
    this.#totals.stop()
    this.#journal.restart(this.#state)
    this.#changed()
    if (this.#isShown(open)) return this.activate(open.scenario)
    return ok(null)
  }

  /** Scores another scenario from now on. */
  activate(scenario: ScenarioId): Result<null> {
    const open = this.#open
    if (!open) return err({ code: 'no-document' })
    const design = open.workspace.scenarios.get(scenario)?.design
    if (!design) return err({ code: 'scenario-not-found', scenario })
    open.scenario = scenario
    this.#scoring.show({ scenario, revision: open.revision }, design, open.workspace)
    this.#totals.seek(open.workspace, scenario)
    return ok(null)
  }

  /** Writes the open workspace to a file, which is its file from then on. Edits that arrive meanwhile stay unsaved. */
  save(path: string): Promise<Result<SaveState>> {
    const saved = this.#saving.then(() => this.#save(path))
    this.#saving = saved.catch(() => undefined)
    return saved
  }

  async #save(path: string): Promise<Result<SaveState>> {
    const open = this.#open
    if (!open) return err({ code: 'no-document' })
    const { revision } = open
    const text = serialiseWorkspace(workspaceToData(open.workspace))
    const written = await this.#write(path, text, path === open.path ? open.stamp : null)
    if (!written.ok) return written
    open.path = path
    open.stamp = written.value
    open.savedRevision = revision
    if (open === this.#open) {
      if (this.dirty) this.#journal.restart(this.#state)
      else await this.#journal.clear()
      this.#changed()
    }
    return ok({ path, savedRevision: revision })
  }

  #score(open: Document, edit: readonly Patch[]): void {
    if (!this.#isShown(open)) return
    const { scenario, revision, workspace } = open
    const patches = edit.flatMap((patch) =>
      patch.on === 'design' && patch.scenario === scenario ? [patch.patch] : [],
    )
    const changed = {
      ...(edit.some(({ on }) => on === 'profile') && { profile: workspace.profile }),
      ...(edit.some(({ on }) => on === 'weights') && { weights: workspace.weights ?? equalWeights }),
      ...(edit.some(({ on }) => on === 'prices') && { prices: workspace.prices ?? {} }),
      ...(edit.some(({ on }) => on === 'severities') && { severities: workspace.severities ?? {} }),
      ...(edit.some(({ on }) => on === 'rulePacks') && { rulePacks: workspace.rulePacks ?? [] }),
    }
    this.#scoring.edit({ scenario, revision }, patches, changed)
    const { profile, weights, severities, rulePacks } = changed
    if (profile || weights || severities || rulePacks) this.#totals.forget()
    this.#totals.forget(edit.flatMap((patch) => (patch.on === 'design' ? [patch.scenario] : [])))
    this.#totals.seek(workspace, scenario)
  }

  #stopScoring(): void {
    this.#scoring.stop()
    this.#totals.stop()
  }

  /** Whether there is a scenario to score. One that was deleted is scored no more, until the window shows another. */
  #isShown(open: Document): open is Document & { scenario: ScenarioId } {
    if (open.scenario !== null && !open.workspace.scenarios.has(open.scenario)) {
      open.scenario = null
      this.#stopScoring()
    }
    return open.scenario !== null
  }

  readonly #state = (): DocumentState => {
    if (!this.#open) throw new Error('the journal asked for a document that is closed')
    const { workspace, path, stamp, revision } = this.#open
    return { path, stamp, revision, data: workspaceToData(workspace) }
  }
}

/**
 * Applies one patch of the window. What was there before is taken from the replica: the rules rest on it, and the
 * window's word for it is not needed.
 */
function applyOne(workspace: MutableWorkspace, patch: Patch): Patch {
  const known = patch.on === 'design' ? withOwnBefore(workspace, patch.scenario, patch.patch) : null
  const applied: Patch = known && patch.on === 'design' ? { ...patch, patch: known } : patch
  applyToWorkspace(workspace, [applied])
  return applied
}

function withOwnBefore(workspace: Workspace, scenario: ScenarioId, patch: DesignPatch): DesignPatch {
  const before = workspace.scenarios.get(scenario)?.design[patch.table].get(patch.id) ?? null
  return { ...patch, before } as DesignPatch
}

/** A document whose replica is made when it is first needed: the window has its workspace by then. */
function documentOf(data: WorkspaceData, rest: Omit<Document, 'name' | 'workspace'>): Document {
  let workspace: MutableWorkspace | null = null
  return {
    ...rest,
    get name() {
      return (workspace ?? data).name
    },
    get workspace() {
      workspace ??= workspaceFromData(data)
      return workspace
    },
    set workspace(next) {
      workspace = next
    },
  }
}

const brokenPacks = ({ rulePacks = [] }: WorkspaceData): Localized[] =>
  rulePacks.flatMap((pack) => (loadPack(pack).problems.length > 0 ? [pack.name] : []))

const unknownTechnologies = ({ scenarios }: WorkspaceData): string[] => {
  const used = new Set<string>()
  for (const { design } of scenarios) for (const service of design.services) used.add(service.technology)
  return [...used].filter((id) => !technology(id)).sort()
}
