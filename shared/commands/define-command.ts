import type { z } from 'zod'
import type { Locale, Localized } from '../base/localized'
import type { Result } from '../base/result'
import type { CommandCall } from '../model/command-call'
import type { Design } from '../model/design'
import type { DesignPatch } from '../model/patch'

/**
 * One edit there is. It plans patches over the tables of a design and touches nothing; whoever runs it applies them.
 * Since a patch carries both sides, the inverse is mechanical and nobody writes an undo.
 */
export interface Command<A, Id extends string = string> {
  /** `<noun>.<verb>`; stable, because fixes and importers name it. */
  readonly id: Id
  /** What the undo menu says. */
  readonly label: Localized
  /**
   * Parses the arguments: they may come from another process, a fix or an importer. Lazy in every command, so that a start
   * makes none of the hundreds of parsers that these are.
   */
  readonly args: z.ZodType<A>
  /** The patches, in order; none where nothing would change. `language`: of the names that it gives by itself. */
  plan(design: Design, args: A, language: Locale): Result<DesignPatch[]>
}

export const defineCommand = <A, const Id extends string>(command: Command<A, Id>): Command<A, Id> => command

/** Names a command and its arguments, checked at compile time. */
export const call = <A>(command: Command<A>, args: A): CommandCall => ({ command: command.id, args })

/**
 * `call` for who knows a command by its type alone, `callOf<typeof addService>('service.add', …)`: checked at compile time
 * as well, and the command need not be loaded. The rules name commands in hundreds of fixes, and score without any.
 */
export const callOf = <C extends Pick<Command<unknown>, 'id' | 'args'>>(
  id: C['id'],
  args: z.infer<C['args']>,
): CommandCall => ({ command: id, args })
