import { z } from 'zod'
import { err, ok, type Result } from '../base/result'
import { findHostility, parsePart } from './damage'
import { jsonErrorPosition } from './json-error-position'
import { currentVersion, migrate } from './migrate'
import { readPlain } from './plain-workspace'
import { type WorkspaceData, workspaceDataSchema, workspacePieceSchema } from './workspace-data'

/** A workspace of 10,000 services with all their settings is a tenth of this. */
export const maxFileMegabytes = 64

const format = 'pentarch'

const head = { format: z.literal(format), schemaVersion: z.literal(currentVersion) }

/** The whole file, as its published JSON Schema describes it. */
export const workspaceFileSchema = z.strictObject({ ...head, ...workspaceDataSchema.shape })
const filePieceSchema = z.strictObject({ ...head, ...workspacePieceSchema.shape })

const rawFileSchema = z.record(z.string(), z.unknown())

/** The one field that every version of the format has. */
const versionSchema = z.object({ schemaVersion: z.number().int().positive() })

/**
 * The text of a file: JSON with two spaces, keys in the order of the schema, a line feed at the end. The same workspace
 * always gives the same bytes. Parsing puts the keys in order, and what it accepts can be read back.
 *
 * @throws where the data is not a valid workspace: a file that could not be opened again must not replace one that can.
 */
export function serialiseWorkspace(data: WorkspaceData): string {
  const file = { format, schemaVersion: currentVersion, ...data }
  return `${JSON.stringify(readPlain(file, filePieceSchema) ?? workspaceFileSchema.parse(file), null, 2)}\n`
}

/**
 * Reads the text of a file: recognises it, lifts it to the current version, validates it.
 *
 * @param path named in errors only.
 * @returns the workspace, or what is wrong and where: `file-too-large`, `file-not-json`, `file-foreign`,
 * `file-newer-than-app` or `file-damaged`.
 */
export function parseWorkspace(text: string, path: string): Result<WorkspaceData> {
  const megabytes = Math.ceil(text.length / 1_000_000)
  if (megabytes > maxFileMegabytes) {
    return err({ code: 'file-too-large', path, megabytes, limit: maxFileMegabytes })
  }
  const json = parseJson(text.replace(/^\uFEFF/, ''))
  return json.ok ? workspaceIn(json.value, path) : err({ code: 'file-not-json', path, ...json.error })
}

/**
 * Reads what a file holds, once it is known to be JSON.
 *
 * @param recognised is told of a workspace when only this is left to be seen: whether its records fit each other
 * @returns as `parseWorkspace` does
 */
export function workspaceIn(
  json: unknown,
  path: string,
  recognised?: (data: WorkspaceData) => void,
): Result<WorkspaceData> {
  const raw = rawFileSchema.safeParse(json)
  if (!raw.success || raw.data.format !== format) return err({ code: 'file-foreign', path })
  const plain = readPlain(raw.data, filePieceSchema, (data) => recognised?.(withoutHead(data)))
  if (plain) return ok(withoutHead(plain))
  const hostile = findHostility(json)
  if (hostile) return err({ code: 'file-damaged', path, ...hostile })
  const version = parsePart(versionSchema, raw.data)
  if (!version.ok) return err({ code: 'file-damaged', path, ...version.error })
  const { schemaVersion } = version.value
  if (schemaVersion > currentVersion) {
    return err({ code: 'file-newer-than-app', path, fileVersion: schemaVersion, appVersion: currentVersion })
  }
  const file = parsePart(workspaceFileSchema, migrate(raw.data, schemaVersion))
  if (!file.ok) return err({ code: 'file-damaged', path, ...file.error })
  return ok(withoutHead(file.value))
}

/** Makes the parsers of a file before one is read: that takes longer than reading a small one. */
export function prepareToRead(): void {
  const design = { services: [], links: [], placements: [] }
  const scenarios = [{ id: 'scenario1', name: '', design }]
  workspaceIn({ format, schemaVersion: currentVersion, name: '', profile: {}, scenarios }, '')
}

function withoutHead({
  format: _,
  schemaVersion: __,
  ...data
}: z.infer<typeof workspaceFileSchema>): WorkspaceData {
  return data
}

function parseJson(text: string): Result<unknown, { line: number; column: number }> {
  try {
    return ok(JSON.parse(text))
  } catch {
    return err(jsonErrorPosition(text))
  }
}
