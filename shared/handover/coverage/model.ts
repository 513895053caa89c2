import type { ElementId } from '../../base/ids'
import type { Localized } from '../../base/localized'
import type { RichText } from '../../exchange/document/rich-text'
import type { Design } from '../../model/design'
import type { Profile } from '../../model/profile'
import type { Service } from '../../model/service'
import type { ServiceSettings } from '../../model/settings/service-settings'
import type { Reading } from '../reading'
import type { Teller } from '../teller'

/** What a topic is looked for in. */
export interface Ground {
  readonly design: Design
  readonly profile: Profile
  readonly reading: Reading
}

/** An element that answers a topic, and by what: its technology, a setting, a pattern. */
export interface Answer {
  readonly element: ElementId
  readonly how: Localized
}

export type Source = (ground: Ground) => readonly Answer[]

/** Why a project does without; `null`: it does not. */
export type Excuse = (ground: Ground) => ((teller: Teller) => RichText) | null

/** What mends a gap that no audit has a fix for. */
export type Mend =
  /** A technology of the catalogue. */
  | { readonly add: string }
  /** A setting of those services that it makes sense for. */
  | { readonly set: ServiceSettings; readonly on: (reading: Reading) => readonly Service[] }
  /** Something to draw, as an order. */
  | { readonly draw: Localized }

/** The smallest thing that a thinking model asks for. */
export interface Subtopic {
  readonly name: Localized
  /** Where an answer is looked for. */
  readonly by: readonly Source[]
  readonly needless: readonly Excuse[]
  readonly mend: Mend
  /** Audits whose fixes close the gap. */
  readonly audits: readonly string[]
}

export interface ModelTopic {
  /** As audits name it: `model.topic`. */
  readonly id: string
  readonly name: Localized
  readonly subtopics: readonly Subtopic[]
}

/** A way of thinking about a system, with what it asks of one. */
export interface ThinkingModel {
  readonly id: string
  readonly name: Localized
  readonly topics: readonly ModelTopic[]
}

interface SubtopicRest {
  readonly needless?: readonly Excuse[]
  readonly mend: Mend
  readonly audits?: readonly string[]
}

/** A line of a thinking model. */
export const subtopic = (
  en: string,
  zh: string,
  by: readonly Source[],
  { needless = [], mend, audits = [] }: SubtopicRest,
): Subtopic => ({ name: { en, zh }, by, needless, mend, audits })
