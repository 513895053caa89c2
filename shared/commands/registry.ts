import type { Locale } from '../base/localized'
import { err, type Result } from '../base/result'
import type { CommandCall } from '../model/command-call'
import { copyDesign, type Design } from '../model/design'
import { applyToDesign, type DesignPatch, squashDesign } from '../model/patch'
import type { Command } from './define-command'
import { looseMembers } from './group/loose-members'
import { looseCourses } from './line/loose-courses'
import { looseStatements } from './text/loose-statements'

const files = import.meta.glob<Command<unknown>>('./*/*.command.ts', { eager: true, import: 'default' })

/** Every command there is, by id. There is no list to edit: a file is a command. */
export const commands: ReadonlyMap<string, Command<unknown>> = new Map(
  Object.values(files)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((command) => [command.id, command]),
)

/**
 * Plans one call on a design: finds the command, parses the arguments, plans. Nothing is changed.
 *
 * @param language of the names that new services get where the call names none.
 */
export function planCall(design: Design, call: CommandCall, language: Locale = 'en'): Result<DesignPatch[]> {
  const command = commands.get(call.command)
  if (!command) return err({ code: 'unknown-command', command: call.command })
  const args = command.args.safeParse(call.args)
  if (!args.success) {
    return err({
      code: 'bad-arguments',
      command: call.command,
      detail: args.error.issues[0]?.message ?? 'unknown',
    })
  }
  const planned = command.plan(design, args.data, language)
  return planned.ok
    ? {
        ok: true,
        value: [
          ...planned.value,
          ...looseCourses(design, planned.value),
          ...looseMembers(design, planned.value),
          ...looseStatements(design, planned.value),
        ],
      }
    : planned
}

/** Plans several calls as one step: each sees what the ones before it did. The first error refuses all of them. */
export function planCalls(
  design: Design,
  calls: readonly CommandCall[],
  language: Locale = 'en',
): Result<DesignPatch[]> {
  const [only] = calls
  if (only && calls.length === 1) return planCall(design, only, language)
  const working = copyDesign(design)
  const planned: DesignPatch[] = []
  for (const each of calls) {
    const patches = planCall(working, each, language)
    if (!patches.ok) return patches
    applyToDesign(working, patches.value)
    planned.push(...patches.value)
  }
  return { ok: true, value: squashDesign(planned) }
}
