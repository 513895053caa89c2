/** A file as parsed JSON, before it is known to be valid. */
export type RawFile = Readonly<Record<string, unknown>>

/** One step of the saved format. Never edited after a release: files of that version are out there. */
export interface Migration {
  /** Version that the step leads to, from the one before it. */
  readonly to: number
  /** What the format could not say before. */
  readonly why: string
  readonly up: (file: RawFile) => RawFile
}

const files = import.meta.glob<Migration>('./migrations/*.migration.ts', { eager: true, import: 'default' })

/** Every step, in order. There is no list to edit: a file in `migrations/` is a step. */
export const migrations: readonly Migration[] = Object.values(files).sort((a, b) => a.to - b.to)

/** Version of the format that this application writes. */
export const currentVersion = migrations.length + 1

/** Lifts a file from its version to that of the last step. */
export const migrate = (file: RawFile, from: number, steps: readonly Migration[] = migrations): RawFile =>
  steps
    .filter(({ to }) => to > from)
    .reduce((older, { to, up }) => ({ ...up(older), schemaVersion: to }), file)
