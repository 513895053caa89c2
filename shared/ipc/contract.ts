import { z } from 'zod'
import { scenarioIdSchema } from '../base/ids'
import { type Localized, locales } from '../base/localized'
import { papers } from '../exchange/print/print-layout'
import { mostPages } from '../exchange/print/print-page'
import type { Remark } from '../exchange/reading/imported'
import { svgFonts } from '../exchange/svg/svg-options'
import type { DesignData } from '../file/design-data'
import { workspaceDataSchema } from '../file/workspace-data'
import type { PackProblem } from '../house-rules/problem'
import { dimensionWeightsSchema } from '../model/dimension-weights'
import type { RulePack } from '../model/house-rules/rule-pack'
import { profileSchema } from '../model/profile'
import { ownSeveritiesSchema } from '../model/severity'
import type { ViewKind } from '../model/view-kind'
import type { PerDimension } from '../report/dimension'
import { improvementRequestSchema, type SearchState } from '../report/improvement'
import type { Plans } from '../report/plans'
import type { Ranking } from '../report/ranking'
import type { AuditInfo, FixGain } from '../report/report'
import type { ReportChange } from '../report/report-change'
import { stressPicksSchema } from '../report/stress'
import { type WorkedOut, wholeLists } from '../report/worked-out'
import type { ScenarioLevels } from '../scenario/decides'
import type { ScenarioFigures } from '../scenario/scenario-figures'
import { call, nothing } from './channel'
import type { CallName } from './channel-names'
import type { PackedWorkspace } from './packed-workspace'
import { patchSchema } from './patch-schema'
import { type Settings, settingsSchema } from './settings'
import { type RecentFile, startCall } from './start'

/** A workspace as it is handed to the window. Its revision starts at 0 and counts edits. */
export interface OpenedDocument {
  /**
   * What `packWorkspace` made of it, as JSON: a text is handed over to the page, where an object would be copied value by
   * value. A number: it went ahead as `document:ahead` under it.
   */
  readonly packed: string | number
  /** File it lives in; `null` until it is saved for the first time. */
  readonly path: string | null
  /** It differs from its file: it was recovered after a crash. */
  readonly dirty: boolean
  /** Technologies in it that this catalogue does not know; they are kept as they are. */
  readonly unknownTechnologies: readonly string[]
  /** Names of rule packs in it that cannot be used; they are kept as they are, and count nowhere. */
  readonly brokenPacks: readonly Localized[]
}

/** A rule pack of the open workspace, as the rules engine sees it. */
export interface PackState {
  readonly id: string
  /** Why it counts nowhere; empty: all of its test cases pass. */
  readonly problems: readonly PackProblem[]
}

/** A rule pack that was read from a file. `refused`: it cannot be used. */
export type PackRead =
  | { readonly state: 'accepted'; readonly path: string; readonly pack: RulePack }
  | { readonly state: 'refused'; readonly path: string; readonly problems: readonly PackProblem[] }

/** What a text from elsewhere becomes. */
export interface ImportRead {
  readonly view: ViewKind
  /** It may name services and classes of the open design. */
  readonly design: DesignData
  readonly remarks: readonly Remark[]
  /** What the text calls its elements: id and name. */
  readonly names: readonly (readonly [string, string])[]
  /** Ids that the comments of the text state; every other id was given while reading. */
  readonly stated: readonly string[]
  /** Services of the open design that the text calls otherwise: id and new name. */
  readonly renames: readonly (readonly [string, string])[]
}

/** What the window shows once the rules and the files are at hand. */
export interface ResumeState {
  readonly audits: readonly AuditInfo[]
  readonly rules: string
  /** Opened by the system, or recovered after a crash. */
  readonly document: OpenedDocument | null
  /** Edits of the last session were never saved and can be taken back up. */
  readonly recovered: boolean
}

export interface SaveState {
  readonly path: string | null
  readonly savedRevision: number
}

/** What an answer is about. */
interface AtRevision {
  readonly scenario: string
  readonly revision: number
}

/** What can be done to the text field that has the cursor. */
export const textCommands = ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'] as const
export type TextCommand = (typeof textCommands)[number]

/** Endings of what is written as a text. */
export const textFormats = [
  'svg',
  'mmd',
  'puml',
  'dsl',
  'd2',
  'drawio',
  'md',
  'html',
  'pentarch',
  'json',
] as const
/** Endings of all that is read or written. */
export type FileFormat = (typeof textFormats)[number] | 'png' | 'pdf' | 'zip'

const suggestedName = z.string().min(1).max(200)
/** Longest text of an export, characters. */
const maxText = 64_000_000

