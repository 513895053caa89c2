import type { Localized } from './localized'

/** Plain data: it survives IPC, can be compared in a test, and carries no prose. */
export type AppError =
  | { readonly code: 'service-not-found'; readonly service: string }
  | { readonly code: 'link-not-found'; readonly link: string }
  | { readonly code: 'element-not-found'; readonly element: string }
  | { readonly code: 'element-locked'; readonly name: Localized }
  | { readonly code: 'scenario-not-found'; readonly scenario: string }
  | { readonly code: 'sequence-not-found'; readonly sequence: string }
  | { readonly code: 'last-scenario' }
  | { readonly code: 'iteration-not-found'; readonly iteration: string }
  | { readonly code: 'iteration-not-kept' }
  | { readonly code: 'iteration-entangled'; readonly name: string }
  | { readonly code: 'unknown-technology'; readonly technology: string }
  | { readonly code: 'unknown-pattern'; readonly pattern: string }
  | { readonly code: 'unknown-command'; readonly command: string }
  | { readonly code: 'duplicate-id'; readonly id: string }
  | { readonly code: 'self-link'; readonly service: string }
  | { readonly code: 'duplicate-link'; readonly link: string }
  | { readonly code: 'self-generalisation'; readonly class: string }
  | { readonly code: 'duplicate-relation'; readonly relation: string }
  | { readonly code: 'package-inside-itself'; readonly package: string }
  | { readonly code: 'template-lacks'; readonly lacks: Localized }
  | { readonly code: 'wrong-nesting'; readonly inner: Localized; readonly outer: Localized }
  | { readonly code: 'node-in-itself' }
  | { readonly code: 'too-many-images'; readonly limit: number }
  | { readonly code: 'bad-arguments'; readonly command: string; readonly detail: string }
  | { readonly code: 'bad-request'; readonly channel: string; readonly detail: string }
  | { readonly code: 'untrusted-sender' }
  | { readonly code: 'revision-gap'; readonly expected: number; readonly got: number }
  | { readonly code: 'no-document' }
  | { readonly code: 'file-not-found'; readonly path: string }
  | { readonly code: 'file-unreadable'; readonly path: string; readonly detail: string }
  | { readonly code: 'file-not-text'; readonly path: string }
  | { readonly code: 'file-unwritable'; readonly path: string; readonly detail: string }
  | { readonly code: 'file-changed-outside'; readonly path: string }
  | {
      readonly code: 'file-too-large'
      readonly path: string
      readonly megabytes: number
      readonly limit: number
    }
  | { readonly code: 'file-not-json'; readonly path: string; readonly line: number; readonly column: number }
  | { readonly code: 'file-foreign'; readonly path: string }
  | { readonly code: 'no-design-inside'; readonly path: string }
  | { readonly code: 'too-many-pages'; readonly pages: number; readonly limit: number }
  | { readonly code: 'no-printer' }
  | { readonly code: 'not-printed'; readonly detail: string }
  | { readonly code: 'picture-damaged'; readonly path: string; readonly detail: Localized }
  | {
      readonly code: 'file-newer-than-app'
      readonly path: string
      readonly fileVersion: number
      readonly appVersion: number
    }
  | {
      readonly code: 'file-damaged'
      readonly path: string
      readonly where: string
      readonly detail: Localized
    }
  | {
      readonly code: 'profile-invalid'
      readonly path: string
      readonly where: string
      readonly detail: Localized
    }
  /** Mermaid does not take the text; `line` and `column` count from 1 and are `null` where they are not known. */
  | {
      readonly code: 'mermaid-refused'
      readonly line: number | null
      readonly column: number | null
      /** Mermaid's own words. */
      readonly detail: string
      /** The text without the mistake, where it is one of the usual ones, and what was done about it. */
      readonly repair?: { readonly what: Localized; readonly text: string }
    }
  /** A text of another notation cannot be read on; `line` counts from 1 and is `null` where it is not known. */
  | {
      readonly code: 'text-refused'
      /** How the notation calls itself. */
      readonly notation: string
      readonly line: number | null
      readonly detail: Localized
    }
  | { readonly code: 'no-diagram'; readonly path: string }
  | { readonly code: 'mermaid-kind-unknown'; readonly kind: string }
  | { readonly code: 'text-too-large'; readonly characters: number; readonly limit: number }
  | { readonly code: 'text-too-slow'; readonly seconds: number }
  | { readonly code: 'fonts-unreadable'; readonly detail: string }
  | { readonly code: 'unexpected'; readonly detail: string }

export type ErrorCode = AppError['code']

/** Turns anything thrown into a value. Used at the two doors only: around an IPC handler and around an audit. */
export const toAppError = (cause: unknown): AppError => ({
  code: 'unexpected',
  detail: cause instanceof Error ? cause.message : String(cause),
})
