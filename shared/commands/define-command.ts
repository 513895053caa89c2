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
export interface Command<A> {
  /** `<noun>.<verb>`; stable, because fixes and importers name it. */
  readonly id: string
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

export const defineCommand = <A>(command: Command<A>): Command<A> => command

/** Names a command and its arguments, checked at compile time. */
export const call = <A>(command: Command<A>, args: A): CommandCall => ({ command: command.id, args })