const printJobSchema = z.strictObject({
  title: z.string().max(1000),
  fonts: z.string().max(maxText),
  pictures: z.array(z.string().max(maxText)).min(1).max(mostPages),
  paper: z.enum(papers),
  tiled: z.boolean(),
  language: z.enum(locales),
})

/** A file of a folder that is exported: no part of its path leads out of the folder. */
const folderFileSchema = z.string().regex(/^(?:[\p{L}\p{N}-]+\/)?[\p{L}\p{N}-]+\.(?:md|svg)$/u)

/** Longest picture that crosses processes, bytes. */
const maxPictureBytes = 256_000_000
const pictureSchema = z.instanceof(Uint8Array).refine(({ length }) => length <= maxPictureBytes)

/** Everything that the window may ask of the main process. A channel that is not here cannot be reached. */
export const calls = {
  'app:start': startCall,
  'app:resume': call<ResumeState>()(nothing),
  'settings:change': call<Settings>()(settingsSchema.partial()),
  'recents:list': call<readonly RecentFile[]>()(nothing),
  /** Each of these asks about unsaved edits first; `null`: the person cancelled. */
  'document:new': call<OpenedDocument | null>()(nothing),
  'document:open': call<OpenedDocument | null>()(nothing),
  'document:open-recent': call<OpenedDocument | null>()(
    z.strictObject({ path: z.string().min(1).max(4096) }),
  ),
  'document:open-sample': call<OpenedDocument | null>()(z.strictObject({ id: z.string().min(1).max(80) })),
  /** Opens the design inside of a picture, named in errors only. */
  'document:open-picture': call<OpenedDocument | null>()(
    z.strictObject({
      name: z.string().min(1).max(255),
      content: pictureSchema,
    }),
  ),
  'document:save': call<SaveState | null>()(nothing),
  'document:save-as': call<SaveState | null>()(nothing),
  /** Closes the workspace and goes back to the start screen. `false`: the person cancelled. */
  'document:close': call<boolean>()(nothing),
  /** One edit. `revision` is the one that the edit leads to, one more than the last. */
  'design:apply': call<null>()(
    z.strictObject({ revision: z.number().int().positive(), patches: z.array(patchSchema).min(1) }),
  ),
  /** The whole workspace again, after a gap. */
  'design:replace': call<null>()(
    z.strictObject({ revision: z.number().int().nonnegative(), data: workspaceDataSchema }),
  ),
  /** Scores several scenarios of the open workspace side by side; `revision`: the one that the window asks about. */
  'scenarios:compare': call<readonly ScenarioFigures[]>()(
    z.strictObject({
      scenarios: z.array(scenarioIdSchema).min(1).max(4),
      revision: z.number().int().nonnegative(),
    }),
  ),
  /**
   * What the scores of several scenarios would be at each level of the profile; `null`: a newer question came before the
   * answer.
   */
  'scenarios:levels': call<readonly ScenarioLevels[] | null>()(
    z.strictObject({
      scenarios: z.array(scenarioIdSchema).min(1).max(4),
      revision: z.number().int().nonnegative(),
    }),
  ),
  /** Which scenario is scored. */
  'scenario:activate': call<null>()(z.strictObject({ scenario: scenarioIdSchema })),
  /**
   * Of the scenario that is scored, at the revision that the main process has. Worked out when it is asked for; `null`:
   * a newer question came before the answer.
   */
  'quantities:read': call<(AtRevision & WorkedOut) | null>()(
    z.strictObject({ picks: stressPicksSchema, whole: z.array(z.enum(wholeLists)).max(wholeLists.length) }),
  ),
  /** What can become of the scenario that is scored; `null`: it was cancelled, or a newer question came. */
  'plans:read': call<(AtRevision & Plans) | null>()(nothing),
  'plans:cancel': call<null>()(nothing),
  /** A search may be asked for soon: what it runs on is got ready. */
  'improve:prepare': call<null>()(nothing),
  /** Searches for steps to a better total, for the scenario that is scored. Ends a search that is under way. */
  'improve:start': call<null>()(improvementRequestSchema.extend({ search: z.number().int().nonnegative() })),
  'improve:cancel': call<null>()(nothing),
  'candidates:rank': call<Ranking>()(
    z.strictObject({
      profile: profileSchema,
      weights: dimensionWeightsSchema.optional(),
      severities: ownSeveritiesSchema.optional(),
    }),
  ),
  /** The reference design of a candidate, its services named in the language of the studio. */
  'candidates:design': call<DesignData>()(z.strictObject({ candidate: z.string().min(1).max(80) })),
  /** Asks for a file and reads the rule pack in it; nothing is changed yet. `null`: the person cancelled. */
  'rules:read': call<PackRead | null>()(
    // The pack that it is to replace; absent: whichever it is.
    z.strictObject({ replaces: z.string().min(1).max(80).optional() }),
  ),
  'rules:state': call<readonly PackState[]>()(nothing),
  /**
   * What a text of any notation becomes; nothing is changed yet. Names of the design that is scored are meant where the text has
   * them, unless it is to stand `alone`.
   */
  'mermaid:read': call<ImportRead>()(
    z.strictObject({ text: z.string().max(10_000_000), name: z.string().max(200), alone: z.boolean() }),
  ),
  /** Asks for a file and reads its text. `null`: the person cancelled. */
  'mermaid:choose': call<{ readonly path: string; readonly text: string } | null>()(nothing),
  /** A picture of the studio with its fonts brought along, or with outlines in place of its texts. */
  'export:fonts': call<string>()(
    z.strictObject({ svg: z.string().max(64_000_000), fonts: z.enum(svgFonts) }),
  ),
  /** Asks where, and writes. `null`: the person cancelled. */
  'export:save': call<{ readonly path: string } | null>()(
    z.strictObject({
      suggestedName,
      format: z.enum(textFormats),
      text: z.string().max(maxText),
    }),
  ),
  /** The same for a picture. */
  'export:save-png': call<{ readonly path: string } | null>()(
    z.strictObject({ suggestedName, content: pictureSchema }),
  ),
  /** Asks for a folder, and makes one in it. `null`: the person cancelled. */
  'export:save-folder': call<{ readonly path: string } | null>()(
    z.strictObject({
      suggestedName,
      fonts: z.enum(svgFonts),
      files: z
        .array(z.strictObject({ path: folderFileSchema, text: z.string().max(maxText) }))
        .min(1)
        .max(500),
    }),
  ),
  /**
   * Asks where to, and writes the starter project of the design that is shown, in the language of the studio. What would be
   * written over is listed first. `null`: the person cancelled.
   */
  'starter:save': call<{ readonly path: string } | null>()(z.strictObject({ as: z.enum(['folder', 'zip']) })),
  /** Hands a picture to the drag that is under way, as a file. */
  'export:drag': call<null>()(
    z.strictObject({
      suggestedName,
      format: z.enum(['svg', 'png']),
      content: z.union([z.string().max(maxText), pictureSchema]),
    }),
  ),
  /** The same for a document; `design`: the text of a workspace that goes along in it. */
  'print:save': call<{ readonly path: string } | null>()(
    z.strictObject({ suggestedName, job: printJobSchema, design: z.string().max(maxText).nullable() }),
  ),
  /** The same for a page of text with pictures, which has all that it needs in itself. */
  'print:page': call<{ readonly path: string } | null>()(
    z.strictObject({ suggestedName, html: z.string().max(maxText) }),
  ),
  /** Prints by the dialog of the system. `false`: the person cancelled. */
  'print:paper': call<boolean>()(z.strictObject({ job: printJobSchema })),
  'clipboard:write': call<null>()(z.strictObject({ text: z.string().max(maxText) })),
  'clipboard:write-png': call<null>()(z.strictObject({ content: pictureSchema })),
  'clipboard:read': call<string>()(nothing),
  /** The image on the clipboard as the address of a PNG; `null` where there is none. */
  'clipboard:read-image': call<string | null>()(nothing),
  'text:edit': call<null>()(z.strictObject({ command: z.enum(textCommands) })),
} as const satisfies Record<CallName, object>

