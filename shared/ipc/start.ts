/*
 * The one call of the contract that is answered before the first frame, apart from the others: their parsers know the
 * whole model, and nobody should wait for those to see the start screen.
 */
import type { Localized } from '../base/localized'
import { call, nothing } from './channel'
import type { Settings } from './settings'

export interface RecentFile {
  readonly path: string
  readonly name: string
  /** ISO time of the last opening or saving. */
  readonly at: string
}

export interface Sample {
  readonly id: string
  readonly name: Localized
  readonly summary: Localized
}

/** What the window needs before it draws its first frame. */
export interface StartState {
  readonly version: string
  readonly settings: Settings
  readonly recents: readonly RecentFile[]
  readonly samples: readonly Sample[]
  /** There may be a document to go on with: the window asks for it before it draws anything. */
  readonly resuming: boolean
}

export const startCall = call<StartState>()(nothing)
