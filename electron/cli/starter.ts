import { existsSync } from 'node:fs'
import type { Locale } from '../../shared/base/localized'
import { starterProject } from '../../shared/handover/starter/starter-project'
import { alreadyThere, writeProject, zippedProject } from '../storage/project-files'
import { writeExport } from '../storage/workspace-files'
import { openScenario } from './open-scenario'
import { exitCodes, failed, type Outcome } from './outcome'
import { usageTexts } from './usage-texts'

interface StarterRequest {
  readonly path: string
  readonly scenario: string | undefined
  /** A folder, or a file that ends in `.zip`. */
  readonly to: string
  /** Files that are there already may be written over. */
  readonly force: boolean
  readonly language: Locale
}

/** `starter`: a project to start from, as a folder or in one file. */
export async function writeStarter({
  path,
  scenario,
  to,
  force,
  language,
}: StarterRequest): Promise<Outcome> {
  const opened = await openScenario(path, scenario)
  if (!opened.ok) return failed(opened.error, language)
  const { workspace, scenario: found } = opened.value
  const { slug, files, notes } = starterProject(found.design, workspace.name, language)
  const isZip = to.toLowerCase().endsWith('.zip')
  const there = force ? [] : isZip ? (existsSync(to) ? [to] : []) : alreadyThere(to, files)
  if (there.length > 0) return { code: exitCodes.input, error: usageTexts.filesThere(to, there)[language] }
  const written = isZip ? await writeExport(to, zippedProject(slug, files)) : await writeProject(to, files)
  if (!written.ok) return failed(written.error, language)
  const error = notes.map(({ text }) => text[language]).join('\n')
  return { code: exitCodes.done, ...(error ? { error } : {}) }
}