/** Everything that the main process tells the window unasked, with what it tells. */
export interface Pushes {
  'score:report': {
    readonly revision: number
    readonly scenario: string
    /** Against the report that was told before this one; whole where a scenario was shown since. */
    readonly change: ReportChange
    /** Time that the scoring took, ms. */
    readonly tookMs: number
  }
  'score:gains': {
    readonly revision: number
    readonly scenario: string
    readonly gains: readonly FixGain[]
  }
  /** The total of a scenario that is not on screen, 0…100. */
  'score:total': {
    readonly scenario: string
    readonly total: number | null
    readonly dimensions: PerDimension<number | null>
  }
  /** How far the search with this number is, or what it found. A newer edit ends it without a word. */
  'improve:progress': { readonly search: number; readonly state: SearchState }
  /** How much of the plans that were asked for last is made, 0…1. */
  'plans:progress': { readonly share: number }
  /**
   * What goes ahead of a large workspace, under the number of its opening: that a file of this name is being read, then
   * what it holds, before it is known whether that fits together; `null`: it is not opened after all.
   */
  'document:ahead': {
    readonly opening: number
    readonly ahead: { readonly reading: string } | { readonly read: PackedWorkspace } | null
  }
  'document:opened': OpenedDocument
  'document:saved': SaveState
  /** A menu item was chosen; the id is an action of the window. */
  'menu:action': { readonly action: string }
}

export type Calls = typeof calls
