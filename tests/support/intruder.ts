import type { Page } from '@playwright/test'

/** What the page has of the studio, in the eyes of a script that should never have got there: no channel, no types. */
declare const studio: {
  invoke(
    channel: string,
    args: unknown,
  ): Promise<{ readonly ok: boolean; readonly error?: { readonly code: string } }>
}

/** Sends messages from the page. @param messages channel and arguments, as JSON. @returns the code of each refusal */
export function refusalsOf(
  page: Page,
  messages: readonly (readonly [channel: string, args: string])[],
): Promise<(string | undefined)[]> {
  return page.evaluate(
    (all) =>
      Promise.all(
        all.map(async ([channel, args]) => (await studio.invoke(channel, JSON.parse(args))).error?.code),
      ),
    messages,
  )
}

/** Knocks at channels from the page. @returns what each throws, `answered` where it does not */
export function knockAt(page: Page, channels: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (all) =>
      Promise.all(
        all.map(async (channel) => {
          try {
            await studio.invoke(channel, {})
            return 'answered'
          } catch (cause) {
            return cause instanceof Error ? cause.message : 'thrown'
          }
        }),
      ),
    channels,
  )
}
